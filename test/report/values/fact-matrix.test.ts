import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { matricesIn, matrixOf, type Asked, type Matrix } from '../../../src/report/values/fact-matrix.js';
import type { AmountFact, Fact } from '../../../src/report/types.js';
import { towns } from '../../../stories/lib/towns.js';
import { amount } from '../../fixtures/model-facts.js';

const label = (name: string) => ({ zh: name, en: name });
const axis = (id: string, ...members: readonly string[]) => ({
  id,
  name: label(id),
  members: members.map((one) => ({ id: one, name: label(one) })),
});
const context = { period: '2023', dimensions: [axis('town', 'a', 'b', 'c'), axis('sex', 'f', 'm')] };

const fact = (name: string, dimensions: Record<string, string> = {}, more: Partial<AmountFact> = {}): Fact =>
  amount({ id: [name, ...Object.values(dimensions)].join('-'), label: label(name), dimensions, ...more });

const ids = (facts: readonly Fact[]): string => facts.map(({ id }) => id).join('+');
const shape = ({ rowAspects, columnAspects, cells }: Matrix) => ({
  aspects: [rowAspects.join(), columnAspects.join()],
  cells: cells.map((row) => row.map(ids).join(' | ')),
});
const of = (facts: readonly Fact[], asked?: Asked) => shape(matrixOf(facts, context, asked));

const grid = ['b', 'a'].flatMap((town) => ['tea', 'rice'].map((name) => fact(name, { town })));

describe('matrixOf', () => {
  it('has the members of an axis in rows, as the axis has them, and the labels in columns, as they come', () => {
    expect(of(grid)).toEqual({ aspects: ['town', 'label'], cells: ['tea-a | rice-a', 'tea-b | rice-b'] });
  });

  it('has the axis with the most members in rows, and the other with the labels in columns', () => {
    const facts = ['f', 'm'].flatMap((sex) => ['c', 'a', 'b'].map((town) => fact('homes', { sex, town })));
    expect(of(facts)).toEqual({
      aspects: ['town', 'sex'],
      cells: ['homes-f-a | homes-m-a', 'homes-f-b | homes-m-b', 'homes-f-c | homes-m-c'],
    });
  });

  it('has what is of no member in a row of its own, before the members', () => {
    expect(of([...grid, fact('tea')]).cells).toEqual(['tea | ', 'tea-a | rice-a', 'tea-b | rice-b']);
  });

  it('has periods and then statuses in columns where these alone tell figures apart', () => {
    const last = { period: '2022' };
    const facts = ['gdp', 'tax'].flatMap((name) => [
      fact(name, {}, { ...last, id: `${name}-22p`, status: 'preliminary' }),
      fact(name, {}, { ...last, id: `${name}-22`, status: 'revised' }),
      fact(name, {}, { id: `${name}-23`, status: 'revised' }),
    ]);
    expect(of(facts)).toEqual({
      aspects: ['label', 'period,status'],
      cells: ['gdp-22p | gdp-22 | gdp-23', 'tax-22p | tax-22 | tax-23'],
    });
  });

  it('makes no column of a period or a status that a column has anyway, or that one figure has', () => {
    const facts = grid.map((one) => ({ ...one, ...(one.id === 'tea-a' && { status: 'planned' as const }) }));
    const dated = facts.map((one) => ({ ...one, ...(one.id.startsWith('rice') && { period: '2022' }) }));
    expect(of(dated).aspects).toEqual(['town', 'label']);
  });

  it('tells a period that is stated as that of the report from no other', () => {
    expect(of([fact('a', {}, { period: '2023' }), fact('a')]).cells).toEqual(['a+a']);
  });

  it.each<[string, Asked, readonly [string, string]]>([
    ['rows', { rows: ['label'] }, ['label', 'town']],
    ['columns', { columns: ['town'] }, ['label', 'town']],
    ['both', { rows: ['town', 'label'], columns: ['period'] }, ['town,label', 'period']],
    ['one thing twice', { rows: ['town'], columns: ['town', 'label'] }, ['town', 'label']],
  ])('has the %s that are asked for', (_, asked, aspects) => {
    expect(of(grid, asked).aspects).toEqual(aspects);
  });

  it('loses no figure, whatever is asked for', () => {
    for (const rows of [undefined, ['label'], ['status'], ['sex'], ['town', 'period']])
      for (const columns of [undefined, ['label'], ['period'], ['town']]) {
        const { cells } = matrixOf(towns.facts, towns, { rows, columns });
        expect(
          cells
            .flat(2)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(towns.facts.map(({ id }) => id).sort());
      }
  });

  it('is one column of labels, or one of figures of one label', () => {
    expect(of([fact('a'), fact('b')])).toEqual({ aspects: ['label', ''], cells: ['a', 'b'] });
    expect(of([fact('a', { town: 'a' }), fact('a', { town: 'b' })])).toEqual({
      aspects: ['town', 'label'],
      cells: ['a-a', 'a-b'],
    });
  });
});

describe('matricesIn', () => {
  const found = (facts: readonly Fact[]) => matricesIn(facts, context).map(ids);

  it('finds what is broken down by the same axes, and what has several periods, each by itself', () => {
    expect(matricesIn(towns.facts, towns).map((facts) => facts.length)).toEqual([23, 9]);
  });

  it('leaves out what has a row or a column for itself', () => {
    const more = [fact('salt', { town: 'a' }), fact('alone')];
    expect(found([...grid, ...more])).toEqual([ids(grid)]);
  });

  it.each<[string, readonly Fact[]]>([
    ['one row', [fact('tea', { town: 'a' }), fact('rice', { town: 'a' })]],
    ['one column', ['a', 'b', 'c'].map((town) => fact('tea', { town }))],
    ['figures that nothing tells apart', [...grid, ...grid.map((one) => ({ ...one, id: `${one.id}-2` }))]],
    [
      'a table that is half empty',
      ['a', 'b', 'c'].flatMap((town) => [fact(town, { town }), fact(`${town}2`, { town })]),
    ],
    [
      'two statuses of one figure',
      [fact('gdp', {}, { status: 'revised' }), fact('gdp', {}, { status: 'preliminary' })],
    ],
    ['nothing', []],
  ])('finds none in %s', (_, facts) => {
    expect(found(facts)).toEqual([]);
  });

  it('finds none in the sample, whose figures are of one body and one year', () => {
    for (const { id } of choujiang2023.sections) {
      const facts = choujiang2023.facts.filter(({ section }) => section === id);
      expect(matricesIn(facts, choujiang2023)).toEqual([]);
    }
  });
});
