/** A term in each language, in the order of the languages. */
export type Term = readonly [first: string, second: string];
