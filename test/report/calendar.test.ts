import { expect, it } from 'vitest';
import { byPeriod, isOnCalendar, sequenceOf, yearsBetween } from '../../src/report/calendar.js';

it.each([
  ['2023', true],
  ['2023-12', true],
  ['2023-12-31', true],
  ['2023-02-28', true],
  ['2023-02-29', false],
  ['2023-02-30', false],
  ['2024-02-29', true],
  ['2024-02-30', false],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2023-04-30', true],
  ['2023-04-31', false],
  ['2023-06-31', false],
  ['2023-07-31', true],
  ['2022/2023', true],
  ['2023-01/2023-06', true],
  ['2023-01-31/2023-02-01', true],
  ['2023-01-31/2023-02-30', false],
  ['2023-02-30/2023-03-01', false],
  ['2023/2023', false],
  ['2023-06/2023-01', false],
  ['2023-01/2023-06-30', false],
  ['2023/2023-06', false],
  ['2023-Q1', true],
  ['2023-S2', true],
  ['2023-Q1/2023-Q3', true],
  ['2023-Q3/2023-Q1', false],
  ['2023-Q1/2023-06', false],
  ['2023-Q1/2023-S2', false],
])('%s: %s', (date, expected) => {
  expect(isOnCalendar(date)).toBe(expected);
});

it.each([
  ['2022', '2023', 1],
  ['2023', '2022', -1],
  ['2023', '2023', 0],
  ['2022-06', '2023-06', 1],
  ['2019-12-31', '2023-12-31', 4],
  ['2022-01/2022-06', '2023-01/2023-06', 1],
  ['2021-11/2022-01', '2022-11/2023-01', 1],
  ['2022-Q1', '2023-Q1', 1],
  ['2022-S1', '2023-S1', 1],
  ['2022-Q1/2022-Q3', '2023-Q1/2023-Q3', 1],
  ['2022-Q1', '2023-Q2', undefined],
  ['2022', '2023-06', undefined],
  ['2022-01/2022-06', '2023', undefined],
  ['2022-01/2022-06', '2023-01/2023-09', undefined],
  ['2022/2023', '2023/2025', undefined],
  ['', '2023', undefined],
  ['last year', 'this year', undefined],
])('from %s to %s: %s years', (from, to, expected) => {
  expect(yearsBetween(from, to)).toBe(expected);
});

it.each([
  [['2023'], 'year', [0], '2024'],
  [['2021', '2023'], 'year', [0, 2], '2022'],
  [['2021-06', '2023-06'], 'year', [0, 2], '2022-06'],
  [['2022-01/2022-06', '2023-01/2023-06'], 'year', [0, 1], '2023-01/2023-06'],
  [['2022-11', '2022-12', '2023-03'], 'month', [0, 1, 4], '2022-12'],
  [['2022-12', '2023-11'], 'month', [0, 11], '2023-01'],
  [['2022-Q4', '2023-Q1', '2023-Q3'], 'quarter', [0, 1, 3], '2023-Q1'],
  [['2022-S2', '2023-S1'], 'half', [0, 1], '2023-S1'],
  [['2022-Q1', '2023-Q1'], 'year', [0, 1], '2023-Q1'],
])('%j go on by the %s', (periods, step, at, next) => {
  const sequence = sequenceOf(periods);
  expect([sequence?.step, sequence?.at, sequence?.named(1)]).toEqual([step, at, next]);
});

it.each([[['2022', '2023-06']], [['2022-01/2022-06', '2023']], [['2022-06', '2022-06-30']], [['soon', '2023']]])(
  '%j are no sequence',
  (periods) => {
    expect(sequenceOf(periods)).toBeUndefined();
  },
);

it('puts periods of any form in the order in which they begin', () => {
  const periods = ['2023-S2', '2023-12', '2023-Q1', '2022', '2023-Q4', '2023-02'];
  expect(periods.sort(byPeriod)).toEqual(['2022', '2023-Q1', '2023-02', '2023-S2', '2023-Q4', '2023-12']);
  expect(byPeriod('2023-S1', '2023-Q1')).toBe(0);
});
