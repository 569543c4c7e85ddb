import { pick } from './pick.js';
import { inventedMark } from './sentence.js';
import { type Locale } from './locale.js';
import { SERIES } from './words/languages.js';
import { words } from './words.js';
import type { ReportText } from '../report/fields/report-text.js';

/** A period of a series, in words. */
export interface SeriesPoint {
  readonly period: string;
  /** The figure as printed, or why it is missing. */
  readonly text: string;
  /** Remarks in brackets, such as 计算值. */
  readonly remarks: readonly string[];
  /** The change that the report prints with it; empty if none. */
  readonly change: string;
  readonly isInvented: boolean;
}

/** Prints a series as one sentence, earliest first; without a full stop, like all sentences here. */
export function printSeries(label: ReportText, points: readonly SeriesPoint[], locale: Locale): string {
  const said = points.map((point) => printPoint(point, locale)).join(words(locale).semicolon);
  return SERIES[locale].series(pick(label, locale), said);
}

function printPoint({ period, text, remarks, change, isInvented }: SeriesPoint, locale: Locale): string {
  const say = words(locale);
  const figure = text + remarks.map((remark) => say.bracketed(remark)).join('');
  const said = SERIES[locale].point(period, figure);
  return [said, change].filter(Boolean).join(say.comma) + (isInvented ? inventedMark(locale) : '');
}
