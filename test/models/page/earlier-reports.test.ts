import { describe, expect, it } from 'vitest';
import { choujiang2022Invented as earlier } from '../../../data/choujiang-2022-invented.js';
import { choujiang2023 as report } from '../../../data/choujiang-2023.js';
import { pagePast } from '../../../src/models/page/earlier-reports.js';
import { findFact } from '../../../src/report/lookup.js';
import type { AmountFact, Report } from '../../../src/report/types.js';

function modelOf(before = earlier, ...more: readonly Report[]) {
  const outcome = pagePast(report, [...more, before], 'zh-CN');
  if (!outcome || 'problem' in outcome) throw new Error(outcome?.problem.message.en ?? 'nothing');
  return outcome.model;
}

describe('pagePast', () => {
  it('has a line for each outstanding figure that both reports state', () => {
    const ids = modelOf().trends?.lines.map(({ fact }) => fact) ?? [];
    expect(ids).toContain('tax-revenue');
    expect(ids).not.toContain('hazards-removed');
    expect(ids.filter((id) => !findFact(earlier, id) || !findFact(report, id))).toEqual([]);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('says each line, and that a figure is invented', () => {
    const [line] = modelOf().trends?.lines.filter(({ fact }) => fact === 'tax-revenue') ?? [];
    expect(line?.sentence).toMatch(/^税收入库：2022年.+（虚构）；2023年24\.86亿元/);
  });

  it('has a table of everything, named by the earlier period', () => {
    expect(modelOf().table).toMatchObject({ id: '_earlier', title: '与2022年比较' });
    expect(pagePast(report, [earlier], 'en')).toMatchObject({ model: { table: { title: 'Compared with 2022' } } });
  });

  const lineOf = (id: string, ...more: readonly Report[]) =>
    modelOf(earlier, ...more).trends?.lines.find(({ fact }) => fact === id);

  it('has lines over all earlier reports that state the figure, and a table of the latest', () => {
    const before: Report = { ...earlier, id: 'year-before', period: '2021' };
    const line = lineOf('tax-revenue', before);
    expect(line?.sentence).toMatch(/^税收入库：2021年.+；2022年.+；2023年24\.86亿元/);
    expect(line?.reports.map(({ period }) => period)).toEqual(['2022', '2021']);
    expect(modelOf(earlier, before)).toMatchObject({ earlier: { period: '2022' }, table: { title: '与2022年比较' } });
    const unstated = { ...before, facts: before.facts.filter(({ id }) => id !== 'tax-revenue') };
    expect(lineOf('tax-revenue', unstated)?.sentence).not.toContain('2021');
  });

  it('begins a line after the report that counts in another unit', () => {
    const facts = earlier.facts.map((fact) =>
      fact.id === 'tax-revenue' ? { ...(fact as AmountFact), unit: 'person' } : fact,
    );
    const before: Report = { ...earlier, id: 'year-before', period: '2021', facts };
    expect(lineOf('tax-revenue', before)?.reports.map(({ period }) => period)).toEqual(['2022']);
  });

  it('says the sources of all lines once, and how many periods the longest has', () => {
    const before: Report = { ...earlier, id: 'year-before', period: '2021' };
    const { trends } = modelOf(earlier, before);
    expect(trends?.periods).toBe(4);
    expect(trends?.sources.map(({ periods, text }) => [periods, text])).toEqual([
      ['2021年、2022年', '据虚构的稠江街道报告'],
      ['2023年', '据稠江街道报告'],
    ]);
  });

  it('leaves a line with a corrected figure its own source line', () => {
    const facts = earlier.facts.map((fact) =>
      fact.id === 'tax-revenue'
        ? {
            ...fact,
            corrections: [{ date: '2024-02-01', was: { value: '22' }, now: {}, reason: { zh: '更正' } }],
          }
        : fact,
    );
    const lines = modelOf({ ...earlier, facts }).trends?.lines ?? [];
    expect(lines.filter(({ isCorrected }) => isCorrected).map(({ fact }) => fact)).toEqual(['tax-revenue']);
  });

  it('is nothing where there is no earlier report', () => {
    expect(pagePast(report, [], 'en')).toBeUndefined();
  });

  it('has no lines where nothing that stands out was stated before', () => {
    const few = earlier.facts.filter(({ id }) => id === 'police-incidents');
    expect(modelOf({ ...earlier, facts: few, boards: [] }).trends).toBeUndefined();
  });

  it.each([
    ['another body', { ...earlier, entity: { ...earlier.entity, id: 'elsewhere' } }, 'ENTITIES_DIFFER'],
    ['a later year', { ...earlier, period: '2024' }, 'PERIODS_UNFIT'],
  ])('is a problem for a report of %s', (_, other, code) => {
    expect(pagePast(report, [other], 'en')).toMatchObject({ problem: { code } });
  });
});
