import type { Figure } from '../format/quantity.js';
import { printQuantity } from '../format/quantity.js';
import { printShare } from '../format/share.js';
import { cleanText } from '../format/text.js';
import type { AmountFact, ChangeFact, ShareFact } from '../report/types.js';
import type { ModelOptions } from './context.js';

/** The printed figure of a fact; a change has none of its own. */
export type FigureView = Figure;

export function figureOf(fact: AmountFact | ShareFact | ChangeFact, options: ModelOptions): Figure | undefined {
  if (fact.kind === 'change') return undefined;
  const { locale, context } = options;
  const figure = fact.kind === 'share' ? printShare(fact, locale) : printQuantity(fact, locale, context.units);
  // A unit written by hand may hold anything.
  return { ...figure, unit: cleanText(figure.unit), text: cleanText(figure.text) };
}
