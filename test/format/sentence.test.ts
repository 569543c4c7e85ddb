import { capitalised } from '../../src/format/text/capitals.js';
import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { sentence } from '../../src/format/sentence.js';
import type { SentenceContext } from '../../src/format/fact-phrases.js';
import type { Fact, Place, Standing, Quantity } from '../../src/report/types.js';

const places: Place[] = [
  { id: 'province', name: { zh: '全省', en: 'the province' }, level: 'province' },
  { id: 'city', name: { zh: '全市', en: 'the city' }, level: 'county' },
];
const context: SentenceContext = { period: '2023', places };
const say = (fact: Fact, around = context) => [sentence(fact, around, 'zh-CN'), sentence(fact, around, 'en')];

const first: Standing = { kind: 'rank', position: 1, among: 'city', mentions: [] };
const firstBatch: Standing = { kind: 'first-batch', among: 'province', mentions: [] };
const only: Standing = { kind: 'only', among: 'city', mentions: [] };
const about = (zh: string, en: string) => ({ id: 'x', section: 's', label: { zh, en }, mentions: [] });
const tax: Fact = { kind: 'amount', ...about('税收入库', 'Tax revenue'), value: '24.86', scale: '亿', unit: '元' };
const homes: Fact = { kind: 'amount', ...about('在建安置房', 'Homes under construction'), value: '8449', unit: '套' };
const change = { direction: 'down', form: 'percent', value: '29.69', basis: 'year-on-year', mentions: [] } as const;
const honour: Fact = {
  kind: 'honour',
  ...about('示范街道', 'Demonstration sub-district'),
  title: { zh: '红色根脉强基示范街道', en: 'Demonstration Sub-district' },
  recipient: { zh: '稠江街道', en: 'the sub-district' },
  level: 'province',
};

describe('one sentence', () => {
  it.each<[string, Fact, string, string]>([
    [
      'an amount with a standing',
      { ...tax, standings: [first] },
      '税收入库24.86亿元，全市第一（2023年）',
      'Tax revenue 2.486 billion yuan (24.86亿元), first in the city, 2023',
    ],
    [
      'an amount with a change',
      { ...tax, change: { ...change, direction: 'up', value: '18.58' } },
      '税收入库24.86亿元，同比增长18.58%（2023年）',
      'Tax revenue 2.486 billion yuan (24.86亿元), up 18.58% year on year, 2023',
    ],
    [
      'an amount with both',
      { ...tax, change, standings: [first, { ...first, among: 'province' }] },
      '税收入库24.86亿元，同比下降29.69%，全市第一、全省第一（2023年）',
      'Tax revenue 2.486 billion yuan (24.86亿元), down 29.69% year on year, first in the city, first in the province, 2023',
    ],
    [
      'an amount that was put right',
      {
        ...tax,
        standings: [first],
        corrections: [{ date: '2024-03-01', was: tax, now: tax, reason: { zh: '误植', en: 'A misprint' } }],
      },
      '税收入库24.86亿元，全市第一（2023年）（2024年3月1日更正）',
      'Tax revenue 2.486 billion yuan (24.86亿元), first in the city, 2023 (corrected 1 March 2024)',
    ],
    [
      'a missing amount',
      { ...tax, value: null, missing: 'not-stated' },
      '税收入库未公布（2023年）',
      'Tax revenue not stated, 2023',
    ],
    [
      'a change',
      { kind: 'change', ...about('总警情', 'Police incidents'), better: 'down', change },
      '总警情同比下降29.69%（2023年）',
      'Police incidents down 29.69% year on year, 2023',
    ],
    [
      'a share of counted things',
      {
        kind: 'share',
        ...about('达标的村', 'Villages up to the mark'),
        part: '21',
        whole: '24',
        unit: '个',
        noun: 'villages',
        standings: [first],
      },
      '达标的村21个（共24个），全市第一（2023年）',
      'Villages up to the mark: 21 of 24, first in the city, 2023',
    ],
    [
      'a percentage with a change',
      {
        kind: 'share',
        ...about('签约率', 'Signing rate'),
        percent: '99',
        change: { ...change, form: 'points', direction: 'up', value: '1.2' },
      },
      '签约率99%，同比上升1.2个百分点（2023年）',
      'Signing rate 99%, up 1.2 percentage points year on year, 2023',
    ],
    [
      'an honour',
      {
        ...honour,
        date: '2023-06',
        standings: [firstBatch, only],
      },
      '稠江街道获评“红色根脉强基示范街道”，全省首批、全市唯一（2023年6月）',
      'The sub-district was named “Demonstration Sub-district”, in the first batch in the province, the only one in the city, June 2023',
    ],
    [
      'an event',
      { kind: 'event', ...about('社区托育园开园', 'A community nursery opened'), date: '2023-09-01', facts: [] },
      '社区托育园开园（2023年9月1日）',
      'A community nursery opened, 1 September 2023',
    ],
  ])('for %s', (_, fact, chinese, english) => {
    expect(say(fact)).toEqual([chinese, english]);
  });
});

