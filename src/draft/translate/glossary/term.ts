/** A term in each language that reports are written in, in their order. */
export type Term = readonly [first: string, second: string];
