import { pick } from './pick.js';
import type { FigureContext } from '../report/context.js';
import type { Correction, Fact } from '../report/types.js';
import { withFormUnits } from './change.js';
import { printPeriod } from './date.js';
import { type Locale } from './locale.js';
import { textOf } from './phrase.js';
import { printQuantity } from './quantity.js';
import { CORRECTIONS } from './words/languages.js';

/** When a fact was last put right, to stand in brackets behind its figure; empty where it never was. */
export function correctionNote({ corrections = [] }: Pick<Fact, 'corrections'>, locale: Locale): string {
  const last = corrections[corrections.length - 1];
  if (!last) return '';
  return CORRECTIONS[locale].corrected(printPeriod(last.date, locale));
}

/** What was put right, when and why, on one line. */
export function printCorrection(
  { date, was, now, reason }: Correction,
  locale: Locale,
  report: FigureContext = {},
): string {
  const print = (figure: Correction['was']): string => textOf(printQuantity(figure, locale, withFormUnits(report)));
  return CORRECTIONS[locale].correction(printPeriod(date, locale), print(was), print(now), pick(reason, locale));
}
