import type { Language } from '../../report/lists/terms.js';

/* Input of people that is not tied to a position in the text. */

/** An accepted translation of a text. */
export interface Translation {
  /** The source text. If the draft's text changes, the translation is no longer valid. */
  readonly of: string;
  readonly text: string;
  /** A person's name. */
  readonly by: string;
  /** In UTC, ISO 8601. */
  readonly at: string;
}

/** The author's own glossary, from a file. */
export interface OwnGlossary {
  readonly name: string;
  /** Pairs of source and translation. */
  readonly terms: readonly (readonly [source: string, target: string])[];
}

/** Why a figure was corrected, in the languages entered so far. */
export interface CorrectionReason {
  /** The published value concerned; the reason does not apply to later corrections. */
  readonly of: string;
  readonly text: Readonly<Partial<Record<Language, string>>>;
}
