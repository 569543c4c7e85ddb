import { inEach, pick } from '../format/pick.js';
import { comparisonWords, pageWords, words } from '../format/words.js';
import { printPeriod } from '../format/date.js';
import type { BilingualText } from '../report/problems.js';
import type { Fact, Report } from '../report/types.js';

/*
 * What the lines and the table of several years are called where they stand by themselves, with codes of their own. An id
 * of a report has no two hyphens in a row, so none of these can be one.
 */

export const trendId = (fact: string): string => `${fact}--trend`;

export const trendTitle = ({ label }: Pick<Fact, 'label'>): BilingualText =>
  inEach((locale) => pick(label, locale) + words(locale).colon + pageWords(locale).trends);

export const COMPARISON_ID = 'report--comparison';

export const comparisonTitle = (earlier: Report, { entity, period }: Report): BilingualText =>
  inEach((locale) =>
    comparisonWords(locale).caption(
      pick(entity.name, locale),
      printPeriod(earlier.period, locale),
      printPeriod(period, locale),
    ),
  );

/** Whether an id is of what sets several reports beside each other. */
export const isOfSeveral = (id: string): boolean => id === COMPARISON_ID || id.endsWith(trendId(''));
