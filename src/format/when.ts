import type { Fact, Report } from '../report/types.js';
import { printInstant, printPeriod } from './date.js';
import type { Locale } from './locale.js';
import type { SpokenPeriod } from './words/sentence.js';
import { printWorded } from './worded.js';

type Dated = Pick<Fact, 'date' | 'period' | 'undated'>;
type Worded = Pick<Fact, 'periodWord' | 'instant'>;

/** The period of a report, and how the report prints it. */
export type PeriodContext = Pick<Report, 'period' | 'periodWord'>;

/** A fact's own date or period goes before the report's; empty where the report does not say when. */
export const whenOf = ({ date, period, undated }: Dated, report: { readonly period: string }): string =>
  undated ? '' : (date ?? period ?? report.period);

/** When a fact was, in the words of one language. */
export function printWhen(fact: Dated & Worded, report: PeriodContext, locale: Locale): SpokenPeriod {
  const { date, period: own, instant = false } = fact;
  const period = whenOf(fact, report);
  // The end of the report's period is not called by the name of all of it.
  const inherited = date === undefined && own === undefined && !instant ? report.periodWord : undefined;
  const word = period === '' ? undefined : printWorded(fact.periodWord ?? inherited, locale);
  const text = word ?? (instant ? printInstant(period, locale) : printPeriod(period, locale));
  return { period, text, isInstant: instant, isWorded: word !== undefined };
}

/** The period that a report covers, as the report prints it. */
export const printReportPeriod = ({ period, periodWord }: PeriodContext, locale: Locale): string =>
  printWorded(periodWord, locale) ?? printPeriod(period, locale);
