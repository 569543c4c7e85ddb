import type { Report } from '../report/types.js';
import { mentionsOf } from './rule-inputs/mentions.js';
import { linesOf } from './rule-inputs/lines.js';

/** A numeral of the source text outside all mentions. */
export interface UncitedNumeral {
  readonly numeral: string;
  readonly start: number;
  readonly end: number;
  /** Line of the text, counted from 1. */
  readonly line: number;
  /** The numeral with a few adjacent characters of its line. */
  readonly context: string;
}

/*
 * Arabic numerals with decimals, percent sign and scale; ranking words; Chinese numerals. A single 一 is excluded: it is
 * far more often part of a common word (一年来, 一批) than a figure.
 */
const NUMERAL =
  /\d+(?:\.\d+)?[%％十百千万亿]*|第[一二三四五六七八九十百]+|首[批个次家]|唯一|蝉联|领先|[零一二两三四五六七八九十百千万亿]{2,}|[二两三四五六七八九十百千万亿]/g;

const CONTEXT = 8;

/**
 * Returns the numerals of a text that the report does not cite, in text order. Includes names with numerals (十四五), so
 * this is a list to review, not a list of errors.
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

/** Returns a function that tests whether a span covers a range; call it in text order. */
function coverOf(spans: readonly Span[]): (start: number, end: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  // Among the spans that have started, only the furthest end matters.
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
