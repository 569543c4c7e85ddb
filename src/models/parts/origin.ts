import type { Fact } from '../../report/types.js';

/** What a page that opens quotes in place draws beside an entry of these facts. */
export type OriginOf = (facts: readonly Fact[]) => unknown;

/** What a view shows in an entry beside its drawing, as it is given; nothing on a page that opens no quotes. */
export interface Originated {
  readonly origin?: unknown;
}

/** That of an entry. Absent where there is none, so that files and elements have none. */
export const originFor = (
  facts: readonly Fact[],
  { originOf }: { readonly originOf?: OriginOf | undefined },
): Originated => (originOf ? { origin: originOf(facts) } : {});
