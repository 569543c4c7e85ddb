import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';
import { mention, validReport, type ReportInput } from '../fixtures/report.js';

/** Every field of a report that carries a text, but for ids and closed lists. */
const FIELDS = [
  ...['title', 'entity', 'place', 'section', 'board', 'unit', 'unit one', 'unit other', 'source title', 'publisher'],
  ...['author', 'label', 'measure', 'of', 'noun', 'honour title', 'recipient', 'giver', 'quote', 'correction'],
] as const;

/** A field in one language: a place for one text. */
export const SLOTS = FIELDS.flatMap((field) => [`${field} zh`, `${field} en`]);

/** The text of a slot. */
export type TextOf = (slot: string) => string;

/** One fact of each kind that has texts of its own, in a board and a section: every slot is in it. */
export function reportOf(textOf: TextOf): Report {
  const both = (field: string) => ({ zh: textOf(`${field} zh`), en: textOf(`${field} en`) });
  const zh = (field: string): string => textOf(`${field} zh`);
  const mentions = [{ ...mention('24.86亿元'), quote: zh('quote'), start: 0, end: zh('quote').length }];
  const shared = { section: 'economy', mentions };
  const facts: ReportInput['facts'] = [
    {
      kind: 'amount',
      id: 'amount',
      label: both('label'),
      ...shared,
      value: '24.86',
      scale: '亿',
      unit: zh('unit'),
      standings: [{ kind: 'rank', position: 1, among: 'county', measure: both('measure'), mentions }],
      corrections: [
        {
          date: '2024-02',
          was: { value: '24.68', scale: '亿', unit: zh('unit') },
          now: { value: '24.86', scale: '亿', unit: zh('unit') },
          reason: both('correction'),
        },
      ],
    },
    {
      kind: 'share',
      id: 'share',
      label: both('label'),
      ...shared,
      of: both('of'),
      part: '21',
      whole: '24',
      unit: '个',
      noun: textOf('noun en'),
    },
    {
      kind: 'honour',
      id: 'honour',
      label: both('label'),
      ...shared,
      title: both('honour title'),
      recipient: both('recipient'),
      giver: both('giver'),
      level: 'county',
      standings: [{ kind: 'first-batch', among: 'county', mentions }],
    },
  ];
  const result = parseReport(
    validReport({
      title: both('title'),
      entity: { id: 'yunxi', name: both('entity'), level: 'township' },
      places: [{ id: 'county', name: both('place'), level: 'county' }],
      sections: [{ id: 'economy', title: both('section') }],
      boards: [{ id: 'board', title: both('board'), items: facts.map(({ id }) => ({ id, facts: [id] })) }],
      units: [{ id: zh('unit'), en: { one: textOf('unit one en'), other: textOf('unit other en') } }],
      facts,
      source: {
        ...validReport().source,
        // As long as any quote may be.
        length: 10_000,
        title: both('source title'),
        publisher: both('publisher'),
        author: zh('author'),
      },
    }),
  );
  if (!result.ok) throw new Error(result.problems.map(({ path, message }) => `${path}: ${message.en}`).join('\n'));
  return result.report;
}
