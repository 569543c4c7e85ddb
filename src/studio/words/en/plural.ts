/** A count with its noun. */
export const plural = (n: number, one: string, other = `${one}s`): string => `${n} ${n === 1 ? one : other}`;
