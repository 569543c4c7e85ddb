import { languagesOf } from '../report/fields/report-text.js';
import type { Language } from '../report/lists/terms.js';
import { LOCALES, type Locale } from './locale.js';
import { KEYS } from './words/languages.js';

/** An object that lists languages: a report, or a site's summary of one. */
export interface Listing {
  readonly languages?: readonly Language[] | undefined;
}

/** Returns the locales of a report, never empty; the first is published at the root. */
export const localesOf = (report: Listing): readonly Locale[] =>
  LOCALES.filter((locale) => languagesOf(report).includes(KEYS[locale]));

/**
 * Returns the locale in which a report and its quotes were printed: Chinese if it has it, since the English is then a
 * translation.
 */
export const printedIn = (report: Listing): Locale => localesOf(report)[0]!;

/** Returns the locales that at least one of several reports has; all locales if there are no reports. */
export function localesOfAll(reports: readonly Listing[]): readonly Locale[] {
  const said = new Set(reports.flatMap(localesOf));
  return said.size ? LOCALES.filter((locale) => said.has(locale)) : LOCALES;
}

/**
 * Returns the locale for showing reports together: the reader's if all reports have it, else one that all have, else
 * one that the first has.
 */
export function localeFor(reports: readonly Listing[], wanted: Locale): Locale {
  const common = LOCALES.filter((locale) => reports.every((report) => localesOf(report).includes(locale)));
  return common.includes(wanted) ? wanted : (common[0] ?? localesOf(reports[0]!)[0] ?? wanted);
}
