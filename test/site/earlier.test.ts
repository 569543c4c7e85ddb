import { describe, expect, it } from 'vitest';
import { choujiang2022Invented } from '../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { asEarlier, earlierAmong, earlierOf } from '../../src/site/earlier.js';
import { pagePast } from '../../src/models/page/earlier-reports.js';
import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';

const dated = (period: string, id = period, more: Partial<Report> = {}): Report => ({
  ...choujiang2022Invented,
  invented: undefined,
  id,
  period,
  ...more,
});

const elsewhere = { ...choujiang2023.entity, id: 'elsewhere' };

const found = (period: string, ...others: readonly Report[]): string =>
  earlierOf(dated(period), others)
    .map(({ id }) => id)
    .join(' ');

describe('earlierOf', () => {
  it.each<[string, string, readonly Report[], string]>([
    ['none', '2023', [], ''],
    ['the latest first', '2023', [dated('2021'), dated('2022')], '2022 2021'],
    ['years that lie apart', '2023', [dated('2019')], '2019'],
    [
      'four at the most',
      '2023',
      ['2018', '2022', '2020', '2019', '2021'].map((one) => dated(one)),
      '2022 2021 2020 2019',
    ],
    ['none of the same period', '2023', [dated('2023', 'twin')], ''],
    ['none that is later', '2023', [dated('2024')], ''],
    ['none of another entity', '2023', [dated('2022', 'a', { entity: elsewhere })], ''],
    ['a half for a half', '2023-01/2023-06', [dated('2022'), dated('2022-01/2022-06', 'half')], 'half'],
    ['a month for a month', '2023-06', [dated('2023-05'), dated('2022-06', 'june')], 'june'],
    ['one for each period, by id', '2023', [dated('2022', 'b'), dated('2022', 'a')], 'a'],
    ['a real one before an invented one', '2023', [dated('2022', 'a', { invented: true }), dated('2022', 'b')], 'b'],
    ['an invented one, where there is no other', '2023', [dated('2022', 'a', { invented: true })], 'a'],
  ])('finds %s', (_, period, others, ids) => {
    expect(found(period, ...others)).toBe(ids);
    expect(found(period, ...[...others].reverse())).toBe(ids);
  });
});

describe('asEarlier', () => {
  const before = dated('2021', 'year-before');
  const needed = asEarlier(choujiang2023, [choujiang2022Invented, before]);

  it('keeps all facts of the latest, and of the others those that a line is drawn of', () => {
    expect(needed[0]!.facts).toEqual(choujiang2022Invented.facts);
    const ids = needed[1]!.facts.map(({ id }) => id);
    expect(ids).toContain('tax-revenue');
    expect(ids.length).toBeLessThan(before.facts.length);
  });

  it('gives reports that keep the contract', () => {
    expect(needed.map((one) => parseReport(JSON.parse(JSON.stringify(one))).ok)).toEqual([true, true]);
  });

  it('leaves nothing out that the page says', () => {
    const said = (earlier: readonly Report[]) => {
      const past = pagePast(choujiang2023, earlier, 'en');
      if (!past || 'problem' in past) throw new Error('nothing to compare');
      const { trends, table } = past.model;
      return [trends?.lines.map(({ sentence }) => sentence), table];
    };
    expect(said(needed)).toEqual(said([choujiang2022Invented, before]));
  });

  it('leaves a report out of which no line is drawn', () => {
    const facts = before.facts.filter(({ kind }) => kind === 'change');
    expect(asEarlier(choujiang2023, [choujiang2022Invented, { ...before, facts }])).toHaveLength(1);
  });
});

describe('earlierAmong', () => {
  const many: Report = {
    ...choujiang2022Invented,
    facts: Array.from({ length: 1001 }, (_, n) => ({ ...choujiang2022Invented.facts[0]!, id: `fact-${n}` })),
  };

  it.each([
    ['one that a page shows', choujiang2023, choujiang2022Invented, 1],
    ['one with more facts than a page shows', choujiang2023, many, 0],
    ['none for a report with more than that', { ...many, period: '2023' }, choujiang2022Invented, 0],
  ])('has %s', (_, own, other, count) => {
    expect(earlierAmong(own, [own, other])).toHaveLength(count);
  });
});
