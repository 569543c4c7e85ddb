import { WORDS } from '../../format/words/languages.js';
import { ARROWS } from '../../marks/arrow.js';
import { type Locale, PRINTED_IN } from '../../format/locale.js';
import type { ChangeView } from '../../models/parts/change-view.js';
import type { FigureView } from '../../models/parts/figure-view.js';
import type { SourceLine } from '../../models/parts/source-line.js';
import { isSign } from '../../views/fragments.js';
import { beside, EMPTY, paragraph, stack, type Box } from './box.js';
import type { Sizes } from './formats.js';
import type { Ink } from './ink.js';
import { type Weight, lineOf, type Line, type Span, type Style } from './measure.js';
import { balanced, wrap } from './wrap.js';

/* Building blocks shared by several pictures, like `src/views/fragments.ts` for the page. */

/** The drawing context of a piece. */
export interface Pen {
  readonly sizes: Sizes;
  readonly locale: Locale;
  /** Maximum height of the content, in a fixed-height picture. */
  readonly room?: number;
  /** Whether only heights are needed: the line count is exact, but lines are not balanced. */
  readonly isDraft?: boolean;
}

/** Line heights, as in the tokens. */
const LEADING = 1.5;
const TIGHT = 1.3;

export const styleOf = (pen: Pen, size: number, ink: Ink, weight: Weight = 'text', lang = pen.locale): Style => ({
  size,
  ink,
  weight,
  lang,
  ...(pen.isDraft && { isDraft: true }),
});

/** A paragraph with as many lines as needed: a name is never truncated. Empty for an empty text. */
export function words(text: string, style: Style, width: number, most = Infinity): Box {
  return text ? paragraph(balanced([{ text, style }], width, most), style.size > 19 ? TIGHT : LEADING) : EMPTY;
}

export const label = (text: string, pen: Pen, width: number): Box =>
  words(text, styleOf(pen, pen.sizes.label, 'ink'), width);

/** Secondary text: derived values, the Chinese figure next to a translated one. */
export const aside = (text: string, pen: Pen, width: number, lang?: Locale): Box =>
  words(text, styleOf(pen, pen.sizes.label * 0.9, 'muted', 'text', lang ?? pen.locale), width);

type Parts = Pick<FigureView, 'before' | 'number' | 'unit' | 'after' | 'text'>;

/** Size of the unit relative to its figure, as in the tokens. */
const UNIT = 0.45;
const SIGN = 0.7;

/** The parts of a figure, on one baseline. */
export function figureSpans(
  { before, number, unit, after, text }: Parts,
  pen: Pen,
  size: number,
  ink: Ink = 'ink',
): readonly Span[] {
  const small = styleOf(pen, Math.max(pen.sizes.small, pen.sizes.label * 0.72, size * UNIT), ink);
  if (!number) return [{ text, style: styleOf(pen, size * 0.6, 'muted') }];
  const sign = styleOf(pen, size * SIGN, ink, 'strong');
  const large = styleOf(pen, size, ink, 'strong');
  // English separates words by a space, also when copied or read aloud; Chinese only has a visual gap.
  const { space } = WORDS[pen.locale];
  const apart = space ? {} : { gap: size * 0.12 };
  const isWord = unit && !isSign(unit);
  return [
    ...(before ? [{ text: before + space, style: small }] : []),
    { text: number, style: large, ...(before && apart) },
    ...(isWord ? [{ text: space + unit, style: small, ...apart }] : unit ? [{ text: unit, style: sign }] : []),
    ...(after ? [{ text: space + after, style: small, ...apart }] : []),
  ];
}

/** Type scales tried in order before the unit moves to a second line. */
const SHARES = [1, 0.9, 0.8, 0.7, 0.6];

/** Shrinks until it fits on one line; the unit moves to a second line before the number gets too small. */
export function figure(parts: Parts, pen: Pen, size: number, width: number, ink: Ink = 'ink', shares = SHARES): Box {
  const share = shares.find((one) => lineOf(figureSpans(parts, pen, size * one, ink)).width <= width);
  if (share !== undefined) return onBaseline([lineOf(figureSpans(parts, pen, size * share, ink))], size * share);
  const least = size * shares[shares.length - 1]!;
  return onBaseline(figureLines(figureSpans(parts, pen, least, ink), width), least);
}

