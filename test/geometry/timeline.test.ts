import { scaleUtc } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate, CalendarPeriod } from '../../src/geometry/day-number.js';
import { LAYOUT_NAMES, MAX_LEVELS } from '../../src/geometry/label-widths.js';
import { timeline, type TimelineEvent } from '../../src/geometry/timeline.js';

const texts = [{ text: '启动', size: 14 }];
const event = (from: CalendarDate, to = from): TimelineEvent => ({ period: [from, to], texts });
const month = (m: number, year = 2023): CalendarDate => ({ year, month: m });
const year = (y: number): CalendarPeriod => [{ year: y }, { year: y }];
const NAME = { nameWidth: 26 };

const shares = (days: readonly number[], all = 365) => days.map((day) => Number((day / all).toFixed(6)));
const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(6)));

describe('a mark', () => {
  const markOf = (one: TimelineEvent) => {
    const [mark] = timeline([one], { ...NAME, period: year(2023) }).events;
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
  const namesOf = (events: readonly TimelineEvent[], period?: CalendarPeriod) =>
    timeline(events, { ...NAME, ...(period && { period }) }).ticks.map((tick) => [tick.year, tick.month]);
  const months = (from: number, to: number, y = 2023) => Array.from({ length: to - from + 1 }, (_, i) => [y, from + i]);

  it.each([
    ['the year of the report', [event(month(6))], year(2023), months(1, 12)],
    ['a half year', [event(month(3))], [month(1), month(6)], months(1, 6)],
    ['more than the period where an event is outside', [event(month(8))], [month(1), month(6)], months(1, 8)],
    ['one month', [event(month(2))], [month(2), month(2)], months(2, 2)],
    ['whole years where no period is known', [event(month(2)), event(month(3))], undefined, months(1, 12)],
    [
      'two years in months',
      [event(month(6)), event(month(2, 2024))],
      undefined,
      [...months(1, 12), ...months(1, 12, 2024)],
    ],
    [
      'more in years',
      [event(month(6, 2021)), event(month(2, 2023))],
      undefined,
      [2021, 2022, 2023].map((y) => [y, undefined]),
    ],
  ] as const)('covers %s', (_, events, period, ticks) => {
    expect(namesOf(events, period)).toEqual(ticks);
  });

  it('is divided as the calendar is', () => {
    const { ticks } = timeline([event(month(6))], { ...NAME, period: year(2023) });
    const starts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    expect(rounded(ticks.map(({ x }) => x))).toEqual(shares(starts));
    expect(rounded(ticks.map(({ width }) => width))).toEqual(
      shares([...starts.slice(1), 365].map((end, i) => end - starts[i]!)),
    );
  });

  it.each([
    [
      'all months where there is room',
      26,
      [
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      ],
    ],
    [
      'every second where it is tight',
      40,
      [
        [1, 3, 5, 7, 9, 11],
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      ],
    ],
    [
      'every fourth',
      120,
      [
        [1, 5, 9],
        [1, 3, 5, 7, 9, 11],
      ],
    ],
    ['the first where there is hardly any', 600, [[1], [1]]],
  ])('names %s', (_, nameWidth, named) => {
    const { ticks } = timeline([event(month(6))], { nameWidth, period: year(2023) });
    const namedIn = LAYOUT_NAMES.map((name) =>
      ticks.filter((tick) => tick.named.includes(name)).map((tick) => tick.month),
    );
    expect(namedIn).toEqual(named);
  });

  it('knows no other time zone than that of the words', () => {
    const before = process.env.TZ;
    const offsets = new Set<number>();
    const drawn = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) => {
      process.env.TZ = zone;
      offsets.add(new Date(2023, 0, 1).getTimezoneOffset());
      return JSON.stringify(timeline([event(month(6)), event({ year: 2023, month: 3, day: 26 })], NAME));
    });
    process.env.TZ = before ?? '';
    expect(offsets.size).toBe(4);
    expect(new Set(drawn).size).toBe(1);
  });
});

describe('events', () => {
  it('come in the order of time; of two that begin together the shorter first, then in their own order', () => {
    const events = [event(month(9)), event(month(6), month(9)), event(month(6)), event(month(6)), event(month(3))];
    expect(timeline(events, NAME).events.map(({ index }) => index)).toEqual([4, 2, 3, 1, 0]);
  });

  it('that no layout has room for stay on the line, for the list', () => {
    const crowd = Array.from({ length: 40 }, () => event(month(6)));
    const { events, layouts } = timeline(crowd, NAME);
    expect(layouts).toEqual([]);
    expect(events).toHaveLength(40);
    expect(events.every(({ places }) => Object.keys(places).length === 0)).toBe(true);
  });

  it('all have a place in every layout that there is, whatever their dates', () => {
    const date = fc.record({ year: fc.integer({ min: 2021, max: 2024 }), month: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 10 }), (dates) => {
        const { events, ticks, layouts } = timeline(
          dates.map((one) => event(one)),
          NAME,
        );
        expect(events.map(({ index }) => index).sort((a, b) => a - b)).toEqual(dates.map((_, i) => i));
        for (const { x, width, places } of events) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(1 + 1e-9);
          expect(Object.keys(places)).toEqual(layouts);
          for (const name of layouts) expect(places[name]!.level).toBeLessThanOrEqual(MAX_LEVELS);
        }
        expect(ticks.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
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
      const { events, ticks } = timeline([event(from!, to)], NAME);
      const scale = scaleUtc([Date.UTC(from!.year, 0, 1), Date.UTC(to!.year + 1, 0, 1)], [0, 1]);
      const start = Date.UTC(from!.year, from!.month - 1, from!.day);
      expect(events[0]!.x).toBeCloseTo(scale(start), 9);
      expect(events[0]!.width).toBeCloseTo(scale(start + (length + 1) * DAY) - scale(start), 9);
      const starts = ticks.map(({ year: y, month: m = 1 }) => scale(Date.UTC(y, m - 1, 1)));
      ticks.forEach(({ x }, i) => expect(x).toBeCloseTo(starts[i]!, 9));
    }),
  );
});
