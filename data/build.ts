import type { Fact, Mention } from '../src/report/types.js';

/** A mention: its quote stands at `start` of the source text, in UTF-16 code units. */
export const at = (quote: string, start: number): Mention => ({ quote, start, end: start + quote.length });

/** Facts as they are. Keeps their ids as literal types and nothing else, so that the declarations stay small. */
export const factsOf = <const Id extends string>(
  facts: readonly (Fact & { readonly id: Id })[],
): readonly (Fact & { readonly id: Id })[] => facts;
