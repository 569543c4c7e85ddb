import type { Basis, ChangeForm, Direction, Multiple, Prices } from '../../report/lists/terms.js';
import type { Phrase } from '../phrase.js';

/** Whether a change is good or bad; `none` if unknown. */
export type Judgement = 'good' | 'bad' | 'none';

export interface ChangeWords {
  /** @param size the size of the change; empty if not stated */
  print(change: ChangeTerms, size: Phrase): Phrase;
  /**
   * The figure of an earlier period, given with the fact's own.
   * @param words as printed; undefined for the default wording
   * @param period in words; empty if not stated
   */
  comparative(figure: Phrase, words: string | undefined, period: string): Phrase;
  /** Matches words that express a direction or a total, so that no verb is printed before them. */
  readonly directed: RegExp;
  readonly judgements: Readonly<Record<Judgement, string>>;
}

/** The terms of a change apart from its size. Printed wording takes precedence over the default. */
export interface ChangeTerms {
  readonly direction: Direction;
  readonly form: ChangeForm;
  /** The verb as printed; undefined for the default one. */
  readonly verb: string | undefined;
  /** Whether the size is in words that need no verb: 翻番, doubled. */
  readonly isInWords: boolean;
  readonly multiple: Multiple;
  readonly basis: Basis;
  /** The period of the basis, in words; empty if none. */
  readonly since: string;
  /** The basis as printed; undefined for the default wording. */
  readonly basisWord: string | undefined;
  readonly prices: Prices | undefined;
  readonly isEach: boolean;
  /** Start and end figure; empty if the report does not state them. */
  readonly from: Phrase;
  readonly to: Phrase;
  /** For a contribution: what it contributes to, and whether it is in points. */
  readonly contributesTo: string;
  readonly isInPoints: boolean;
}