describe('when', () => {
  it.each<[string, Fact, string, string]>([
    [
      'the fact’s period before the report’s',
      { ...tax, period: '2023-01/2023-06' },
      '（2023年1月至6月）',
      ', January to June 2023',
    ],
    ['its date before its period', { ...tax, period: '2023', date: '2023-06' }, '（2023年6月）', ', June 2023'],
    ['not as if it were part of a date', homes, '（2023年）', ': 8449 in 2023'],
    ['nor of a month', { ...homes, date: '2023-06' }, '（2023年6月）', ': 8449 in June 2023'],
  ])('%s', (_, fact, chinese, english) => {
    const [zh, en] = say(fact);
    expect(zh?.endsWith(chinese)).toBe(true);
    expect(en?.endsWith(english)).toBe(true);
  });

  it('is left out where a claim written by hand has none', () => {
    expect(say(tax, { period: '', places })).toEqual([
      '税收入库24.86亿元',
      'Tax revenue 2.486 billion yuan (24.86亿元)',
    ]);
    expect(say(homes, { period: '', places })).toEqual(['在建安置房8449套', 'Homes under construction: 8449']);
  });
});

describe('English', () => {
  const labelled = (en: string): Fact => ({ ...tax, label: { zh: '甲', en } });

  it.each<[string, Fact, string]>([
    [
      'reads on after four words',
      labelled('General public budget revenue'),
      'General public budget revenue 2.486 billion yuan (24.86亿元), 2023',
    ],
    [
      'stops after five',
      labelled('Revenue of the whole budget'),
      'Revenue of the whole budget: 2.486 billion yuan (24.86亿元), 2023',
    ],
    [
      'has no second colon',
      labelled('Revenue of the budget: the rest'),
      'Revenue of the budget: the rest 2.486 billion yuan (24.86亿元), 2023',
    ],
    ['stops before a bound', { ...tax, qualifier: 'over' }, 'Tax revenue: over 2.486 billion yuan (超24.86亿元), 2023'],
    ['stops before a bare number', { ...tax, scale: undefined, unit: undefined }, 'Tax revenue: 24.86 in 2023'],
    [
      'says a noun once, in another case',
      { ...homes, label: { zh: '甲', en: 'HOMES, new' } },
      'HOMES, new: 8449 in 2023',
    ],
    ['even of one', { ...homes, value: '1' }, 'Homes under construction: 1 in 2023'],
    [
      'and keeps it in the Chinese figure',
      { ...homes, qualifier: 'over', word: '余' },
      'Homes under construction: over 8449 (8449余套), 2023',
    ],
    [
      'says a noun that is only part of a word',
      { ...homes, label: { zh: '甲', en: 'Homestead plots' } },
      'Homestead plots 8449 homes, 2023',
    ],
  ])('%s', (_, fact, english) => {
    expect(say(fact)[1]).toBe(english);
  });
});

it('keeps two numbers apart in Chinese', () => {
  const label = { zh: '热线12345', en: 'Hotline 12345' };
  expect(say({ ...homes, label })[0]).toBe('热线12345：8449套（2023年）');
  expect(say({ ...homes, label, qualifier: 'over', word: '超' })[0]).toBe('热线12345超8449套（2023年）');
});

it('keeps a unit without English beside a label without English, as attributes may give them', () => {
  const label = { zh: '产量', en: '产量' };
  expect(say({ ...homes, label, unit: '垧' })).toEqual(['产量8449垧（2023年）', '产量 8449 垧, 2023']);
});

