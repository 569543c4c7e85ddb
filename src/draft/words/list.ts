/** Splits a list of words at spaces. */
export const words = (text: string): string[] => text.trim().split(/\s+/);

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** The pattern source for any of the words, longest first. */
export const anyOf = (list: readonly string[], write: (word: string) => string = escaped): string =>
  [...new Set(list)]
    .sort((a, b) => b.length - a.length)
    .map(write)
    .join('|');

export { escaped };
