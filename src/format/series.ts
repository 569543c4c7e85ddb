import { inventedMark } from './sentence.js';
import { printPeriod } from './date.js';
import { pick, type Locale } from './locale.js';
import { words } from './words.js';
import type { BilingualText } from '../report/problems.js';

/** One period of a series, in words. */
export interface SeriesPoint {
  readonly period: string;
  /** The figure as printed, or why there is none. */
  readonly text: string;
  /** What is said of it in brackets, such as 计算值. */
  readonly remarks: readonly string[];
  /** The change that the report prints with it; else empty. */
  readonly change: string;
  readonly isInvented: boolean;
}

/** What a series says of periods, beside the words of figures. */
export interface SeriesWords {
  /** No report of the period is at hand; of a report that has no such figure, `missing` says more. */
  readonly noData: string;
  /** The mark of one figure, where the whole of it stands below. */
  readonly invented: string;
}

const TABLE: Readonly<Record<Locale, SeriesWords>> = {
  'zh-CN': { noData: '无数据', invented: '虚构' },
  en: { noData: 'no data', invented: 'invented' },
};

export const seriesWords = (locale: Locale): SeriesWords => TABLE[locale];

/** A figure over periods as one spoken sentence, the earliest first; without a full stop, as every sentence here. */
export function printSeries(label: BilingualText, points: readonly SeriesPoint[], locale: Locale): string {
  const isEnglish = locale === 'en';
  const said = points.map((point) => printPoint(point, locale)).join(isEnglish ? '; ' : '；');
  return `${pick(label, locale)}${isEnglish ? ' – ' : '：'}${said}`;
}

function printPoint({ period, text, remarks, change, isInvented }: SeriesPoint, locale: Locale): string {
  const say = words(locale);
  const when = printPeriod(period, locale);
  const figure = text + remarks.map((remark) => say.bracketed(remark)).join('');
  const said = locale === 'en' ? `${when}: ${figure}` : when + figure;
  return [said, change].filter(Boolean).join(say.comma) + (isInvented ? inventedMark(locale) : '');
}
