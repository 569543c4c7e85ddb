import { describe, expect, it } from 'vitest';
import { isoEnds, isoPeriod, lastDayOf } from '../../../src/site/data/iso-period.js';

describe('isoPeriod', () => {
  it.each([
    ['a year', '2023', '2023-01-01', '2024-01-01', 'P1Y'],
    ['years', '2021/2023', '2021-01-01', '2024-01-01', 'P3Y'],
    ['a month', '2023-06', '2023-06-01', '2023-07-01', 'P1M'],
    ['the last month of a year', '2023-12', '2023-12-01', '2024-01-01', 'P1M'],
    ['months', '2022-11/2023-06', '2022-11-01', '2023-07-01', 'P8M'],
    ['a day', '2023-06-30', '2023-06-30', '2023-07-01', 'P1D'],
    ['the last day of a leap February', '2024-02-29', '2024-02-29', '2024-03-01', 'P1D'],
    ['days', '2023-12-30/2024-01-02', '2023-12-30', '2024-01-03', 'P4D'],
    ['a quarter', '2023-Q4', '2023-10-01', '2024-01-01', 'P3M'],
    ['a half', '2023-S1', '2023-01-01', '2023-07-01', 'P6M'],
    ['the last year of the contract', '2099', '2099-01-01', '2100-01-01', 'P1Y'],
  ])('reads %s', (_, period, start, end, length) => {
    expect(isoPeriod(period)).toEqual({ start, end, length });
  });

  it.each(['', '2023年', '2023-02-30', '2023-06/2023-01', '2023/2023-06'])('does not read %j', (period) => {
    expect(isoPeriod(period)).toBeUndefined();
  });
});

it.each([
  ['2023', ['2023'], '2023-12-31'],
  ['2024-02', ['2024-02'], '2024-02-29'],
  ['2023-Q1', ['2023-01', '2023-03'], '2023-03-31'],
  ['2022-S2/2023-S1', ['2022-07', '2023-06'], '2023-06-30'],
  ['2023-06-30/2023-07-02', ['2023-06-30', '2023-07-02'], '2023-07-02'],
])('%s has ends as ISO 8601 writes them, and a last day', (period, ends, last) => {
  expect(isoEnds(period)).toEqual(ends);
  expect(lastDayOf(period)).toBe(last);
});

it('knows no last day of what is no period', () => {
  expect(lastDayOf('2023年')).toBeUndefined();
});
