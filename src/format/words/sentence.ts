import type { FigureContext } from '../../report/context.js';
import type { Quantity } from '../../report/types.js';
import type { Phrase } from '../phrase.js';

/** How the parts of a sentence go together. */
export interface SentenceWords {
  /**
   * What was measured, and its figure.
   * @param counted what the figure counts
   * @param report of the figure
   */
  measured(label: string, counted: Pick<Quantity, 'unit' | 'noun'>, figure: Phrase, report: FigureContext): Phrase;
  /** Between what stands so and how, where no figure is stated. */
  readonly stands: string;
  /** As a sentence begins. */
  begun(said: Phrase): Phrase;
  /**
   * The date behind what is said; empty where none is known.
   */
  dated(said: Phrase, when: SpokenPeriod): Phrase;
}

/** When something was. */
export interface SpokenPeriod {
  /** Of the contract; empty where none is known. */
  readonly period: string;
  /** The same in words. */
  readonly text: string;
  /** Whether it is the end of the period. */
  readonly isInstant: boolean;
  /** Whether the words are the report's own. */
  readonly isWorded: boolean;
}
