import type { Qualifier } from '../../report/terms.js';
import type { Quantity, UnitDeclaration } from '../../report/types.js';
import type { Part, Phrase } from '../phrase.js';

/** A figure that is there. */
export type Value = NonNullable<Quantity['value']>;

/** Figures in words. */
export interface QuantityWords {
  /** @param declared the report's own units, which go before the known ones */
  print(quantity: Quantity, value: Value, declared: readonly UnitDeclaration[]): Phrase;
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
   */
  share(shown: Phrase, all: Phrase, ratio: Part['said']): Phrase;
  /** A conversion, which is rounded. */
  about(text: string): string;
}

/** What is counted, for a column of its own: where the figure is one (1), and where it is another; as printed where there is no word. */
export type UnitWord = (
  counted: Pick<Quantity, 'unit' | 'noun'>,
  isOne: boolean,
  declared: readonly UnitDeclaration[],
) => string;
