import type { Figure } from '../format/quantity.js';
import { printQuantity } from '../format/quantity.js';
import { printShare } from '../format/share.js';
import type { AmountFact, ChangeFact, ShareFact } from '../report/types.js';
import type { ModelOptions } from './context.js';

/** A figure in its parts, as a widget sets them. */
export type FigureView = Figure;

/** The printed figure of a fact; a change has none of its own. */
export function figureOf(fact: AmountFact | ShareFact | ChangeFact, options: ModelOptions): Figure | undefined {
  if (fact.kind === 'change') return undefined;
  const { locale, context } = options;
  return fact.kind === 'share'
    ? printShare(fact, locale, context.units)
    : printQuantity(fact, locale, context.units);
}
