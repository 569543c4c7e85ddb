import type { Basis, ChangeForm, Direction, Multiple, Prices } from '../../report/lists/terms.js';
import type { Phrase } from '../phrase.js';

/** Whether a change is welcome; `none` where nothing says so. */
export type Judgement = 'good' | 'bad' | 'none';

/** Changes in words. */
export interface ChangeWords {
  /** @param size the figure of the change; empty where none is stated */
  print(change: ChangeTerms, size: Phrase): Phrase;
  /**
   * The figure of an earlier period, beside the fact's own.
   * @param words as printed; undefined for the usual ones
   * @param period in words; empty where it is not stated
   */
  comparative(figure: Phrase, words: string | undefined, period: string): Phrase;
  readonly judgements: Readonly<Record<Judgement, string>>;
}

/** What is said of a change beside its size. What the report prints goes before the usual words. */
export interface ChangeTerms {
  readonly direction: Direction;
  readonly form: ChangeForm;
  /** The verb as printed; undefined for the usual one. */
  readonly verb: string | undefined;
  /** Whether the size is in words that need no verb: 翻番, doubled. */
  readonly isInWords: boolean;
  readonly multiple: Multiple;
  readonly basis: Basis;
  /** The period of the basis, in words; empty where it has none. */
  readonly since: string;
  /** The basis as printed; undefined for the usual words. */
  readonly basisWord: string | undefined;
  readonly prices: Prices | undefined;
  readonly isEach: boolean;
  /** Where the figure started, and where it ended; empty where the report does not say so. */
  readonly from: Phrase;
  readonly to: Phrase;
  /** Of a contribution, to what; and whether that is in points. */
  readonly contributesTo: string;
  readonly isInPoints: boolean;
}
