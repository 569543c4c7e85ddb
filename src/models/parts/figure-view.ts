import { find, partsOf, textBehind, textIn, textOf, type Phrase, type Role } from '../../format/phrase.js';

/** A figure in the parts that a widget sets in different sizes, and as one text. */
export interface FigureView {
  /** The qualifying word that goes before the number. */
  readonly before: string;
  readonly number: string;
  /** Scale and unit, with a qualifying word that stands inside (万余元); English: “billion yuan”. */
  readonly unit: string;
  /** The qualifying word that goes after the unit (以上). */
  readonly after: string;
  /** The Chinese figure exactly as printed, where the English one says it otherwise. */
  readonly beside: string;
  /** All of it; for a missing figure the reason. */
  readonly text: string;
  readonly missing: boolean;
  /** The whole of it in words, where number and unit alone leave something out; else empty. */
  readonly said: string;
}

export const figureView = (figure: Phrase): FigureView => ({
  ...figureParts(figure),
  said: isDouble(figure) ? textOf(figure) : '',
});

/** The same of what has one number and no more, such as the size of a change. */
export const figureParts = (figure: Phrase): Omit<FigureView, 'said'> => ({
  before: besideNumber(figure, true) + textIn(figure, 'before'),
  number: numberIn(figure),
  unit: textIn(figure, 'unit'),
  after: textIn(figure, 'after') + besideNumber(figure, false),
  beside: textIn(figure, 'beside'),
  text: textOf(figure),
  missing: find(figure, 'missing') !== undefined,
});

/** What is said before the number or behind it: what a percentage is of, that each of several has it, its status. */
const besideNumber = (figure: Phrase, isBefore: boolean): string => {
  const [first, ...rest] = figure;
  const said = (isBefore ? (first ? [first] : []) : rest).filter(({ role }) => BESIDE.has(role));
  return isBefore ? textOf(said) : textBehind(said).trimStart();
};

const BESIDE: ReadonlySet<Role> = new Set(['of', 'each', 'status']);

/** n of m is set as n/m, each with its scale where the two differ. */
function numberIn(figure: Phrase): string {
  const [some, whole] = [partsOf(figure, 'part'), partsOf(figure, 'whole')];
  if (!some.length) return textIn(figure, 'number');
  const isOneScale = !find(some, 'scale') || textIn(some, 'scale') === textIn(whole, 'scale');
  return [some, whole].map((one) => textIn(one, 'number') + (isOneScale ? '' : textIn(one, 'scale'))).join('/');
}

/** A percentage that is printed beside its counts: the number shows one of the two. Of n of m, what both are of has no place. */
const isDouble = (figure: Phrase): boolean =>
  (['count', 'percent'] as const).some((role) => find(figure, role)) ||
  (find(figure, 'part') !== undefined && find(figure, 'of') !== undefined);

/** What a fact states, in one line of a table. */
export interface PlainFigure {
  readonly text: string;
  /** The Chinese figure as printed, where the text says it otherwise; else empty. */
  readonly beside: string;
}

/** What a fact states with the Chinese figure apart, where that is the last thing said. */
export function plainFigure(value: Phrase): PlainFigure {
  const last = value[value.length - 1];
  if (last?.role !== 'beside') return { text: textOf(value), beside: '' };
  return { text: textOf(value.slice(0, -1)), beside: textIn([last], 'beside') };
}
