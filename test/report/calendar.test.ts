import { expect, it } from 'vitest';
import { isOnCalendar } from '../../src/report/calendar.js';

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
])('%s: %s', (date, expected) => {
  expect(isOnCalendar(date)).toBe(expected);
});
