import type { Qualifier } from '../../report/lists/terms.js';
import type { FigureContext } from '../../report/context.js';
import type { Mention, Quantity } from '../../report/types.js';
import type { Part, Phrase } from '../phrase.js';

/** The value of a figure that is not missing. */
export type Value = NonNullable<Quantity['value']>;

/** A quantity with the phrases of the source that state it, if its owner has them. */
export type QuotedQuantity = Quantity & { readonly mentions?: readonly Pick<Mention, 'quote'>[] | undefined };

export interface QuantityWords {
  /** @param report the figure's report; its own units take precedence */
  print(quantity: QuotedQuantity, value: Value, report: FigureContext): Phrase;
  /**
   * The qualifying word of a figure.
   * @param word as printed in the report; undefined if none
   */
  qualifier(qualifier: Qualifier, word: string | undefined): string;
  /** 共24个, of 24 villages. */
  ofAll(all: Phrase): Phrase;
  /**
   * N of m.
   * @param shown the part
   * @param all the whole, from `ofAll`
   * @param ratio the percentage printed with it; empty if none
   * @param of what it is a share of; empty if not printed
   */
  share(shown: Phrase, all: Phrase, ratio: Part['said'], of: string): Phrase;
  /**
   * 占全市工业总产值68.7%, 68.7% of the city’s industrial output.
   * @param label the label of the figure: a rate (签约率) is not worded as a share
   */
  percentOf(percentage: Phrase, of: string, label: string): Phrase;
  /** A figure that applies to each of several: 各1所, 1 school each. */
  each(figure: Phrase): Phrase;
  /** A rounded conversion. */
  about(text: string): string;
  /** Units unknown to most readers of the language, each with the unit that its figures are also shown in. */
  readonly converted: Readonly<Record<string, string>>;
}

/** The unit for a separate column, for a figure of one or another number; as printed if it has no translation. */
export type UnitWord = (counted: Pick<Quantity, 'unit' | 'noun'>, isOne: boolean, report: FigureContext) => string;
