import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumber, endOf, startOf } from '../../src/geometry/day-number.js';

it('counts days as the calendar does', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const number = dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
      expect(number).toBe(Math.floor(date.getTime() / 86_400_000));
    }),
  );
});

it.each([
  ['a year', { year: 2023 }, '2023-01-01', '2024-01-01'],
  ['a month', { year: 2023, month: 6 }, '2023-06-01', '2023-07-01'],
  ['the month of a leap day', { year: 2024, month: 2 }, '2024-02-01', '2024-03-01'],
  ['the last month', { year: 2023, month: 12 }, '2023-12-01', '2024-01-01'],
  ['a day', { year: 2023, month: 6, day: 30 }, '2023-06-30', '2023-07-01'],
  ['the last day', { year: 2023, month: 12, day: 31 }, '2023-12-31', '2024-01-01'],
])('%s begins and ends where the calendar says', (_, date, start, end) => {
  const days = (iso: string) => Date.parse(iso) / 86_400_000;
  expect([startOf(date), endOf(date)]).toEqual([days(start), days(end)]);
});
