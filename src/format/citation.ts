import { pick } from './pick.js';
import type { Fact, Report } from '../report/types.js';
import { printReportPeriod } from './when.js';
import { type Locale } from './locale.js';
import { sentence } from './sentence.js';
import type { SentenceContext } from './fact-phrases.js';
import { CITATIONS } from './words/languages.js';
import { words } from './words.js';

/** What a citation needs from the report; a whole `Report` qualifies. */
export interface CitationContext extends SentenceContext {
  readonly source?: Partial<Pick<Report['source'], 'publisher' | 'title'>>;
}

/**
 * Returns a fact as one sentence to quote: figure, standing, period, publisher and report. The address follows the full
 * stop, so that no program takes the stop as part of it.
 * @param href an http or https address
 */
export const citation = (fact: Fact, context: CitationContext, locale: Locale, href?: string): string =>
  cite(sentence(fact, context, locale), context, locale, href);

/** Like `citation`, for a sentence that is already printed. */
export function cite(
  said: string,
  { source: { publisher, title } = {} }: Pick<CitationContext, 'source'>,
  locale: Locale,
  href?: string,
): string {
  const by = publisher ? words(locale).asReportedBy(pick(publisher, locale)) : '';
  const report = title ? pick(title, locale) : '';
  return withAddress(CITATIONS[locale].citation(said, by, report), href);
}

/** Returns a citation of a whole report: publisher, title and period. */
export function reportCitation(report: Report, locale: Locale, href?: string): string {
  const { source } = report;
  const [publisher, title] = [pick(source.publisher, locale), pick(source.title, locale)];
  const when = printReportPeriod(report, locale);
  return withAddress(CITATIONS[locale].report(publisher, title, when), href);
}

const withAddress = (text: string, href: string | undefined): string => (href ? `${text} ${href}` : text);
