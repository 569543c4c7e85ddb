import { pick } from './pick.js';
import type { Fact, Report } from '../report/types.js';
import { printReportPeriod } from './when.js';
import { type Locale } from './locale.js';
import { sentence, type SentenceContext } from './sentence.js';
import { CITATIONS } from './words/languages.js';
import { words } from './words.js';

/** What a citation needs to know of the report around its fact; a whole `Report` is one. */
export interface CitationContext extends SentenceContext {
  readonly source?: Partial<Pick<Report['source'], 'publisher' | 'title'>>;
}

/**
 * One fact as one sentence to quote: figure, standing and period, whose word it is, and in which report. The address
 * stands behind the full stop, where no program takes a stop for a part of it.
 * @param href an http or https address
 */
export const citation = (fact: Fact, context: CitationContext, locale: Locale, href?: string): string =>
  cite(sentence(fact, context, locale), context, locale, href);

/** The same of a sentence that is printed already. */
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

/** A whole report to quote: who published it, its title and the period that it covers. */
export function reportCitation(report: Report, locale: Locale, href?: string): string {
  const { source } = report;
  const [publisher, title] = [pick(source.publisher, locale), pick(source.title, locale)];
  const when = printReportPeriod(report, locale);
  return withAddress(CITATIONS[locale].report(publisher, title, when), href);
}

const withAddress = (text: string, href: string | undefined): string => (href ? `${text} ${href}` : text);
