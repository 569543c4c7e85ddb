import type { Correction, Fact, UnitDeclaration } from '../report/types.js';
import { POINTS } from './change.js';
import { printPeriod } from './date.js';
import { pick, type Locale } from './locale.js';
import { textOf } from './phrase.js';
import { printQuantity } from './quantity.js';

/** When a fact was last put right, to stand in brackets behind its figure; empty where it never was. */
export function correctionNote({ corrections = [] }: Pick<Fact, 'corrections'>, locale: Locale): string {
  const last = corrections[corrections.length - 1];
  if (!last) return '';
  const date = printPeriod(last.date, locale);
  return locale === 'en' ? `corrected ${date}` : `${date}更正`;
}

/** What was put right, when and why, on one line. */
export function printCorrection(
  { date, was, now, reason }: Correction,
  locale: Locale,
  declaredUnits: readonly UnitDeclaration[] = [],
): string {
  const units = [...declaredUnits, POINTS];
  const [before, after] = [was, now].map((figure) => textOf(printQuantity(figure, locale, units)));
  const [when, why] = [printPeriod(date, locale), pick(reason, locale)];
  return locale === 'en' ? `${when}: ${before} became ${after}. ${why}` : `${when}由${before}更正为${after}：${why}`;
}
