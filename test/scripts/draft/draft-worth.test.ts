import { describe, expect, it } from 'vitest';
import { bareUnit, sameUnit, worth } from '../../../scripts/lib/draft/draft-worth.mjs';

describe('what a printed number is worth', () => {
  it.each([
    ['1.5', '万', '户', '15000'],
    ['1.5', null, '万户', '15000'],
    ['3.4', 'million', '£', '3400000'],
    ['12,345.60', null, null, '12345.6'],
    ['９．５', null, '％', '9.5'],
    ['9', null, '成', '90'],
    ['二十三', null, '个', '23'],
    ['三分之一', null, null, '1/3'],
    ['two-thirds', null, null, '2/3'],
    ['quarter', null, null, '0.25'],
    ['two-and-a-half', null, 'times', '2.5'],
    ['翻一番', null, null, '2'],
    ['3：1', null, null, '3:1'],
    ['4.2', null, '千克', '4.2'],
    [null, null, null, null],
  ])('%s %s %s is %s', (value, scale, unit, size) => {
    expect(worth(value, scale, unit)).toBe(size);
  });

  it.each([
    ['亿元', '元'],
    ['$ million', '$'],
    ['US$', '$'],
    ['个百分点', '百分点'],
    ['officers', 'officer'],
  ])('the unit %s is %s', (unit, bare) => {
    expect(bareUnit(unit)).toBe(bare);
  });

  it('takes a unit and its longer form for one', () => {
    expect([sameUnit('个', '个村'), sameUnit('call', 'fire call'), sameUnit('', '人')]).toEqual([true, true, false]);
  });
});
