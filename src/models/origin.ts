import type { Fact } from '../report/types.js';
import type { QuoteView } from './evidence.js';

/** What the report says of the figures of an entry, to open beside them. */
export interface Origin {
  /** Id of the panel that opens. */
  readonly id: string;
  /** What opens it: in short, and with what it is of for whoever hears it alone. */
  readonly text: string;
  readonly name: string;
  /** What is in the panel, fact by fact; absent where an entry before this one has it. */
  readonly panel?: readonly OriginPart[];
}

export interface OriginPart {
  /** The page of the fact, by its label. */
  readonly page: { readonly href: string; readonly text: string };
  readonly quotes: readonly QuoteView[];
  /** Language of the quotes. */
  readonly language: string;
}

/** What a page that opens quotes in place makes of the facts of an entry. */
export type OriginOf = (facts: readonly Fact[]) => Origin;

/** What a view can be given to unfold. */
export interface Originated {
  readonly origin?: Origin;
}

/** That of an entry: nothing where the page opens no quotes, so that files and elements have none. */
export const originFor = (
  facts: readonly Fact[],
  { originOf }: { readonly originOf?: OriginOf | undefined },
): Originated => (originOf ? { origin: originOf(facts) } : {});
