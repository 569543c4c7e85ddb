import type { AmountFact, ShareFact, UnitDeclaration } from '../../report/types.js';
import type { Phrase } from '../phrase.js';

/** How the parts of a sentence go together. */
export interface SentenceWords {
  /**
   * What was measured, and its figure.
   * @param declared the report's own units
   */
  measured(label: string, fact: AmountFact | ShareFact, figure: Phrase, declared: readonly UnitDeclaration[]): Phrase;
  /** As a sentence begins. */
  begun(said: Phrase): Phrase;
  /**
   * The date behind what is said; empty where none is known.
   * @param period of the contract
   * @param date the same in words
   */
  dated(said: Phrase, period: string, date: string): Phrase;
}
