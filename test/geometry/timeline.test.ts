import { scaleUtc } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate, CalendarPeriod } from '../../src/geometry/day-number.js';
import { timeline } from '../../src/geometry/timeline.js';

const month = (m: number, year = 2023): CalendarDate => ({ year, month: m });
const event = (from: CalendarDate, to = from): CalendarPeriod => [from, to];
const year = (y: number): CalendarPeriod => [{ year: y }, { year: y }];

const shares = (days: readonly number[], all = 365) => days.map((day) => Number((day / all).toFixed(6)));
const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(6)));

describe('a mark', () => {
  const markOf = (one: CalendarPeriod) => {
    const [mark] = timeline([one], year(2023)).events;
    return rounded([mark!.x, mark!.width]);
  };

  it.each([
    ['a month is the whole of it', event(month(6)), [151, 30]],
    ['January starts the line', event(month(1)), [0, 31]],
    ['December ends it', event(month(12)), [334, 31]],
    ['a range of months', event(month(3), month(5)), [59, 92]],
    ['a day is as short as a day', event({ year: 2023, month: 6, day: 30 }), [180, 1]],
    ['a range of days', event({ year: 2023, month: 6, day: 30 }, { year: 2023, month: 7, day: 2 }), [180, 3]],
  ])('%s', (_, one, days) => {
    expect(markOf(one)).toEqual(shares(days));
  });
});

describe('the line', () => {
  const stepsOf = (events: readonly CalendarPeriod[], period?: CalendarPeriod) =>
    timeline(events, period).bounds.length + 1;

  it.each<[name: string, events: CalendarPeriod[], period: CalendarPeriod | undefined, steps: number]>([
    ['the year of the report', [event(month(6))], year(2023), 12],
    ['a half year', [event(month(3))], [month(1), month(6)], 6],
    ['more than the period where an event is outside', [event(month(8))], [month(1), month(6)], 8],
    ['one month', [event(month(2))], [month(2), month(2)], 1],
    ['whole years where no period is known', [event(month(2)), event(month(3))], undefined, 12],
    ['two years in months', [event(month(6)), event(month(2, 2024))], undefined, 24],
    ['more in years', [event(month(6, 2021)), event(month(2, 2023))], undefined, 3],
  ])('covers %s', (_, events, period, steps) => {
    expect(stepsOf(events, period)).toBe(steps);
  });

  it('is divided as the calendar is', () => {
    const { bounds } = timeline([event(month(6))], year(2023));
    expect(rounded(bounds)).toEqual(shares([31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]));
  });

  it('knows no other time zone than that of the words', () => {
    const before = process.env.TZ;
    const offsets = new Set<number>();
    const drawn = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) => {
      process.env.TZ = zone;
      offsets.add(new Date(2023, 0, 1).getTimezoneOffset());
      return JSON.stringify(timeline([event(month(6)), event({ year: 2023, month: 3, day: 26 })]));
    });
    process.env.TZ = before ?? '';
    expect(offsets.size).toBe(4);
    expect(new Set(drawn).size).toBe(1);
  });
});

describe('events', () => {
  it('come in the order of time; of two that begin together the shorter first, then in their own order', () => {
    const events = [event(month(9)), event(month(6), month(9)), event(month(6)), event(month(6)), event(month(3))];
    expect(timeline(events).events.map(({ index }) => index)).toEqual([4, 2, 3, 1, 0]);
  });

  it('are all on the line, whatever their dates', () => {
    const date = fc.record({ year: fc.integer({ min: 2021, max: 2024 }), month: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 10 }), (dates) => {
        const { events, bounds } = timeline(dates.map((one) => event(one)));
        expect(events.map(({ index }) => index).sort((a, b) => a - b)).toEqual(dates.map((_, i) => i));
        for (const { x, width } of events) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThan(0);
          expect(x + width).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect([...bounds].sort((a, b) => a - b)).toEqual(bounds);
      }),
    );
  });
});

it('stands where the time scale of d3 would put it', () => {
  const DAY = 86_400_000;
  const day = fc.date({ min: new Date('1949-10-01'), max: new Date('2049-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 700 }), (date, length) => {
      const [from, to] = [date, new Date(date.getTime() + length * DAY)].map((one) => ({
        year: one.getUTCFullYear(),
        month: one.getUTCMonth() + 1,
        day: one.getUTCDate(),
      }));
      const { events, bounds } = timeline([event(from!, to)]);
      const scale = scaleUtc([Date.UTC(from!.year, 0, 1), Date.UTC(to!.year + 1, 0, 1)], [0, 1]);
      const start = Date.UTC(from!.year, from!.month - 1, from!.day);
      expect(events[0]!.x).toBeCloseTo(scale(start), 9);
      expect(events[0]!.width).toBeCloseTo(scale(start + (length + 1) * DAY) - scale(start), 9);
      const isInMonths = to!.year - from!.year < 2;
      bounds.forEach((bound, i) => {
        const starts = isInMonths ? Date.UTC(from!.year, i + 1, 1) : Date.UTC(from!.year + i + 1, 0, 1);
        expect(bound).toBeCloseTo(scale(starts), 9);
      });
    }),
  );
});
