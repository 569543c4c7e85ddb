import type { Fact, Mention } from '../src/report/types.js';

/** A mention: its quote stands at `start` of the source text, in UTF-16 code units. */
export const at = (quote: string, start: number): Mention => ({ quote, start, end: start + quote.length });

/** Facts as they are. Keeps their ids as literal types and nothing else, so that the declarations stay small. */
export const factsOf = <const Id extends string>(
  facts: readonly (Fact & { readonly id: Id })[],
): readonly (Fact & { readonly id: Id })[] => facts;

/**
 * Makes mentions by looking a quote up, for a source text that stands in the data itself.
 * @throws {Error} where the text has the quote nowhere or twice, and a mention would point at a place of chance
 */
export const within =
  (text: string) =>
  (quote: string): Mention => {
    const start = text.indexOf(quote);
    if (start < 0 || text.indexOf(quote, start + 1) >= 0) throw new Error(`Not once in the text: ${quote}`);
    return at(quote, start);
  };
