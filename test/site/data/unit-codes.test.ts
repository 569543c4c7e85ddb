import { describe, expect, it } from 'vitest';
import { isKnownUnit } from '../../../src/report/lists/units.js';
import { unitCodeOf } from '../../../src/site/data/unit-codes.js';

describe('unitCodeOf', () => {
  it.each([
    ['吨', 'TNE'],
    ['平方公里', 'KMK'],
    ['千瓦时', 'KWH'],
    ['℃', 'CEL'],
    ['km', 'KMT'],
  ])('%s is %s', (unit, code) => {
    expect(unitCodeOf(unit)).toBe(code);
    expect(isKnownUnit(unit)).toBe(true);
  });

  it.each(['个', '元', '人', '元/人', '亩', undefined, 'constructor'])('%s has none', (unit) => {
    expect(unitCodeOf(unit)).toBeUndefined();
  });
});
