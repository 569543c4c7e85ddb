import type { Locale } from '../../format/locale.js';
import { csvOf, type CsvOptions, type Table } from '../../format/table/table.js';
import { factRows } from '../../models/parts/fact-rows.js';
import type { Axis, Fact, Report } from '../../report/types.js';
import type { Links } from '../links.js';
import { shownBy, type Subject } from '../subject.js';

/** Facts of a report as a published table, each with its page; shared by CSV and the workbook. */
export const publishedTable = (facts: readonly Fact[], report: Report, locale: Locale, links: Links): Table =>
  factRows(facts, { locale, context: report, pageOf: ({ id }) => links.page(id, locale) });

/** Facts of a report as a CSV file, each with its page. */
export const factsCsv = (
  facts: readonly Fact[],
  report: Report,
  locale: Locale,
  links: Links,
  options?: CsvOptions,
): string => csvOf(publishedTable(facts, report, locale, links), options);

/**
 * A subject as a CSV file, a row for each fact of each report that it shows; facts of earlier reports link to the
 * subject's page.
 */
export function subjectCsv(
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  options?: CsvOptions,
): string {
  const shown = shownBy(subject, report);
  const axes = axesIn(shown.map((one) => one.report));
  const [own, ...earlier] = shown.map((one) =>
    factRows(one.facts, {
      locale,
      context: one.report,
      axes,
      pageOf: ({ id }) => links.page(one.report === report ? id : subject.id, locale),
    }),
  );
  return csvOf({ head: own!.head, rows: [own!, ...earlier].flatMap(({ rows }) => rows) }, options);
}

/** The axes of several reports, without duplicates: an axis keeps its id over the years. */
function axesIn(reports: readonly Report[]): readonly Axis[] {
  const all = reports.flatMap(({ dimensions = [] }) => dimensions);
  return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
}
