import { describe, expect, it } from 'vitest';
import { resolveTable, type ClaimedTable, type TableInput } from '../../src/inputs/resolve-table.js';
import type { Problem } from '../../src/report/problems/problems.js';
import { isProblem } from '../../src/report/result.js';
import { towns } from '../../stories/lib/towns.js';
import { report } from '../fixtures/model-facts.js';

const claim = (input: TableInput, from = towns): ClaimedTable => {
  const found = resolveTable(input, from);
  if (!found || isProblem(found)) throw new Error(found?.message.en ?? 'nothing');
  return found;
};
const problemOf = (input: TableInput, from = report): Problem => {
  const found = resolveTable(input, from);
  if (!found || !isProblem(found)) throw new Error('Expected a problem');
  return found;
};

const items = (...rows: readonly object[]): string => JSON.stringify(rows);
const tea = { label: '茶园', value: '5' };

describe('resolveTable', () => {
  it('accepts a section, a list, or all figures', () => {
    expect(claim({ section: 'accounts' }).facts).toHaveLength(9);
    expect(claim({ facts: 'gdp-now area-yunxi' }).facts.map(({ id }) => id)).toEqual(['gdp-now', 'area-yunxi']);
    expect(claim({}, report).facts.map(({ kind }) => kind)).not.toContain('honour');
    expect(resolveTable({ facts: 'gdp-now' }, undefined)).toBeUndefined();
  });

  it.each([
    ['a title', { facts: 'tea-output green-town' }, ['KIND_UNFIT', 'facts', 'green-town']],
    ['an unknown section', { section: 'nothing' }, ['CHOICE', 'section', 'nothing']],
    ['an unknown fact', { facts: 'nothing' }, ['FACT_UNKNOWN', 'facts', 'nothing']],
    ['an unknown status', { items: items({ ...tea, status: 'wished' }) }, ['CHOICE', 'items[0].status', 'wished']],
    ['a member that is no text', { items: items({ ...tea, member: 5 }) }, ['VALUE_FORM', 'items[0].member', 5]],
    [
      'a wrong number',
      { items: items(tea, { ...tea, value: '5,5,5' }) },
      ['VALUE_SEPARATOR', 'items[1].value', '5,5,5'],
    ],
  ] as const)('refuses %s', (_, input, [code, path, value]) => {
    expect(problemOf(input)).toMatchObject({ code, path, found: { en: JSON.stringify(value) } });
  });

  it('reads member and status of a hand-written figure', () => {
    const rows = items({ ...tea, member: '上村', status: 'target' }, { ...tea, member: '下村' }, tea);
    const { facts, context } = claim({ items: rows });
    expect(facts.map(({ dimensions, status }) => [dimensions, status])).toEqual([
      [{ member: '上村' }, 'target'],
      [{ member: '下村' }, undefined],
      [undefined, undefined],
    ]);
    expect(context.dimensions?.[0]?.members.map(({ id }) => id)).toEqual(['上村', '下村']);
  });

  it('reads the aspects of rows and columns', () => {
    const { asked, notice } = claim({ section: 'towns', rows: ' town  status town', columns: 'label' });
    expect(asked).toEqual({ rows: ['town', 'status'], columns: ['label'] });
    expect(notice).toBeUndefined();
    expect(claim({ items: items({ ...tea, member: '上村' }), rows: 'member' }).asked.rows).toEqual(['member']);
  });

  it.each(['rows', 'columns'] as const)('ignores %s with an unknown name, with a notice', (path) => {
    const { asked, notice } = claim({ section: 'towns', [path]: 'village label' });
    expect(asked[path]).toBeUndefined();
    expect(notice).toMatchObject({ code: 'CHOICE', path, found: { en: '"village"' } });
  });
});
