import type { FigureContext } from '../../report/context.js';
import type { Quantity } from '../../report/types.js';
import type { Phrase } from '../phrase.js';

/** How the parts of a sentence are joined. */
export interface SentenceWords {
  /**
   * The label with its figure.
   * @param counted what the figure counts
   * @param report the figure's report
   */
  measured(label: string, counted: Pick<Quantity, 'unit' | 'noun'>, figure: Phrase, report: FigureContext): Phrase;
  /** Between label and standing, if there is no figure. */
  readonly stands: string;
  /** Adapts the start of a sentence. */
  begun(said: Phrase): Phrase;
  /** The date after the statement; empty if unknown. */
  dated(said: Phrase, when: SpokenPeriod): Phrase;
}

/** A date or period in words. */
export interface SpokenPeriod {
  /** In the form of the contract; empty if unknown. */
  readonly period: string;
  /** In words. */
  readonly text: string;
  /** Whether it is the end of the period. */
  readonly isInstant: boolean;
  /** Whether the wording is the report's own. */
  readonly isWorded: boolean;
}
