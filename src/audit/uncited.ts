import type { Report } from '../report/types.js';
import { mentionsOf } from './claims.js';
import { linesOf } from './lines.js';

/** A numeral of the source text that no mention of the report covers. */
export interface UncitedNumeral {
  readonly numeral: string;
  readonly start: number;
  readonly end: number;
  /** Line of the text, counted from 1. */
  readonly line: number;
  /** The numeral with a few characters of its line on either side. */
  readonly context: string;
}

/*
 * Arabic numerals with decimals, percent sign and scale; words that rank; Chinese numerals. A lone 一 is left out: it is
 * part of everyday words (一年来, 一批) far more often than a figure.
 */
const NUMERAL =
  /\d+(?:\.\d+)?[%％十百千万亿]*|第[一二三四五六七八九十百]+|首[批个次家]|唯一|蝉联|领先|[零一二两三四五六七八九十百千万亿]{2,}|[二两三四五六七八九十百千万亿]/g;

const CONTEXT = 8;

/**
 * The numerals of a text that a report says nothing about, in the order of the text. Names that contain numerals
 * (十四五) are among them, so this is a list for a person to read through, not one of mistakes.
 */
export function uncitedNumerals(report: Report, text: string): UncitedNumeral[] {
  const lineOf = linesOf(text);
  const isCited = coverOf(mentionsOf(report).map(({ mention }) => mention));
  return [...text.matchAll(NUMERAL)].flatMap(({ 0: numeral, index: start }) => {
    const end = start + numeral.length;
    if (isCited(start, end)) return [];
    return [{ numeral, start, end, line: lineOf(start), context: around(text, start, end) }];
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Asked from the start of the text to its end: whether one of the spans holds all of a place. */
function coverOf(spans: readonly Span[]): (start: number, end: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  // Of the spans that have begun, the one that reaches farthest holds whatever any of them holds.
  let [next, reach] = [0, -1];
  return (start, end) => {
    for (; next < sorted.length && sorted[next]!.start <= start; next++) reach = Math.max(reach, sorted[next]!.end);
    return end <= reach;
  };
}

function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start).split('\n');
  const after = text.slice(end, end + CONTEXT).split('\n');
  return `${before[before.length - 1]}${text.slice(start, end)}${after[0]}`;
}
