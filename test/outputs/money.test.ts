import { describe, expect, it } from 'vitest';
import { linksFrom, linksOf } from '../../src/site/links.js';
import { REPORT_OUTPUTS, SUBJECT_OUTPUTS } from '../../src/site/outputs.js';
import { localesFor } from '../../src/site/render.js';
import { subjectsOf } from '../../src/site/subject.js';
import type { Report } from '../../src/report/types.js';
import { englishReport } from '../fixtures/english-report.js';
import { chineseReport } from '../fixtures/chinese-report.js';

/* Money, numerals and composed units as their report prints them, in every output of a figure. */

type Figure = readonly [printed: string, entries: object, ones: string, measure: string];

const ENGLISH: readonly Figure[] = [
  [
    '$1.2 billion',
    { value: '1.2', scale: 'billion', unit: 'USD', symbol: { before: '$' } },
    '1200000000',
    'iso4217:USD',
  ],
  ['S$600', { value: '600', unit: 'SGD', symbol: { before: 'S$' } }, '600', 'iso4217:SGD'],
  ['€3.4m', { value: '3.4', scale: 'm', unit: 'EUR', symbol: { before: '€' } }, '3400000', 'iso4217:EUR'],
  ['over 29 million', { value: '29', scale: 'million', qualifier: 'over' }, '29000000', ''],
  ['1,900 km', { value: '1,900', unit: 'km' }, '1900', 'u:km'],
  ['19618 crowns', { value: '19618', unit: 'crowns' }, '19618', 'u:crowns'],
  ['2.5 tonnes per hectare', { value: '2.5', unit: 'tonnes per hectare' }, '2.5', 'u:tonnes/u:hectare'],
];

const CHINESE: readonly Figure[] = [
  ['1.2亿美元', { value: '1.2', scale: '亿', unit: 'USD', symbol: { after: '美元' } }, '120000000', 'iso4217:USD'],
  ['19618元', { value: '19618', unit: '元' }, '19618', 'iso4217:CNY'],
  ['19,618元', { value: '19,618', unit: '元' }, '19618', 'iso4217:CNY'],
  ['１２．３公斤', { value: '１２．３', unit: '公斤' }, '12.3', 'u:公斤'],
  ['−17.5℃', { value: '−17.5', unit: '℃' }, '-17.5', 'u:_x2103_'],
  ['3.5元/人', { value: '3.5', unit: '元/人' }, '3.5', 'iso4217:CNY/u:人'],
  ['2.3千亿元', { value: '2.3', scale: '千亿', unit: '元' }, '230000000000', 'iso4217:CNY'],
  ['0.4吨标准煤/万元', { value: '0.4', unit: '吨标准煤/万元' }, '0.4', 'u:吨标准煤/iso4217:CNY'],
];

/** A report of one figure. */
function reportOf(report: Report, entries: object): Report {
  const [first] = report.facts;
  const {
    change: _,
    corrections: __,
    qualifier: ___,
    scale: ____,
    unit: ______,
    standings: _____,
    ...fact
  } = { ...first } as Record<string, unknown>;
  return { ...report, boards: [], facts: [{ ...fact, ...entries }] as unknown as Report['facts'] };
}

async function outputsOf(report: Report): Promise<ReadonlyMap<string, string>> {
  const links = linksOf(report, linksFrom('https://example.org/').site);
  const options = { bom: false, pictures: false };
  const files = new Map<string, string>();
  for (const subject of subjectsOf(report).filter(({ kind }) => kind === 'fact'))
    for (const output of SUBJECT_OUTPUTS)
      for (const locale of localesFor(output, { report })) {
        const body = await output.render({ subject, report, links, options }, locale);
        if (typeof body === 'string') files.set(output.name, body);
      }
  for (const output of REPORT_OUTPUTS)
    for (const { path, body } of await output.render({ report, links, options })) files.set(path, String(body));
  return files;
}

/** What a reader sees of markup, and of texts in Markdown’s and JSON’s own writing. */
const seen = (body: string): string =>
  body
    .replace(/<style>[^]*?<\/style>|<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, '');

const PRINT = [
  'widget file',
  'text',
  'markdown',
  'csv',
  'json-ld',
  'html',
  'wechat',
  'page',
  'svg',
  'zh.csv',
  'index.html',
  'report.xbrl.json',
];

describe.each([
  ['English', englishReport, ENGLISH],
  ['Chinese', chineseReport, CHINESE],
] as const)('in %s', (_, report, figures) => {
  it.each(figures)('%s is in every output as printed', async (printed, entries, ones, measure) => {
    const files = await outputsOf(reportOf(report, entries));
    const names = PRINT.map((name) => (name === 'zh.csv' && !files.has(name) ? 'en.csv' : name));
    for (const name of names) expect(seen(files.get(name)!), name).toContain(printed.replace(/\s/g, ''));
    expect(files.get('csv')).toContain(ones);
    expect(files.get('json-ld')).toContain(`"${ones}"`);
    const { facts } = JSON.parse(files.get('report.xbrl.json')!) as {
      facts: Record<string, { value: string; dimensions: { unit?: string } }>;
    };
    const fact = facts[report.facts[0]!.id]!;
    expect([fact.value, fact.dimensions.unit ?? '']).toEqual([ones, measure]);
  });
});
