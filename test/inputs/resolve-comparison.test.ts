import { describe, expect, it } from 'vitest';
import { choujiang2022Invented as earlier } from '../../data/choujiang-2022-invented.js';
import { choujiang2023 as later } from '../../data/choujiang-2023.js';
import type { ComparisonInput } from '../../src/inputs/resolve-comparison.js';
import { reportCompareFrom } from '../../src/models/widgets/report-compare.js';
import { problem } from '../../src/report/problems/problems.js';

const from = (input: Partial<ComparisonInput>) => reportCompareFrom({ earlier, later, ...input }, 'zh-CN');

function labels(input: Partial<ComparisonInput>) {
  const result = from(input);
  if (!result || 'problem' in result) throw new Error(result?.problem.message.en);
  const { rows, oneSided } = result.model;
  return [rows.map(({ label }) => label), ...oneSided.map(({ items }) => items.map(({ label }) => label))];
}

describe('the compared facts', () => {
  it('are limited to the given ids, in their order', () => {
    expect(labels({ facts: 'police-incidents tax-revenue tax-revenue land-revenue river-dredged' })).toEqual([
      ['总警情', '税收入库'],
      ['土地出让金'],
      ['疏浚河道'],
    ]);
  });

  it('FI01: are found by former ids too, each once', () => {
    expect(labels({ facts: 'sole-home-years sole-home-households village-income-mark' })).toEqual([
      ['安置3-5年唯一住房农户', '集体经济收入100万元以上的村'],
    ]);
  });

  it('may be a list from script', () => {
    expect(labels({ facts: ['tax-revenue'] })).toEqual([['税收入库']]);
  });

  it('may be in only one report', () => {
    expect(labels({ facts: 'land-revenue' })).toEqual([[], ['土地出让金']]);
  });

  it('are all facts if the ids are missing or null', () => {
    const [rows, added, dropped] = labels({ facts: null });
    expect([rows?.length, added?.length, dropped?.length]).toEqual([20, 74, 4]);
  });
});

describe('invalid comparisons', () => {
  const failure = problem('DATA_NETWORK', '/2022.json', 404);

  it('waits for both reports', () => {
    expect(from({ earlier: undefined })).toBeUndefined();
    expect(from({ later: undefined })).toBeUndefined();
  });

  it('is the problem of a failed report, or a notice if both reports are loaded', () => {
    expect(from({ earlier: undefined, problem: failure })).toEqual({ problem: failure });
    expect(from({ problem: failure })).toMatchObject({ notice: failure });
  });

  it.each<[string, Partial<ComparisonInput>, string]>([
    [
      'reports of two bodies',
      { earlier: { ...earlier, entity: { ...earlier.entity, id: 'yunxi' } } },
      'ENTITIES_DIFFER later: expected a report of “yunxi”, found "choujiang"',
    ],
    [
      'the wrong order',
      { earlier: later, later: earlier },
      'PERIODS_UNFIT earlier: expected a period before 2022, found "2023"',
    ],
    ['one report twice', { earlier: later }, 'PERIODS_UNFIT earlier: expected a period before 2023, found "2023"'],
    ['no ids', { facts: ' ' }, 'REQUIRED facts: expected a value here (it is required), found " "'],
  ])('%s', (_, input, expected) => {
    const result = from(input);
    const wrong = result && 'problem' in result ? result.problem : undefined;
    expect(`${wrong?.code ?? ''} ${wrong?.message.en ?? ''}`).toBe(expected);
  });

  it('an id that neither report has', () => {
    expect(from({ facts: 'tax-revenue tax-revenu' })).toMatchObject({
      problem: { code: 'FACT_UNKNOWN', path: 'facts', found: { en: '"tax-revenu"' } },
    });
  });
});
