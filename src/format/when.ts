import type { Fact, Report } from '../report/types.js';
import { printInstant, printPeriod, printPeriodWord } from './date.js';
import type { Locale } from './locale.js';
import type { SpokenPeriod } from './words/sentence.js';
import { printWorded } from './worded.js';

type Dated = Pick<Fact, 'date' | 'period' | 'undated'>;
type Worded = Pick<Fact, 'periodWord' | 'instant'>;

/** The period of a report, with its printed wording. */
export type PeriodContext = Pick<Report, 'period' | 'periodWord'>;

/** Returns the fact's date or period, else the report's; empty if undated. */
export const whenOf = ({ date, period, undated }: Dated, report: { readonly period: string }): string =>
  undated ? '' : (date ?? period ?? report.period);

/** Prints the date or period of a fact in a locale. */
export function printWhen(fact: Dated & Worded, report: PeriodContext, locale: Locale): SpokenPeriod {
  const { date, period: own, instant = false } = fact;
  const period = whenOf(fact, report);
  // The wording for the report's whole period does not fit its end.
  const inherited = date === undefined && own === undefined && !instant ? report.periodWord : undefined;
  const word = period === '' ? undefined : printWorded(fact.periodWord ?? inherited, locale);
  const said = word === undefined ? undefined : printPeriodWord(word, period, locale);
  const text = said ?? (instant ? printInstant(period, locale) : printPeriod(period, locale));
  return { period, text, isInstant: instant, isWorded: word !== undefined };
}

/** Prints a report's period in the report's own wording. */
export function printReportPeriod({ period, periodWord }: PeriodContext, locale: Locale): string {
  const word = printWorded(periodWord, locale);
  return word === undefined ? printPeriod(period, locale) : printPeriodWord(word, period, locale);
}
