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
import type { Weight } from './measure.js';
import { balanced, lineOf, wrap, type Line, type Span, type Style } from './text.js';

/* Pieces that several pictures set alike, as `src/views/fragments.ts` has them for the page. */

/** What a piece is drawn with. */
export interface Pen {
  readonly sizes: Sizes;
  readonly locale: Locale;
  /** How high a content may be, in a picture that can't grow. */
  readonly room?: number;
  /** Whether only heights are asked for: lines are then as many as they will be, and not balanced. */
  readonly isDraft?: boolean;
}

/** Of lines, as the tokens have it. */
const LEADING = 1.5;
const TIGHT = 1.3;

export const styleOf = (pen: Pen, size: number, ink: Ink, weight: Weight = 'text', lang = pen.locale): Style => ({
  size,
  ink,
  weight,
  lang,
  ...(pen.isDraft && { isDraft: true }),
});

/** A text as a paragraph, whatever it needs of lines: a name is never cut. Nothing for an empty one. */
export function words(text: string, style: Style, width: number, most = Infinity): Box {
  return text ? paragraph(balanced([{ text, style }], width, most), style.size > 19 ? TIGHT : LEADING) : EMPTY;
}

export const label = (text: string, pen: Pen, width: number): Box =>
  words(text, styleOf(pen, pen.sizes.label, 'ink'), width);

/** What is read second: derived values, the Chinese figure beside a translated one. */
export const aside = (text: string, pen: Pen, width: number, lang?: Locale): Box =>
  words(text, styleOf(pen, pen.sizes.label * 0.9, 'muted', 'text', lang ?? pen.locale), width);

type Parts = Pick<FigureView, 'before' | 'number' | 'unit' | 'after' | 'text'>;

/** Of the unit beside its figure, as the tokens have it. */
const UNIT = 0.45;
const SIGN = 0.7;

/** The figure in its parts, on one baseline. */
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
  // English parts its words, which is how they are copied and read aloud; Chinese only has them a little apart.
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

/** How much smaller a figure gets, step by step, before its unit goes to a second line. */
const SHARES = [1, 0.9, 0.8, 0.7, 0.6];

/** Smaller and smaller until it fits on one line; its unit goes to a second line before the number gets too small. */
export function figure(parts: Parts, pen: Pen, size: number, width: number, ink: Ink = 'ink', shares = SHARES): Box {
  const share = shares.find((one) => lineOf(figureSpans(parts, pen, size * one, ink)).width <= width);
  if (share !== undefined) return onBaseline([lineOf(figureSpans(parts, pen, size * share, ink))], size * share);
  const least = size * shares[shares.length - 1]!;
  return onBaseline(figureLines(figureSpans(parts, pen, least, ink), width), least);
}

/** The parts of a figure on several lines, none of them broken unless it alone is wider than a line. */
function figureLines(spans: readonly Span[], width: number): readonly Line[] {
  const lines: Span[][] = [];
  for (const span of spans) {
    const last = lines[lines.length - 1];
    // A sign is a part of its number.
    if (last && (isSign(span.text) || lineOf([...last, span]).width <= width)) last.push(span);
    else lines.push([{ ...span, text: span.text.trimStart(), gap: 0 }]);
  }
  return lines.flatMap((line) => (lineOf(line).width <= width ? [lineOf(line)] : wrap(line, width)));
}

/** Digits have no tails, so that the line of a figure needs less room than that of a text. */
function onBaseline(lines: readonly Line[], size: number): Box {
  const box = paragraph(lines, 1.15);
  return { ...box, height: Math.max(box.height, size * 1.15) };
}

/** The Chinese figure of a translated one, or what number and unit leave out. */
export const figureNotes = ({ said, beside: printed }: FigureView, pen: Pen, width: number): Box =>
  said ? aside(said, pen, width) : aside(printed, pen, width, PRINTED_IN);

const COLOURS = { up: 'rise', down: 'fall', flat: 'muted' } as const;

/** What a change is drawn in. */
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

/** Direction as arrow and word, and whether that is good in a word of its own. */
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
  // The word of judgement is not parted: where it has no room beside the change, it stands below.
  const below = judged.map((span) => lineOf([{ ...span, gap: 0 }]));
  const lines = whole.width <= room ? [whole] : [...balanced([went], room), ...below];
  const said = paragraph(lines, LEADING);
  if (view.isContribution) return said;
  return beside(arrow(view, size * 0.65, ink, size * LEADING), size * 0.35, said, 'top');
}

/** A change whose own amount is not stated is itself the figure. */
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

/** Period and source, what was put right, and that a report is invented: on every picture, since it travels alone. */
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
