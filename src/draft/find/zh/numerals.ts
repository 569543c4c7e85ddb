import { unitAt } from '../../words/zh/units.js';

/** A numeral of a line with its scale and unit. */
export interface Figure {
  /** Of the sign or the first digit. */
  readonly start: number;
  readonly numeralEnd: number;
  /** After scale and unit. */
  readonly end: number;
  /** As printed. */
  readonly digits: string;
  readonly scale: string;
  readonly unit: string;
  /** An inner 余 or 多. */
  readonly inside: string;
  readonly inWords: boolean;
  /** Whether it shares the unit of the next one: 0.9、5.9个百分点. */
  readonly isBare: boolean;
}

const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
const SIGN = /[-–+]/;
const SCALE = /\s?(万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千(?![克瓦米伏卡赫帕焦字吨])|百(?!分))/y;
const INSIDE = /[余多](?![\u4e00-\u9fff]?元化|样)/y;
const WORDS = /[零〇一二两三四五六七八九十百千万亿]+/y;

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const hasSign = (text: string, at: number): boolean =>
  SIGN.test(text[at - 1] ?? '') && !/[\d%A-Za-z)）年月亿万元]/.test(text[at - 2] ?? '');

/** What follows the digits of a figure: scale, 余, unit. */
function tailOf(text: string, from: number): { scale: string; inside: string; unit: string; end: number } {
  let at = from;
  let inside = take(INSIDE, text, at)?.[0] ?? '';
  at += inside.length;
  const scale = take(SCALE, text, at);
  if (scale) at += scale[0].length;
  if (!inside) {
    inside = take(INSIDE, text, at)?.[0] ?? '';
    at += inside.length;
  }
  const gap = text[at] === ' ' ? 1 : 0;
  const unit = unitAt(text, at + gap);
  const end = unit ? at + gap + unit.length : scale || inside ? at : from;
  return { scale: scale?.[1] ?? '', inside, unit, end };
}

/** The figure in digits at an offset. */
function figureAt(text: string, at: number): Figure | undefined {
  const match = take(DIGITS, text, at);
  if (!match) return undefined;
  const numeralEnd = at + match[0].length;
  const { scale, inside, unit, end } = tailOf(text, numeralEnd);
  const start = hasSign(text, at) ? at - 1 : at;
  return {
    start,
    numeralEnd,
    end,
    digits: text.slice(start, numeralEnd),
    scale,
    unit,
    inside,
    inWords: false,
    isBare: !unit && !scale,
  };
}

/** The figure in Chinese numerals at an offset; its scale is part of its words. */
export function wordsAt(text: string, at: number): Figure | undefined {
  const match = take(WORDS, text, at);
  if (!match) return undefined;
  const numeralEnd = at + match[0].length;
  const inside = take(INSIDE, text, numeralEnd)?.[0] ?? '';
  const unit = unitAt(text, numeralEnd + inside.length);
  return {
    start: at,
    numeralEnd,
    end: numeralEnd + inside.length + unit.length,
    digits: match[0],
    scale: '',
    unit,
    inside,
    inWords: true,
    isBare: !unit,
  };
}

/** Every figure in digits of a line, in order. */
export function digitFigures(text: string): Figure[] {
  const found: Figure[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!/\d/.test(text[at] ?? '')) continue;
    const figure = figureAt(text, at);
    if (!figure) continue;
    found.push(figure);
    at = Math.max(figure.end, figure.numeralEnd) - 1;
  }
  return found;
}
