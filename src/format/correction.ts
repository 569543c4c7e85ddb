import { pick } from './pick.js';
import type { FigureContext } from '../report/context.js';
import type { CorrectedFigure, Correction, Fact } from '../report/types.js';
import { withFormUnits } from './change.js';
import { printPeriod } from './date.js';
import { type Locale } from './locale.js';
import { textOf } from './phrase.js';
import { printQuantity } from './quantity.js';
import { printRatio } from './ratio.js';
import { printShare } from './share.js';
import { printStanding } from './standing.js';
import { CORRECTIONS } from './words/languages.js';

/** Returns the date of the last correction, for brackets after the figure; empty if there was none. */
export function correctionNote({ corrections = [] }: Pick<Fact, 'corrections'>, locale: Locale): string {
  const last = corrections[corrections.length - 1];
  if (!last) return '';
  return CORRECTIONS[locale].corrected(printPeriod(last.date, locale));
}

/** Prints a correction on one line: what, when and why. */
export function printCorrection(
  { date, was, now, reason }: Correction,
  locale: Locale,
  report: FigureContext = {},
): string {
  const print = (figure: CorrectedFigure): string => printCorrected(figure, locale, report);
  return CORRECTIONS[locale].correction(printPeriod(date, locale), print(was), print(now), pick(reason, locale));
}

/** Prints a figure of a correction, of any kind: 24.86亿元, 2:1, 1/6, 七成, 第三. */
export function printCorrected(figure: CorrectedFigure, locale: Locale, report: FigureContext = {}): string {
  const { value, terms, fraction, tenths, position, within, ...said } = figure;
  if (terms) return textOf(printRatio({ ...said, terms }, locale, report));
  if (fraction !== undefined || tenths !== undefined)
    return textOf(printShare({ ...said, fraction, tenths }, locale, report));
  if (position !== undefined || within !== undefined)
    return textOf(printStanding({ kind: 'rank', position, within }, undefined, locale, report));
  return textOf(printQuantity({ ...said, value: value ?? null }, locale, withFormUnits(report)));
}
