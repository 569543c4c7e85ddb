import { DATE, isOnCalendar } from '../../report/calendar.js';
import { LANGUAGES } from '../../audit/words/languages.js';
import type { DraftFact } from '../session/draft.js';
import type { Json } from './quantity.js';

/** What a period is resolved against. */
export interface PeriodContext {
  /** The source text of the draft. */
  readonly text: string;
  /** The period of the report. */
  readonly period: string;
  readonly language: 'zh' | 'en';
}

const YEAR = /(?:19|20)\d\d/;
const FISCAL = /^(?:FY|fiscal(?: year)?|financial year)\s?'?(\d{4}|\d\d)(?:\s?[-–/]\s?(\d{2,4}))?$/i;
const SPAN = /^((?:19|20)\d\d)\s?[-–—/]\s?(\d{2,4})年?$/;
const LAST_YEAR = /去年|上年|\blast year\b/i;
const AT_END = /(?:年|月|季度)\s?(?:末|底)$/;

/** A year that a figure is compared with, or that something began in: 比2019年, since 2019, 自2020年以来. */
const COMPARED = /(?:[比较自]|\b(?:than|since|versus|against|with|to|from|by|until))\s*(?:the\s+)?$/i;

/**
 * The period of a fact in the format of the contract, from its words in the text (上半年, Q3, fiscal year 2024) and the
 * year of the report. Empty if it is that of the report, or if the words name none.
 */
export function periodFields({ period, start }: Pick<DraftFact, 'period' | 'start'>, around: PeriodContext): Json {
  if (period === undefined || isCompared(period, start, around.text)) return {};
  const words = period.trim();
  const fiscal = FISCAL.exec(words);
  const resolved = fiscal ? yearsOf(fiscal[1]!, fiscal[2]) : resolve(words, around.period);
  const isEnd = AT_END.test(words);
  if (resolved === undefined || (resolved === around.period && !isEnd && !fiscal)) return {};
  return {
    ...(resolved !== around.period && { period: resolved }),
    ...(isEnd && { instant: true }),
    ...(fiscal && { periodWord: { [around.language]: words } }),
  };
}

/** Whether the last mention of the period before the figure is what it is compared with. */
function isCompared(period: string, start: number, text: string): boolean {
  const at = text.lastIndexOf(period, start);
  return at >= 0 && COMPARED.test(text.slice(Math.max(0, at - 12), at));
}

/** 2023-24 and 24 as years. */
function yearsOf(from: string, to?: string): string {
  const first = from.length === 2 ? `20${from}` : from;
  return to === undefined ? first : `${first}/${first.slice(0, 4 - to.length)}${to}`;
}

function resolve(words: string, ofReport: string): string | undefined {
  if (DATE.test(words)) return isOnCalendar(words) ? words : undefined;
  const span = SPAN.exec(words);
  if (span) return yearsOf(span[1]!, span[2]);
  const own = YEAR.exec(words)?.[0];
  const year = own ?? yearBefore(words, YEAR.exec(ofReport)?.[0]);
  const part = partOf(words);
  if (year === undefined) return undefined;
  if (part) return inContract(year, part);
  return own !== undefined || LAST_YEAR.test(words) ? year : undefined;
}

const yearBefore = (words: string, year: string | undefined): string | undefined =>
  year !== undefined && LAST_YEAR.test(words) ? String(Number(year) - 1) : year;

type Months = readonly [from: number, to: number];

/** The months of a part of the year. */
function partOf(words: string): Months | undefined {
  for (const { partsOfYear } of LANGUAGES)
    for (const { pattern, months } of partsOfYear) {
      const [match] = [...words.matchAll(pattern)];
      if (!match) continue;
      const [from, to] = months.map((month) =>
        Number(month.replace(/\$(\d)/, (_, group) => match[Number(group)] ?? '')),
      );
      if (from! >= 1 && from! <= to! && to! <= 12) return [from!, to!];
    }
  return undefined;
}

/** Quarters and half-years have their own notation: 2023-Q1, 2023-S1. */
function inContract(year: string, [from, to]: Months): string {
  if (to - from === 2 && to % 3 === 0) return `${year}-Q${to / 3}`;
  if (to - from === 5 && to % 6 === 0) return `${year}-S${to / 6}`;
  const named = (month: number): string => `${year}-${String(month).padStart(2, '0')}`;
  return from === to ? named(from) : `${named(from)}/${named(to)}`;
}
