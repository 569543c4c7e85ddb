import { levelsOf, type Stretch } from './label-levels.js';
import { linesOf } from './label-lines.js';
import { MAX_LEVELS, WIDTHS, type LayoutName } from './label-widths.js';

/** The most lines under one mark; what needs more reads better as a list. */
const MAX_LINES = 14;

/** Padding and border of a widget, and what stays free between two labels, in px. */
const INSETS = 66;
const GAP = 16;

/** A text under a mark, and its size in px. */
export interface LabelText {
  readonly text: string;
  readonly size: number;
}

/** A mark on the line, with the texts that belong under it. All places are shares of the line: 0 its start, 1 its end. */
export interface LabelledMark {
  readonly x: number;
  readonly width: number;
  readonly texts: readonly LabelText[];
}

/** Where a label stands in one layout. */
export interface LabelPlace extends Stretch {
  /** 1 is next to the axis. */
  readonly level: number;
  /** Whether the label ends where its mark ends; else it starts where that starts. */
  readonly atEnd: boolean;
}

/** How long the line is in px where a layout begins. */
export const lineWidth = (name: LayoutName): number => WIDTHS[name].from - INSETS;

/** The labels of one layout; undefined where one would be too long, or they would need too many levels. */
export function placeLabels(marks: readonly LabelledMark[], name: LayoutName): readonly LabelPlace[] | undefined {
  const { share } = WIDTHS[name];
  const width = lineWidth(name);
  if (marks.some(({ texts }) => linesIn(texts, share * width) > MAX_LINES)) return undefined;
  const labels = marks.map((mark) => besideMark(mark, share));
  // A label and its mark are one thing: neither comes near those of another on the level.
  const extents = labels.map(({ left, right }, i) => ({
    left: Math.min(left, marks[i]!.x),
    right: Math.max(right, marks[i]!.x + marks[i]!.width),
  }));
  const levels = levelsOf(extents, GAP / width);
  if (levels.some((level) => level > MAX_LEVELS)) return undefined;
  return labels.map((label, i) => ({ ...label, level: levels[i]! }));
}

const linesIn = (texts: readonly LabelText[], width: number): number =>
  texts.reduce((lines, { text, size }) => lines + linesOf(text, width / size), 0);

/** A label starts with its mark; where it would not end on the line, it ends with its mark. */
function besideMark({ x, width }: LabelledMark, share: number): Omit<LabelPlace, 'level'> {
  const end = Math.min(1, x + width);
  const atEnd = x + share > 1;
  return atEnd ? { left: end - share, right: end, atEnd } : { left: x, right: x + share, atEnd };
}
