import type { Fact } from '../../report/types.js';

/** Renders the addition to an entry of these facts on a page that opens quotes inline. */
export type OriginOf = (facts: readonly Fact[]) => unknown;

/** Content that a view adds to an entry, unchanged; absent on pages without inline quotes. */
export interface Originated {
  readonly origin?: unknown;
}

/** Returns the `origin` of an entry; omitted if none, so that files and elements do not have it. */
export const originFor = (
  facts: readonly Fact[],
  { originOf }: { readonly originOf?: OriginOf | undefined },
): Originated => (originOf ? { origin: originOf(facts) } : {});
