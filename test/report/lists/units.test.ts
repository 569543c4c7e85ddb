import { describe, expect, it } from 'vitest';
import { isKnownUnit, isMoney, partsOfUnit, UNITS } from '../../../src/report/lists/units.js';

describe('D15: isKnownUnit', () => {
  it.each([
    '元',
    '亩',
    '公顷',
    '平方米',
    '个',
    '人次',
    '村',
    '美元',
    '圓',
    '℃',
    '‰',
    '吨标准煤',
    'km',
    'kWh',
    'people',
    '%',
    '‰',
  ])('%s is known', (unit) => {
    expect(isKnownUnit(unit)).toBe(true);
  });

  it.each(['', '亿', '亿元', 'yuan', '垧', 'CNY', ' 元', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%j is not',
    (unit) => {
      expect(isKnownUnit(unit)).toBe(false);
    },
  );
});

describe('UNITS', () => {
  it('keeps land and floor areas apart', () => {
    expect([UNITS['亩'], UNITS['公顷']].map((unit) => unit?.dimension)).toEqual(['land-area', 'land-area']);
    expect([UNITS['平方米'], UNITS['平方公里']].map((unit) => unit?.dimension)).toEqual(['area', 'area']);
  });

  it('has one English word where it has the other', () => {
    for (const [unit, { en }] of Object.entries(UNITS)) expect([unit, en[0] === '']).toEqual([unit, en[1] === '']);
  });

  it.each([
    ['人', 'person', 'people'],
    ['名', 'person', 'people'],
    ['吨', 'tonne', 'tonnes'],
    ['户', 'household', 'households'],
    ['元', 'yuan', 'yuan'],
    ['公顷', 'hm²', 'hm²'],
  ])('%s: one %s, two %s', (unit, one, other) => {
    expect(UNITS[unit]?.en).toEqual([one, other]);
  });

  it.each(['个', '家'])('%s has no English noun of its own', (unit) => {
    expect(UNITS[unit]?.en).toEqual(['', '']);
  });
});

describe('partsOfUnit', () => {
  it.each([
    ['元/人', '元', '人'],
    ['元／月', '元', '月'],
    ['千瓦时/万元', '千瓦时', '元'],
    ['例/10万人', '例', '人'],
    ['吨标准煤 / 万元', '吨标准煤', '元'],
    ['tonnes per hectare', 'tonnes', 'hectare'],
    ['USD per month', 'USD', 'month'],
  ])('%s is %s per %s', (unit, counted, per) => {
    expect(partsOfUnit(unit)).toEqual([counted, per]);
  });

  it.each(['元', '', '/', '元/', '/人', 'persons', 'per', 'per month', 'https://a.example/b', '<b>x</b>'])(
    '%j is not composed',
    (unit) => {
      expect(partsOfUnit(unit)).toBeUndefined();
    },
  );
});

it.each([
  ['元', true],
  ['美元', true],
  ['人民币', true],
  ['EUR', true],
  ['元/人', false],
  ['人', false],
  [undefined, false],
])('%s is money: %s', (unit, is) => {
  expect(isMoney(unit)).toBe(is);
});
