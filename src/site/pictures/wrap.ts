import { CLOSES, graphemesOf, OPENS, piecesOf } from './line-breaks.js';
import { isLatin, lineOf, spanWidth, type Line, type Span } from './measure.js';

/** A longer paragraph is useless in a picture; the rest is ignored. */
const MAX_CHARACTERS = 600;

/**
 * Wraps spans into lines of a maximum width. A piece wider than a line is broken between characters.
 * @param most maximum number of lines; the last one then ends with …
 */
export const wrap = (spans: readonly Span[], width: number, most = Infinity): readonly Line[] =>
  wrapped(spans.flatMap(pieces), width, most);

function wrapped(all: readonly Placeable[], width: number, most: number): readonly Line[] {
  const whole = rowsOf(all, width, most);
  return (whole.length > most ? shortened(whole, most, width) : whole).map((line) => lineOf(joined(line)));
}

/** The pieces of each line; if there are more lines than `most`, at least one more than it. */
function rowsOf(all: readonly Placeable[], width: number, most: number): readonly (readonly Span[])[] {
  const rows: Row[] = [{ spans: [], width: 0, trimmed: 0 }];
  for (const { span, breaks, gap, own, trimmed } of all) {
    const row = rows[rows.length - 1]!;
    if (row.spans.length && row.width + (gap + trimmed) > width && breaks)
      rows.push({ spans: [{ ...span, gap: 0 }], width: own, trimmed });
    else {
      row.spans.push(span);
      row.trimmed = row.width + (gap + trimmed);
      row.width += gap + own;
    }
    if (rows.length > most + 1) break;
  }
  return rows.flatMap((row) => (row.trimmed <= width ? [row.spans] : brokenUp(row.spans, width)));
}

/** A line while it is filled. */
interface Row {
  readonly spans: Span[];
  width: number;
  /** Its width without trailing spaces. */
  trimmed: number;
}

/** A span of one piece, measured once for all widths that are tried. */
interface Placeable {
  readonly span: Span;
  /** Whether a line may break before it. */
  readonly breaks: boolean;
  readonly gap: number;
  /** Its width without the gap, and without trailing spaces. */
  readonly own: number;
  readonly trimmed: number;
}

function pieces({ text, style, gap }: Span): readonly Placeable[] {
  return piecesOf(text.slice(0, MAX_CHARACTERS), style.lang).map((piece, index) => {
    const trimmed = piece.text.trimEnd();
    const own = spanWidth({ text: piece.text, style });
    return {
      span: { text: piece.text, style, ...(index === 0 && gap !== undefined && { gap }) },
      // A break between two spans needs a gap.
      breaks: index > 0 || (gap ?? 0) > 0,
      gap: index === 0 ? (gap ?? 0) : 0,
      own,
      trimmed: trimmed === piece.text ? own : spanWidth({ text: trimmed, style }),
    };
  });
}

/** Breaks a line that is too long, because of a single word, between characters. */
function brokenUp(line: readonly Span[], width: number): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]];
  let used = 0;
  for (const span of line.flatMap(characters)) {
    const room = spanWidth(span);
    const last = lines[lines.length - 1]!;
    if (last.length && used + room > width) {
      const rest = last.splice(Math.min(afterHyphen(last), whereKept(last, span)));
      lines.push([...rest, span]);
      used = lineOf([...rest, span]).width;
    } else {
      last.push(span);
      used += room;
    }
  }
  return lines;
}

/**
 * The break position such that the next line does not start with closing punctuation, and this one does not end with
 * opening punctuation.
 */
function whereKept(line: readonly Span[], next: Span): number {
  const { length } = line;
  const isKept = length > 1 && (CLOSES.test(next.text) || OPENS.test(line[length - 1]!.text));
  return isKept ? length - 1 : length;
}

/** Prefers a break after a hyphen or slash: the number of characters up to the last one; all if there is none. */
function afterHyphen(line: readonly Span[]): number {
  const ends = line.map(({ text }) => text === '-' || text === '/');
  return ends.lastIndexOf(true) + 1 || line.length;
}

const characters = ({ text, style, gap }: Span): readonly Span[] =>
  graphemesOf(text).map((character, index) => ({
    text: bounded(character),
    style,
    ...(index === 0 && gap !== undefined && { gap }),
  }));

/** A letter with a hundred combining accents would overlap the lines above. */
const bounded = (character: string): string => (character.length > 12 ? character.slice(0, 4) : character);

/** The first lines, the last of which ends with … */
function shortened(lines: readonly (readonly Span[])[], most: number, width: number): readonly (readonly Span[])[] {
  const kept = lines.slice(0, most);
  const last = kept[kept.length - 1]!.flatMap(characters);
  const style = last[last.length - 1]!.style;
  // The font of the PNG has a full-width ellipsis.
  const dots: Span = { text: isLatin(style.lang) ? '...' : '…', style };
  while (last.length > 1 && lineOf([...last, dots]).width > width) last.pop();
  if (isLatin(style.lang)) dropPart(last);
  while (last.length > 1 && /^[\s，、；：,;:]+$/.test(last[last.length - 1]!.text)) last.pop();
  return [...kept.slice(0, -1), [...last, dots]];
}

/** Removes a truncated word, if others remain. */
function dropPart(last: Span[]): void {
  const space = last.map(({ text }) => text).lastIndexOf(' ');
  if (space > 0) last.length = space;
}

/** Merges adjacent spans of one style; drops trailing spaces. */
function joined(line: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const span of line) {
    const last = spans[spans.length - 1];
    if (last && last.style === span.style && !span.gap)
      spans[spans.length - 1] = { ...last, text: last.text + span.text };
    else spans.push(span);
  }
  const last = spans[spans.length - 1];
  if (last) spans[spans.length - 1] = { ...last, text: last.text.trimEnd() };
  return spans;
}

/** Like `wrap`, with lines of similar length: no last line with a single character. */
export function balanced(spans: readonly Span[], width: number, most = Infinity): readonly Line[] {
  const all = spans.flatMap(pieces);
  const lines = wrapped(all, width, most);
  if (lines.length < 2 || lines.length > 4 || spans[0]?.style.isDraft) return lines;
  let [low, high] = [width / 2, width];
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    if (rowsOf(all, middle, lines.length + 1).length > lines.length) low = middle;
    else high = middle;
  }
  return spans[0] && isLatin(spans[0].style.lang) ? wrapped(all, high, most) : filled(all, [width, high], most);
}

/** Minimum length of the last line, relative to the longest. */
const LAST = 0.45;

/**
 * Picks the widest lines that leave the last one long enough; breaks next to punctuation are preferred.
 */
function filled(
  all: readonly Placeable[],
  [widest, narrowest]: readonly [number, number],
  most: number,
): readonly Line[] {
  let best = wrapped(all, narrowest, most);
  let natural = -1;
  for (let step = 0; step < STEPS; step++) {
    const width = widest - (step * (widest - narrowest)) / STEPS;
    const lines = wrapped(all, width, most);
    const count = naturalBreaks(lines);
    if (lines[lines.length - 1]!.width < width * LAST || count <= natural) continue;
    [best, natural] = [lines, count];
  }
  return best;
}

const STEPS = 12;

/** Number of line breaks next to punctuation. */
const naturalBreaks = (lines: readonly Line[]): number =>
  lines
    .slice(1)
    .filter((line, i) => /^[（《〈【「“‘]/.test(textOf(line)) || /[、，；：）》〉】」”’]$/.test(textOf(lines[i]!)))
    .length;

const textOf = ({ spans }: Line): string => spans.map(({ text }) => text).join('');
