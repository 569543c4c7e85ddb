import type { FigureView } from '../models/figure.js';

/** How much room the line takes that number and unit share: the number in its own em, the words beside it in theirs. */
export interface FigureSize {
  readonly number: number;
  readonly words: number;
}

/** Widths in em, on the wide side of what the systems' faces have: a figure may turn out smaller, never cut off. */
const WIDTHS: readonly (readonly [characters: RegExp, em: number])[] = [
  [/[.,]/, 0.3],
  [/[/ ]/, 0.4],
  [/[%‰]/, 0.95],
  [/[\u2e80-\uffef]/, 1],
];

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (WIDTHS.find(([known]) => known.test(character))?.[1] ?? 0.61), 0);

const SPACE = 0.3;
const ARROW = 0.85;

/** A qualifier with the space before or after it. */
const besideWidth = (text: string): number => (text ? widthOf(text) + SPACE : 0);

/** Of a unit of several words only the first has to stand on the number's line. */
export function figureSize({ before, number, unit, after }: FigureView): FigureSize {
  const [first = '', ...others] = unit.split(' ');
  const end = others.length ? 0 : besideWidth(after);
  return { number: widthOf(number), words: besideWidth(before) + besideWidth(first) + end };
}

/** A change that is itself the figure, with its arrow. */
export const changeSize = (figure: string): FigureSize => ({ number: ARROW + widthOf(figure), words: 0 });
