import { inEach, pick } from '../../format/pick.js';
import { comparisonWords, pageWords, words } from '../../format/words.js';
import { printReportPeriod } from '../../format/when.js';
import type { ReportText } from '../../report/fields/report-text.js';
import type { Fact, Report } from '../../report/types.js';

/*
 * Ids and titles of trends and comparisons that are subjects of their own. Report ids have no double hyphens, so these
 * can't collide.
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

/** Returns whether an id is of a trend or comparison over several reports. */
export const isOfSeveral = (id: string): boolean => id === COMPARISON_ID || id.endsWith(trendId(''));
