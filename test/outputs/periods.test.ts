import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/format/locale.js';
import { reportCitation } from '../../src/format/citation.js';
import { eventLineFrom } from '../../src/models/widgets/event-line.js';
import { reportNote } from '../../src/models/widgets/source-note.js';
import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';
import { factJson } from '../../src/site/data/fact-json.js';
import { subjectJsonLd } from '../../src/site/data/json-ld.js';
import { reportXbrlJson } from '../../src/site/data/xbrl-json.js';
import { reportTaxonomy } from '../../src/site/data/xbrl-taxonomy.js';
import { renderGallery } from '../../src/site/pages/report/gallery-page.js';
import { validReport, type ReportInput } from '../fixtures/report.js';
import { links, subjectOf } from '../site/subjects.js';
import { compact, drawnIn, OUTPUTS, xbrlNote } from './read.js';

const quoting = (quote: string) => ({ quote, start: 0, end: quote.length });

/** Ways to say when; the words, the period of XBRL, and the first date of JSON-LD. */
const CASES: Readonly<Record<string, readonly [when: object, zh: string, en: string, xbrl: string, date: string]>> = {
  quarter: [
    { period: '2023-Q1' },
    '2023年一季度',
    'first quarter of 2023',
    '2023-01-01T00:00:00/2023-04-01T00:00:00',
    '2023-01',
  ],
  half: [
    { period: '2022-S2' },
    '2022年下半年',
    'second half of 2022',
    '2022-07-01T00:00:00/2023-01-01T00:00:00',
    '2022-07',
  ],
  'year-end': [{ instant: true }, '2023年末', 'end of 2023', '2024-01-01T00:00:00', '2023-12-31'],
  'quarter-end': [
    { period: '2023-Q3', instant: true },
    '2023年三季度末',
    'end of the third quarter of 2023',
    '2023-10-01T00:00:00',
    '2023-09-30',
  ],
  months: [
    { period: '2023-01/2023-09', periodWord: { zh: '1—9月', en: 'January–September 2023' } },
    '1—9月',
    'January–September 2023',
    '2023-01-01T00:00:00/2023-10-01T00:00:00',
    '2023-01',
  ],
  'fiscal-year': [
    { period: '2023-04/2024-03', periodWord: { en: '2023/24 financial year' } },
    '2023年4月至2024年3月',
    '2023/24 financial year',
    '2023-04-01T00:00:00/2024-04-01T00:00:00',
    '2023-04',
  ],
};

const factOf = ([id, when]: readonly [id: string, when: object]): ReportInput['facts'][number] => ({
  kind: 'amount',
  id,
  label: { zh: '茶叶产值', en: 'Tea output' },
  section: 'economy',
  value: '24.86',
  scale: '亿',
  unit: '元',
  ...when,
  mentions: [quoting('24.86亿元')],
});

function read(input: ReportInput): Report {
  const result = parseReport(input);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'));
  return result.report;
}

const base = { schemaVersion: '1.1', boards: [] };
const report = read(validReport({ ...base, facts: Object.entries(CASES).map(([id, [when]]) => factOf([id, when])) }));

const xbrlOf = (of: Report, id: string) =>
  (JSON.parse(reportXbrlJson(of, links)) as { facts: Record<string, { dimensions: { period: string } }> }).facts[id]!
    .dimensions.period;

describe.each(Object.entries(CASES))('every output of a period: %s', (id, [when, zh, en, xbrl, date]) => {
  const subject = subjectOf(report, id);

  it.each(Object.entries(OUTPUTS))('%s', (_, read) => {
    expect(compact(read(subject, report, 'zh-CN'))).toContain(compact(zh));
    expect(compact(read(subject, report, 'en'))).toContain(compact(en));
  });

  it('xBRL-JSON', () => {
    expect(xbrlNote(report, id, 'zh-CN')).toContain(`${zh}）`);
    expect(xbrlNote(report, id, 'en')).toContain(en);
    expect(xbrlOf(report, id)).toBe(xbrl);
    const kind = 'instant' in when ? 'instant' : 'duration';
    expect(reportTaxonomy(report, links)).toMatch(new RegExp(`name="${id}" [^>]*xbrli:periodType="${kind}"`));
  });

  it('JSON and JSON-LD', () => {
    const { facts } = JSON.parse(factJson(subject, report)) as { facts: object[] };
    expect(facts[0]).toMatchObject(when);
    const node = JSON.parse(subjectJsonLd(subject, report, 'zh-CN', links)) as { observationDate: string };
    expect(node.observationDate).toBe(date);
  });

  it('the page of the report, where it is not the period of all', () => {
    expect(compact(drawnIn(renderGallery(report, 'zh-CN', links)))).toContain(compact(zh));
  });
});

describe('a fact that is undated', () => {
  const undated = read(validReport({ ...base, facts: [factOf(['tea', { undated: true }])] }));
  const subject = subjectOf(undated, 'tea');

  it.each(['text', 'Markdown', 'SVG'])('has no period in %s', (name) => {
    for (const locale of LOCALES) expect(OUTPUTS[name]!(subject, undated, locale)).not.toMatch(/2023(?!\/)/);
  });

  it('is of the report’s period for XBRL, and of none for JSON-LD', () => {
    expect(xbrlOf(undated, 'tea')).toBe('2023-01-01T00:00:00/2024-01-01T00:00:00');
    expect(xbrlNote(undated, 'tea', 'zh-CN')).toBe('茶叶产值24.86亿元');
    const node = JSON.parse(subjectJsonLd(subject, undated, 'en', links)) as object;
    expect(node).not.toHaveProperty('observationDate');
    expect(node).not.toHaveProperty('observationPeriod');
  });
});

describe('a report with words for its period', () => {
  const words = { zh: '“十四五”期间', en: 'the 14th five-year period' };
  const input = validReport({
    ...base,
    period: '2021/2025',
    periodWord: words,
    facts: [
      factOf(['tea', {}]),
      factOf(['tea-in-2023', { period: '2023' }]),
      factOf(['tea-at-the-end', { instant: true }]),
    ],
  });
  const worded = read(input);
  const subject = subjectOf(worded, 'tea');

  it.each(Object.entries(OUTPUTS))('says them with what has no period of its own: %s', (_, read) => {
    expect(compact(read(subject, worded, 'zh-CN'))).toContain(words.zh);
    expect(compact(read(subject, worded, 'en'))).toContain(compact(words.en));
  });

  it('says the period of what has one', () => {
    expect(xbrlNote(worded, 'tea-in-2023', 'zh-CN')).toBe('茶叶产值24.86亿元（2023年）');
    expect(xbrlNote(worded, 'tea-at-the-end', 'zh-CN')).toBe('茶叶产值24.86亿元（2025年末）');
  });

  it('has them over its page, in its note and in its citation', () => {
    const page = drawnIn(renderGallery(worded, 'zh-CN', links));
    expect(page).toContain(`${words.zh} · 共3项`);
    expect(reportNote(worded, { locale: 'zh-CN' }).lines.map(({ text }) => text)).toContain('“十四五”期间，共3项');
    expect(reportCitation(worded, 'zh-CN')).toContain('（“十四五”期间）');
  });
});

it('an event of a quarter is on the line of time', () => {
  const { facts } = validReport();
  const event = facts.find(({ kind }) => kind === 'event')!;
  const dated = read(validReport({ ...base, facts: [{ ...event, facts: [], date: '2023-Q2' } as typeof event] }));
  const outcome = eventLineFrom({}, dated, 'zh-CN');
  expect(outcome).toMatchObject({ model: { events: [{ date: '二季度' }], undated: [] } });
});
