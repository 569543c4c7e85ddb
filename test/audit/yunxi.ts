import { createHash } from 'node:crypto';
import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';
import { validReport, type ReportInput } from '../fixtures/report.js';

/** An invented text of four lines, and a report that is made from it. */
export const TEXT = '云溪镇这一年\n\n茶叶产值24.86亿元,增长18.58%,居全县第一。\n“十四五”开局,3个村首批通路灯。\n';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const mention = (quote: string) => {
  const start = TEXT.indexOf(quote);
  return { quote, start, end: start + quote.length };
};

/** A change with its mention, a standing with its own, and a board item whose standing has one. */
export function yunxi(): Report {
  const input: ReportInput = validReport({
    facts: [
      {
        kind: 'amount',
        id: 'tea-output',
        label: { zh: '茶叶产值', en: 'Tea output' },
        section: 'economy',
        value: '24.86',
        scale: '亿',
        unit: '元',
        change: {
          direction: 'up',
          form: 'percent',
          value: '18.58',
          basis: 'not-stated',
          mentions: [mention('增长18.58%')],
        },
        standings: [{ kind: 'rank', position: 1, among: 'county', mentions: [mention('全县第一')] }],
        mentions: [mention('24.86亿元')],
      },
    ],
    boards: [
      {
        id: 'highlights',
        title: { zh: '亮点', en: 'Highlights' },
        items: [
          {
            id: 'tea',
            facts: ['tea-output'],
            standings: [{ kind: 'first-batch', among: 'county', mentions: [mention('首批')] }],
          },
        ],
      },
    ],
    source: {
      title: { zh: '云溪镇这一年', en: 'The year in Yunxi' },
      publisher: { zh: '云溪镇', en: 'Yunxi' },
      sha256: sha256(TEXT),
      length: TEXT.length,
    },
  });
  const result = parseReport(input);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'));
  return result.report;
}
