import type { Figure } from '../format/quantity.js';
import { printQuantity } from '../format/quantity.js';
import { printShare } from '../format/share.js';
import type { AmountFact, ChangeFact, ShareFact } from '../report/types.js';
import type { ModelOptions } from './context.js';

/** A figure in its parts, as a widget sets them. */
export interface FigureView extends Figure {
  /** The whole of it in words, where number and unit alone leave something out; else empty. */
  readonly said: string;
}

/** The printed figure of a fact; a change has none of its own. */
export function figureOf(fact: AmountFact | ShareFact | ChangeFact, options: ModelOptions): FigureView | undefined {
  if (fact.kind === 'change') return undefined;
  const { locale, context } = options;
  if (fact.kind === 'amount') return { ...printQuantity(fact, locale, context.units), said: '' };
  const figure = printShare(fact, locale, context.units);
  return { ...figure, said: isDouble(fact) ? figure.text : '' };
}

/** A percentage that is printed beside its counts: the number shows one of the two. */
const isDouble = ({ part, whole, percent }: ShareFact): boolean =>
  percent !== undefined && (part !== undefined || whole !== undefined);
