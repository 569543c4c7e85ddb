import { inEach, pick } from '../../format/pick.js';
import { comparisonWords, pageWords, words } from '../../format/words.js';
import { printReportPeriod } from '../../format/when.js';
import type { ReportText } from '../../report/report-text.js';
import type { Fact, Report } from '../../report/types.js';

/*
 * What the lines and the table of several years are called where they stand by themselves, with codes of their own. An id
 * of a report has no two hyphens in a row, so none of these can be one.
 */

export const trendId = (fact: string): string => `${fact}--trend`;

export const trendTitle = ({ label }: Pick<Fact, 'label'>): ReportText =>
  inEach(label, (locale) => pick(label, locale) + words(locale).colon + pageWords(locale).trends);

export const COMPARISON_ID = 'report--comparison';

export const comparisonTitle = (earlier: Report, later: Report): ReportText =>
  inEach(later.entity.name, (locale) =>
    comparisonWords(locale).caption(
      pick(later.entity.name, locale),
      printReportPeriod(earlier, locale),
      printReportPeriod(later, locale),
    ),
  );

/** Whether an id is of what sets several reports beside each other. */
export const isOfSeveral = (id: string): boolean => id === COMPARISON_ID || id.endsWith(trendId(''));
