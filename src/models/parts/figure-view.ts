import { find, partsOf, textBehind, textIn, textOf, type Phrase, type Role } from '../../format/phrase.js';

/** A figure in parts of different sizes, and as one text. */
export interface FigureView {
  /** The qualifying word before the number. */
  readonly before: string;
  readonly number: string;
  /** Scale and unit, with a qualifying word between them (万余元); English: “billion yuan”. */
  readonly unit: string;
  /** The qualifying word after the unit (以上). */
  readonly after: string;
  /** The Chinese figure exactly as printed, if the English one is worded differently. */
  readonly beside: string;
  /** All of it; for a missing figure, the reason. */
  readonly text: string;
  readonly missing: boolean;
  /** The full text, if number and unit alone omit something; else empty. */
  readonly said: string;
}

export const figureView = (figure: Phrase): FigureView => ({
  ...figureParts(figure),
  said: isDouble(figure) ? textOf(figure) : '',
});

/** Like `figureView`, for a figure with a single number, such as the size of a change. */
export const figureParts = (figure: Phrase): Omit<FigureView, 'said'> => ({
  before: besideNumber(figure, true) + textIn(figure, 'before'),
  number: numberIn(figure),
  unit: textIn(figure, 'unit'),
  after: textIn(figure, 'after') + besideNumber(figure, false),
  beside: textIn(figure, 'beside'),
  text: textOf(figure),
  missing: find(figure, 'missing') !== undefined,
});

/** Text before or after the number: what a percentage is of, “each”, the status. */
const besideNumber = (figure: Phrase, isBefore: boolean): string => {
  const [first, ...rest] = figure;
  const said = (isBefore ? (first ? [first] : []) : rest).filter(({ role }) => BESIDE.has(role));
  return isBefore ? textOf(said) : textBehind(said).trimStart();
};

const BESIDE: ReadonlySet<Role> = new Set(['of', 'each', 'status']);

/** n of m as n/m, each with its scale if they differ. */
function numberIn(figure: Phrase): string {
  const [some, whole] = [partsOf(figure, 'part'), partsOf(figure, 'whole')];
  if (!some.length) return textIn(figure, 'number');
  const isOneScale = !find(some, 'scale') || textIn(some, 'scale') === textIn(whole, 'scale');
  return [some, whole].map((one) => textIn(one, 'number') + (isOneScale ? '' : textIn(one, 'scale'))).join('/');
}

/** A percentage with counts, of which the number shows only one; or n of m, if what they are of is not shown. */
const isDouble = (figure: Phrase): boolean =>
  (['count', 'percent'] as const).some((role) => find(figure, role)) ||
  (find(figure, 'part') !== undefined && find(figure, 'of') !== undefined);

/** The content of a fact, in a line of a table. */
export interface PlainFigure {
  readonly text: string;
  /** The Chinese figure as printed, if the text is worded differently; else empty. */
  readonly beside: string;
}

/** Splits off the Chinese figure, if it comes last. */
export function plainFigure(value: Phrase): PlainFigure {
  const last = value[value.length - 1];
  if (last?.role !== 'beside') return { text: textOf(value), beside: '' };
  return { text: textOf(value.slice(0, -1)), beside: textIn([last], 'beside') };
}
