import { comparisonWords } from '../format/comparison.js';
import { printPeriod } from '../format/date.js';
import { pageWords } from '../format/page-words.js';
import type { BilingualText } from '../report/problems.js';
import type { Fact, Report } from '../report/types.js';

/*
 * What the lines and the table of several years are called where they stand by themselves, with codes of their own. An id
 * of a report has no two hyphens in a row, so none of these can be one.
 */

export const trendId = (fact: string): string => `${fact}--trend`;

export const trendTitle = ({ label }: Pick<Fact, 'label'>): BilingualText => ({
  zh: `${label.zh}：${pageWords('zh-CN').trends}`,
  en: `${label.en}: ${pageWords('en').trends}`,
});

export const COMPARISON_ID = 'report--comparison';

export function comparisonTitle(earlier: Report, { entity, period }: Report): BilingualText {
  const said = (locale: 'zh-CN' | 'en', name: string): string =>
    comparisonWords(locale).caption(name, printPeriod(earlier.period, locale), printPeriod(period, locale));
  return { zh: said('zh-CN', entity.name.zh), en: said('en', entity.name.en) };
}

/** Whether an id is of what sets several reports beside each other. */
export const isOfSeveral = (id: string): boolean => id === COMPARISON_ID || id.endsWith(trendId(''));
