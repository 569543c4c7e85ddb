import type { Basis, ChangeForm, Direction } from '../../report/terms.js';
import type { Phrase } from '../phrase.js';

/** Whether a change is welcome; `none` where nothing says so. */
export type Judgement = 'good' | 'bad' | 'none';

/** Changes in words. */
export interface ChangeWords {
  /** @param size the figure of the change; empty where none is stated */
  print(change: ChangeTerms, size: Phrase): Phrase;
  readonly judgements: Readonly<Record<Judgement, string>>;
}

export interface ChangeTerms {
  readonly direction: Direction;
  readonly form: ChangeForm;
  readonly basis: Basis;
}