/** The parts of a figure on several lines; a part is only broken if it is wider than a line. */
function figureLines(spans: readonly Span[], width: number): readonly Line[] {
  const lines: Span[][] = [];
  for (const span of spans) {
    const last = lines[lines.length - 1];
    // A sign stays with its number.
    if (last && (isSign(span.text) || lineOf([...last, span]).width <= width)) last.push(span);
    else lines.push([{ ...span, text: span.text.trimStart(), gap: 0 }]);
  }
  return lines.flatMap((line) => (lineOf(line).width <= width ? [lineOf(line)] : wrap(line, width)));
}

/** Digits have no descenders, so a figure needs a smaller line height than text. */
function onBaseline(lines: readonly Line[], size: number): Box {
  const box = paragraph(lines, 1.15);
  return { ...box, height: Math.max(box.height, size * 1.15) };
}

/** The Chinese original of a translated figure, or its text form. */
export const figureNotes = ({ said, beside: printed }: FigureView, pen: Pen, width: number): Box =>
  said ? aside(said, pen, width) : aside(printed, pen, width, PRINTED_IN);

const COLOURS = { up: 'rise', down: 'fall', flat: 'muted' } as const;

/** The colour of a change. */
export function inkOf({ direction, tone, isContribution }: Coloured): Ink {
  if (isContribution) return 'ink';
  const ink = COLOURS[direction];
  return ink === 'muted' || tone === 'none' ? ink : (`${ink}-${tone}` as const);
}

type Coloured = Pick<ChangeView, 'direction' | 'tone' | 'isContribution'>;

const arrow = ({ direction }: Coloured, size: number, ink: Ink, height: number): Box => ({
  width: size,
  height,
  marks: [{ kind: 'path', x: 0, y: (height - size) / 2, d: ARROWS[direction], scale: size / 10, ink }],
});

/** Direction as arrow and word, with a separate word for whether it is good. */
export function change(
  view: (Coloured & Pick<ChangeView, 'text' | 'judgement'>) | undefined,
  pen: Pen,
  width: number,
  size = pen.sizes.label,
): Box {
  if (!view) return EMPTY;
  const ink = inkOf(view);
  const went: Span = { text: view.text, style: styleOf(pen, size, ink) };
  const style = styleOf(pen, size, 'muted');
  const judged: readonly Span[] = view.judgement ? [{ text: view.judgement, style, gap: size * 0.6 }] : [];
  const room = view.isContribution ? width : width - size;
  const whole = lineOf([went, ...judged]);
  // The judgement is not broken: if it does not fit next to the change, it goes below.
  const below = judged.map((span) => lineOf([{ ...span, gap: 0 }]));
  const lines = whole.width <= room ? [whole] : [...balanced([went], room), ...below];
  const said = paragraph(lines, LEADING);
  if (view.isContribution) return said;
  return beside(arrow(view, size * 0.65, ink, size * LEADING), size * 0.35, said, 'top');
}

/** A change without a stated amount of its own is shown as the figure. */
export function changeFigure(view: ChangeView, pen: Pen, size: number, width: number): Box {
  const ink = inkOf(view);
  const parts = { before: '', number: view.figure, unit: '', after: '', text: view.word };
  const large = figure(parts, pen, size, width - size * 0.65, ink);
  const spans: Span[] = view.figure ? [{ text: view.word, style: styleOf(pen, pen.sizes.label, ink) }] : [];
  if (view.judgement)
    spans.push({ text: view.judgement, style: styleOf(pen, pen.sizes.label, 'muted'), gap: pen.sizes.label * 0.6 });
  return stack(
    [0, view.isContribution ? large : beside(arrow(view, size * 0.45, ink, large.height), size * 0.15, large)],
    [pen.sizes.unit * 2, spans.length ? paragraph(wrap(spans, width, 2), LEADING) : EMPTY],
  );
}

/** Period, source, corrections and the invented-report mark: on every picture, since it may be shared on its own. */
export function meta(period: string, sources: readonly SourceLine[], pen: Pen, width: number): Box {
  const muted = styleOf(pen, pen.sizes.small, 'muted');
  const warning = styleOf(pen, pen.sizes.small, 'warning', 'strong');
  const whose = sources.flatMap(({ text }) => text || []).join(WORDS[pen.locale].semicolon);
  const text = [period, whose].filter(Boolean).join(' · ');
  return stack(
    [0, text ? paragraph(wrap([{ text, style: muted }], width, 3), LEADING) : EMPTY],
    ...sources.map(({ corrected = '' }) => [0, words(corrected, warning, width)] as const),
    ...sources.map(({ mark = '' }) => [0, words(mark, warning, width)] as const),
  );
}
