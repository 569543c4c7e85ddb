import type { Ink } from './ink.js';
import { isLatin, type Line } from './measure.js';

/*
 * Pictures are built from boxes of a known size, stacked or side by side. Coordinates are those of the upper left
 * corner relative to the enclosing box, in px.
 */

interface Placed {
  readonly x: number;
  readonly y: number;
}

/** A line of text; `y` is its baseline. */
export interface TextMark extends Placed {
  readonly kind: 'text';
  readonly line: Line;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A rectangle; its outline is drawn inside. */
export interface RectMark extends Placed {
  readonly kind: 'rect';
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
  readonly radius?: number;
  /** Width of the outline, if it has one instead of a fill. */
  readonly outline?: number;
}

/** A filled path, relative to its own origin. */
export interface PathMark extends Placed {
  readonly kind: 'path';
  readonly d: string;
  readonly scale: number;
  readonly ink: Ink;
}

export type Mark = TextMark | RectMark | PathMark;

export interface Box {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export const EMPTY: Box = { width: 0, height: 0, marks: [] };

const isEmpty = ({ height, marks }: Box): boolean => height === 0 && marks.length === 0;

const moved = (marks: readonly Mark[], x: number, y: number): readonly Mark[] =>
  marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y }));

/** The marks of a box at a position within a larger one. */
export const at = (x: number, y: number, { marks }: Box): readonly Mark[] => moved(marks, x, y);

/** A box of a column, and the gap above it; the first one's gap is ignored. */
export type Stacked = readonly [gap: number, box: Box];

/** Stacks boxes; an empty one takes no height, and neither does its gap. */
export function stack(...boxes: readonly Stacked[]): Box {
  let height = 0;
  const marks: Mark[] = [];
  const full = boxes.filter(([, box]) => !isEmpty(box));
  for (const [index, [gap, box]] of full.entries()) {
    height += index ? gap : 0;
    marks.push(...at(0, height, box));
    height += box.height;
  }
  return { width: Math.max(0, ...full.map(([, { width }]) => width)), height, marks };
}

/** Two boxes side by side, centred vertically or aligned at the top. */
export function beside(left: Box, gap: number, right: Box, align: 'middle' | 'top' = 'middle'): Box {
  const height = Math.max(left.height, right.height);
  const down = (box: Box): number => (align === 'middle' ? (height - box.height) / 2 : 0);
  return {
    width: left.width + gap + right.width,
    height,
    marks: [...at(0, down(left), left), ...at(left.width + gap, down(right), right)],
  };
}

/** Boxes side by side, wrapped into lines. */
export function flow(boxes: readonly Box[], gap: number, width: number): Box {
  const lines: Box[] = [];
  for (const box of boxes) {
    const last = lines[lines.length - 1];
    if (last && last.width + gap + box.width <= width) lines[lines.length - 1] = beside(last, gap, box);
    else lines.push(box);
  }
  return stack(...lines.map((line) => [gap, line] as const));
}

/** Scales a box with its content. */
export const scaled = (box: Box, share: number): Box =>
  share === 1
    ? box
    : { width: box.width * share, height: box.height * share, marks: box.marks.map((mark) => scaledMark(mark, share)) };

function scaledMark(mark: Mark, share: number): Mark {
  const place = { x: mark.x * share, y: mark.y * share };
  if (mark.kind === 'path') return { ...mark, ...place, scale: mark.scale * share };
  if (mark.kind === 'rect') {
    const { radius, outline } = mark;
    return {
      ...mark,
      ...place,
      width: mark.width * share,
      height: mark.height * share,
      ...(radius !== undefined && { radius: radius * share }),
      ...(outline !== undefined && { outline: outline * share }),
    };
  }
  const spans = mark.line.spans.map(({ text, style, gap = 0 }) => ({
    text,
    style: { ...style, size: style.size * share },
    gap: gap * share,
  }));
  return { ...mark, ...place, line: { spans, width: mark.line.width * share } };
}

/** Adds padding above and below a box. */
export const padded = (box: Box, top: number, bottom: number): Box => ({
  width: box.width,
  height: box.height + top + bottom,
  marks: at(0, top, box),
});

/** Position of the baseline relative to the line height: half the leading, plus the ascent. */
const BASELINE = 0.5 + 0.36;

/** Chinese punctuation whose left half is blank: at the start of a line, it looks indented by half a character. */
const HALF_BLANK = /^[“‘（《〈「『【〔]/u;

function hanging({ spans: [first] }: Line): number {
  return first && !isLatin(first.style.lang) && HALF_BLANK.test(first.text) ? first.style.size * 0.5 : 0;
}

/** Lines of a paragraph as a box. */
export function paragraph(lines: readonly Line[], leading: number): Box {
  const sizes = lines.map(({ spans }) => Math.max(0, ...spans.map(({ style }) => style.size)));
  let height = 0;
  const marks = lines.map((line, index): Mark => {
    const size = sizes[index]!;
    const y = height + (size * leading) / 2 + size * (BASELINE - 0.5);
    height += size * leading;
    return { kind: 'text', x: 0 - hanging(line), y, line, anchor: 'start' };
  });
  return { width: Math.max(0, ...lines.map(({ width }) => width)), height, marks };
}

export const rect = (
  width: number,
  height: number,
  ink: Ink,
  more: Pick<RectMark, 'radius' | 'outline'> = {},
): Box => ({
  width,
  height,
  marks: [{ kind: 'rect', x: 0, y: 0, width, height, ink, ...more }],
});

/** A hairline across. */
export const rule = (width: number, ink: Ink = 'rule', height = 1): Box => rect(width, height, ink);
