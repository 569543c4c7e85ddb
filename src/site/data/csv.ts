import type { Locale } from '../../format/locale.js';
import { csvOf, type CsvOptions } from '../../format/table.js';
import { factTable } from '../../models/fact-table.js';
import type { Fact, Report } from '../../report/types.js';
import type { Links } from '../links.js';
import { shownBy, type Subject } from '../subject.js';

/** Facts of a report as a CSV file, each with the page that it has. */
export const factsCsv = (
  facts: readonly Fact[],
  report: Report,
  locale: Locale,
  links: Links,
  options?: CsvOptions,
): string => csvOf(factTable(facts, { locale, context: report, pageOf: ({ id }) => links.page(id, locale) }), options);

/** A subject as a CSV file, a row for each fact of each report that it shows; the page is that of the subject for those of earlier ones. */
export function subjectCsv(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  options?: CsvOptions,
): string {
  const [own, ...earlier] = shownBy(subject, report).map((shown) =>
    factTable(shown.facts, {
      locale,
      context: shown.report,
      pageOf: ({ id }) => links.page(shown.report === report ? id : subject.id, locale),
    }),
  );
  return csvOf({ head: own!.head, rows: [own!, ...earlier].flatMap(({ rows }) => rows) }, options);
}
