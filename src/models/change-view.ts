import { printChange } from '../format/change.js';
import type { Direction, Polarity } from '../report/terms.js';
import type { Change } from '../report/types.js';
import type { ModelOptions } from './context.js';

/** A change as it is shown: which way (arrow and colour), in words, and whether that is good news. */
export interface ChangeView {
  readonly direction: Direction;
  readonly text: string;
  /** The size alone, and the words without it, for where the change is the figure: 29.69% and 同比下降. */
  readonly figure: string;
  readonly word: string;
  /** 向好 or improved, where the fact has a polarity; else empty. */
  readonly judgement: string;
  readonly tone: 'good' | 'bad' | 'none';
}

/** @param better which way is good; without it nothing is judged */
export function changeView(change: Change, better: Polarity | undefined, options: ModelOptions): ChangeView {
  const { locale, context } = options;
  const { text, figure, word, judgement, judgementText } = printChange(change, locale, better, context.units);
  return { direction: change.direction, text, figure, word, judgement: judgementText, tone: judgement };
}
