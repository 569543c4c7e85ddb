import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { cells } from '../../../src/geometry/cells.js';
import { isProblem } from '../../../src/report/result.js';
import { partBar, type PartBarModel, type PartBarOptions } from '../../../src/models/widgets/part-bar.js';
import { findFact } from '../../../src/report/lookup.js';
import type { Fact } from '../../../src/report/types.js';
import { amount, factOf, share, zh } from '../../fixtures/model-facts.js';

function barOf(fact: Fact, more: Partial<PartBarOptions> = {}): PartBarModel {
  const model = partBar(fact, { ...zh, ...more });
  if (isProblem(model)) throw new Error(model.message.en);
  return model;
}

const villages = (part: string, whole: string) => share({ part, whole, unit: '个' });

describe('a part of a whole', () => {
  it('that can be counted is squares, arranged for each size', () => {
    expect(barOf(findFact(choujiang2023, 'villages-above-income-mark')!, { context: choujiang2023 })).toEqual({
      label: '集体经济收入100万元以上的村',
      figure: expect.objectContaining({ number: '21/24', unit: '个', text: '21个（共24个）' }) as object,
      units: [
        { sizes: ['narrow'], cells: cells(21, 24, 8) },
        { sizes: ['medium'], cells: cells(21, 24, 12) },
        { sizes: ['wide'], cells: cells(21, 24, 24) },
      ],
      derived: '87.5%（计算值）',
      standings: ['完成率全市第一'],
      kinds: ['rank'],
      period: '2023年',
      source: { text: '据稠江街道报告', href: undefined },
      sentence: '集体经济收入100万元以上的村21个（共24个），完成率全市第一（2023年）',
      notice: undefined,
    });
  });

  it('has one arrangement for the sizes in which it is the same', () => {
    expect(barOf(villages('3', '5')).units).toEqual([{ sizes: ['narrow', 'medium', 'wide'], cells: cells(3, 5, 5) }]);
    expect(barOf(villages('3', '12')).units?.map(({ sizes }) => sizes)).toEqual([['narrow'], ['medium', 'wide']]);
  });

  it.each([
    ['none of them', '0', '24', 24, 0],
    ['all of them', '24', '24', 24, 24],
    ['one of one', '1', '1', 1, 1],
    ['the most that anybody counts', '58', '60', 60, 58],
  ])('is as many squares as it says: %s', (_, part, whole, all, filled) => {
    const { units = [] } = barOf(villages(part, whole));
    expect(units).not.toEqual([]);
    for (const { cells: drawn } of units) {
      expect(drawn.cells).toHaveLength(all);
      expect(drawn.cells.filter(({ isFilled }) => isFilled)).toHaveLength(filled);
    }
  });

  it.each<[string, string, string, number]>([
    ['more than anybody counts', '58', '61', 95.082],
    ['no whole number of parts', '1.5', '24', 6.25],
    ['a whole with decimals', '21', '24.0', 87.5],
    ['big numbers', '123456', '234567', 52.631],
  ])('is a bar where it can’t be counted: %s', (_, part, whole, filled) => {
    const model = barOf(villages(part, whole));
    expect(model).toMatchObject({ filled });
    expect(model.units).toBeUndefined();
  });

  it('is a bar where that is asked for', () => {
    const model = barOf(villages('21', '24'), { as: 'bar' });
    expect(model).toMatchObject({ filled: 87.5, notice: undefined });
    expect(model.units).toBeUndefined();
  });

  it('keeps its squares where they are asked for', () => {
    expect(barOf(villages('21', '24'), { as: 'units' })).toMatchObject({ notice: undefined, units: [{}, {}, {}] });
  });
});

describe('a part beyond its whole', () => {
  it.each<[string, Parameters<typeof share>[0], number | undefined]>([
    ['all of it', { percent: '100' }, undefined],
    ['a little more', { percent: '100.01' }, 99.2],
    ['more', { percent: '125' }, 80],
    ['more, by its counts', { part: '5', whole: '4' }, 80],
  ])('is a full bar on which the whole is marked: %s', (_, parts, whole) => {
    expect(barOf(share(parts))).toMatchObject({ filled: 100, whole });
  });
});

it('says how a share changed', () => {
  const change = { direction: 'up', form: 'points', value: '2.35', basis: 'year-on-year', mentions: [] } as const;
  expect(barOf(share({ percent: '90.79', change })).change?.text).toBe('同比上升2.35个百分点');
});

describe('a percentage', () => {
  it.each([
    ['0', 0],
    ['0.01', 0.8],
    ['87.5', 87.5],
    ['99.99', 99.2],
    ['100', 100],
    ['112.6', 100],
    ['999999999999999999999999', 100],
  ])('of %s fills %d', (percent, filled) => {
    const { figure, ...model } = barOf(share({ percent }));
    expect(model.filled).toBe(filled);
    expect(figure.number.replace(/,/g, '')).toBe(percent);
  });

  it('printed beside its counts has squares', () => {
    expect(barOf(factOf('villages-lit'))).toMatchObject({
      units: [{}, {}, {}],
      derived: undefined,
      figure: { said: '21村（共24村，占87.5%）' },
    });
  });

  it('never drops a qualifier', () => {
    expect(barOf(share({ percent: '90', qualifier: 'over', word: '超' })).figure.text).toBe('超90%');
  });
});

describe('what can’t be had', () => {
  it.each<[string, Fact]>([
    ['an amount', amount({})],
    ['a growth rate', factOf('accidents')],
    ['an honour', factOf('green-town')],
    ['a share of nothing', share({ part: '0', whole: '0' })],
    ['a share that says nothing', share({})],
    ['a share below zero', share({ percent: '-5' })],
  ])('is refused: %s', (_, fact) => {
    expect(partBar(fact, zh)).toMatchObject({ code: 'KIND_UNFIT', path: 'fact' });
  });

  it('is told and drawn as a bar: squares of a percentage', () => {
    expect(barOf(share({ percent: '87.5' }), { as: 'units' })).toMatchObject({
      filled: 87.5,
      notice: {
        code: 'KIND_UNFIT',
        message: {
          zh: 'as：应为整体为1至60的整数的n/m，实为"units"',
          en: 'as: expected n of m, where m is a whole number from 1 to 60, found "units"',
        },
      },
    });
  });

  it('is told, and the shape that fits is drawn: a shape of another name', () => {
    expect(barOf(villages('21', '24'), { as: 'pie' })).toMatchObject({
      units: [{}, {}, {}],
      notice: { code: 'CHOICE', path: 'as', message: { en: 'as: expected one of bar, units, found "pie"' } },
    });
  });
});