it('says declared units', () => {
  const units = [{ id: '台', en: { one: 'machine', other: 'machines' } }];
  expect(say({ ...homes, value: '1', unit: '台' }, { ...context, units })[1]).toBe(
    'Homes under construction 1 machine, 2023',
  );
});

it('lets nothing in a label reorder the figure', () => {
  const label = { zh: '\u202E税收\n入库\0', en: '\u202ETax\u2067' };
  expect(say({ ...tax, label })).toEqual([
    '税收 入库\uFFFD24.86亿元（2023年）',
    'Tax 2.486 billion yuan (24.86亿元), 2023',
  ]);
});

it('is done with a label of 100 kB', () => {
  const long = ' ,'.repeat(50_000);
  expect(say({ ...homes, label: { zh: long, en: long } })[1]).toBe(`${long}: 8449 homes, 2023`);
});

const cell = (text: string): string => text.replace(/\|/g, '\\|');

it('says of an invented report with every fact that it is one', () => {
  expect(say(tax, { ...context, invented: true })).toEqual([
    '税收入库24.86亿元（2023年）——示例数据（虚构）',
    'Tax revenue 2.486 billion yuan (24.86亿元), 2023 – Sample data (invented)',
  ]);
});

const HEAD = `# Every fact of the sample report, as it is said

Written by \`test/format/sentence.test.ts\`; \`npx vitest run test/format -u\` writes it anew. Read it before committing it.

<!-- prettier-ignore -->
| id | zh | en |
| --- | --- | --- |
`;

it('reads well for every fact of the sample', async () => {
  const rows = choujiang2023.facts.map((fact) => `| ${[fact.id, ...say(fact, choujiang2023)].map(cell).join(' | ')} |`);
  await expect(`${HEAD}${rows.join('\n')}\n`).toMatchFileSnapshot('sample-facts.snapshot.md');
});

const ends = (value: Quantity['value'] | undefined): readonly string[] =>
  value === undefined || value === null ? [] : typeof value === 'string' ? [value] : [value.from, value.to];

/** The printed digits of a fact: what no sentence may lose. */
const digitsOf = (fact: Fact): readonly string[] => {
  if (fact.kind === 'share') return [fact.part, fact.whole, fact.percent].flatMap(ends);
  if (fact.kind === 'change') return ends(fact.change.value);
  return fact.kind === 'amount' ? [fact.value, fact.change?.value].flatMap(ends) : [];
};

it.each(choujiang2023.facts.map((fact) => [fact.id, fact] as const))('loses no printed digit of %s', (_, fact) => {
  const stated = fact.kind === 'amount' ? fact.stated : undefined;
  for (const text of say(fact, choujiang2023)) {
    if (stated !== undefined) {
      expect(text).toContain(stated);
      continue;
    }
    const numbers = text.match(/\d[\d.]*/g);
    expect(numbers).toEqual(expect.arrayContaining([...digitsOf(fact)]));
  }
});

describe('RF23: the first letter of an English sentence', () => {
  it.each([
    ['the Party branch', 'The Party branch'],
    ['x-ray units', 'X-ray units'],
    ['non-EU exports', 'Non-EU exports'],
    ['covid19 cases', 'Covid19 cases'],
    ['it', 'It'],
    ['élan', 'Élan'],
    ['iPhone exports', 'iPhone exports'],
    ['pH of the river', 'pH of the river'],
    ['eGovernment services', 'eGovernment services'],
    ['kWh sold', 'kWh sold'],
    ['mRNA doses', 'mRNA doses'],
    ['µg of lead', 'µg of lead'],
    ['p2P lending', 'p2P lending'],
    ['d’Orsay visitors', 'd’Orsay visitors'],
    ['gov.example.cn visits', 'gov.example.cn visits'],
    ['office@example.cn letters', 'office@example.cn letters'],
    ['end-to-end checks', 'End-to-end checks'],
    ['i.e. tea', 'I.e. tea'],
    ['ßuffix', 'ßuffix'],
    ['Tea', 'Tea'],
    ['5G stations', '5G stations'],
    ['税收', '税收'],
    ['', ''],
  ])('of %j', (text, expected) => expect(capitalised(text)).toBe(expected));
});
