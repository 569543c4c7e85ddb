import type { Qualifier } from '../../report/lists/terms.js';
import type { FigureContext } from '../../report/context.js';
import type { Quantity } from '../../report/types.js';
import type { Part, Phrase } from '../phrase.js';

/** A figure that is there. */
export type Value = NonNullable<Quantity['value']>;

/** Figures in words. */
export interface QuantityWords {
  /** @param report of the figure; its own units go before the known ones */
  print(quantity: Quantity, value: Value, report: FigureContext): Phrase;
  /**
   * The word that bounds a figure.
   * @param word as the report prints it; empty where it prints none
   */
  qualifier(qualifier: Qualifier, word: string | undefined): string;
  /** 共24个, of 24 villages. */
  ofAll(all: Phrase): Phrase;
  /**
   * N of m.
   * @param shown the part
   * @param all the whole, as `ofAll` says it
   * @param ratio the percentage that is printed beside it; empty where none is
   * @param of what it is a share of; empty where that is not printed
   */
  share(shown: Phrase, all: Phrase, ratio: Part['said'], of: string): Phrase;
  /**
   * 占全市工业总产值68.7%, 68.7% of the city’s industrial output.
   * @param label what the figure is called: of a rate (签约率) nothing is said to make up a part
   */
  percentOf(percentage: Phrase, of: string, label: string): Phrase;
  /** A figure that each of several has: 各1所, 1 school each. */
  each(figure: Phrase): Phrase;
  /** A conversion, which is rounded. */
  about(text: string): string;
}

/** What is counted, for a column of its own: where the figure is one (1), and where it is another; as printed where there is no word. */
export type UnitWord = (counted: Pick<Quantity, 'unit' | 'noun'>, isOne: boolean, report: FigureContext) => string;
