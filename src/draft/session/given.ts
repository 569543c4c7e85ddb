import type { Language } from '../../report/lists/terms.js';

/* What people have said of a draft that hangs on no place of its text. */

/** A text of a report in its other language, as a person has accepted it. */
export interface Translation {
  /** What it is a translation of. Where the draft says another thing by now, it holds no more. */
  readonly of: string;
  readonly text: string;
  /** A person, as they call themselves. */
  readonly by: string;
  /** In UTC, as ISO 8601 writes it. */
  readonly at: string;
}

/** The author's own list of terms, from a file. */
export interface OwnGlossary {
  readonly name: string;
  /** Translations by what they are of. */
  readonly terms: readonly (readonly [source: string, target: string])[];
}

/** Why a figure was put right, in the languages in which somebody has said so. */
export interface CorrectionReason {
  /** What was published; a reason is of a correction of that, and of no later one. */
  readonly of: string;
  readonly text: Readonly<Partial<Record<Language, string>>>;
}
