import { languagesOf } from '../report/report-text.js';
import type { Language } from '../report/lists/terms.js';
import { LOCALES, type Locale } from './locale.js';
import { KEYS } from './words/languages.js';

/** What lists languages: a report, or what a site knows of one. */
export interface Listing {
  readonly languages?: readonly Language[] | undefined;
}

/** The languages in which a report can be said, the first of which it is published in at the root; never none. */
export const localesOf = (report: Listing): readonly Locale[] =>
  LOCALES.filter((locale) => languagesOf(report).includes(KEYS[locale]));

/** The language in which a report was printed, and with it its quotes: in Chinese, if it has it; the English is a translation. */
export const printedIn = (report: Listing): Locale => localesOf(report)[0]!;

/** The languages in which at least one of several reports can be said; all of them where there are no reports. */
export function localesOfAll(reports: readonly Listing[]): readonly Locale[] {
  const said = new Set(reports.flatMap(localesOf));
  return said.size ? LOCALES.filter((locale) => said.has(locale)) : LOCALES;
}

/**
 * The language in which reports are said together to a reader: the reader’s own if all of them have it, else one that all
 * have, else one that the first has.
 */
export function localeFor(reports: readonly Listing[], wanted: Locale): Locale {
  const common = LOCALES.filter((locale) => reports.every((report) => localesOf(report).includes(locale)));
  return common.includes(wanted) ? wanted : (common[0] ?? localesOf(reports[0]!)[0] ?? wanted);
}
