import { describe, expect, it } from 'vitest';
import type { ReportContext } from '../../../src/report/context.js';
import { positionOf, slotsOf, type Stated } from '../../../src/models/widgets/trend-slots.js';
import type { AmountFact, Change } from '../../../src/report/types.js';
import { amount, share } from '../../fixtures/model-facts.js';

const context: ReportContext = { period: '', places: [] };
const stated = (period: string, parts?: Partial<AmountFact>): Stated => ({
  period,
  context,
  fact: parts && amount({ scale: '亿', unit: '元', ...parts }),
});
const rise = (parts: Partial<Change> = {}): { change: Change } => ({
  change: { direction: 'up', form: 'percent', value: '18.58', basis: 'year-on-year', mentions: [], ...parts },
});

/** The slots in short: `2022 ~78.12` for a derived value, `2022 -` for none. */
const short = (entries: readonly Stated[]) =>
  slotsOf(entries)?.map(({ period, fact, derived }) => {
    const value = derived ? `~${derived.quantity.value as string}` : ((fact as AmountFact | undefined)?.value ?? '-');
    return `${period} ${value as string}`;
  });

describe('periods', () => {
  it.each<[string, Stated[], string[]]>([
    ['one', [stated('2023', {})], ['2023 5']],
    ['neighbours', [stated('2022', {}), stated('2023', {})], ['2022 5', '2023 5']],
    ['years between', [stated('2021', {}), stated('2023', {})], ['2021 5', '2022 -', '2023 5']],
    ['months between', [stated('2022-12', {}), stated('2023-02', {})], ['2022-12 5', '2023-01 -', '2023-02 5']],
    [
      'halves of years',
      [stated('2022-01/2022-06', {}), stated('2023-01/2023-06', {})],
      ['2022-01/2022-06 5', '2023-01/2023-06 5'],
    ],
    ['a century, of which nothing is made up', [stated('1923', {}), stated('2023', {})], ['1923 5', '2023 5']],
    ['a report without the figure', [stated('2022'), stated('2023', {})], ['2022 -', '2023 5']],
  ])('%s', (_, entries, expected) => {
    expect(short(entries)).toEqual(expected);
  });

  it.each([
    ['a year and a month', ['2022', '2023-06']],
    ['a year and a half', ['2022', '2023-01/2023-06']],
    ['a year twice', ['2022', '2023', '2023']],
  ])('%s make no line', (_, periods) => {
    expect(slotsOf(periods.map((period) => stated(period, {})))).toBeUndefined();
  });
});

describe('a value that follows from the year after', () => {
  const now = { value: '92.63', ...rise() };

  it.each<[string, Stated[], string[]]>([
    ['comes before the first report', [stated('2023', now)], ['2022 ~78.12', '2023 92.63']],
    ['has the decimals of the figure', [stated('2023', { ...now, value: '8.3' })], ['2022 ~7.0', '2023 8.3']],
    ['fills a gap', [stated('2021', {}), stated('2023', now)], ['2021 5', '2022 ~78.12', '2023 92.63']],
    ['stands in where a report has none', [stated('2022'), stated('2023', now)], ['2022 ~78.12', '2023 92.63']],
    [
      'stands in for what is not stated',
      [stated('2022', { value: null, missing: 'not-stated' }), stated('2023', now)],
      ['2022 ~78.12', '2023 92.63'],
    ],
    ['never takes the place of a printed one', [stated('2022', {}), stated('2023', now)], ['2022 5', '2023 92.63']],
  ])('%s', (_, entries, expected) => {
    expect(short(entries)).toEqual(expected);
  });

  it.each<[string, Partial<AmountFact>]>([
    ['a basis that is not stated', { value: '92.63', ...rise({ basis: 'not-stated' }) }],
    ['a change against the period before', { value: '92.63', ...rise({ basis: 'period-on-period' }) }],
    ['percentage points', { value: '92.63', ...rise({ form: 'points' }) }],
    ['a change in 亿元', { value: '92.63', ...rise({ form: 'absolute', unit: '元' }) }],
    ['a change without a size', { value: '92.63', ...rise({ value: null }) }],
    ['about so much of a change', { value: '92.63', ...rise({ qualifier: 'about', word: '约' }) }],
    ['more than so much', { value: '92.63', ...rise(), qualifier: 'over', word: '突破' }],
    ['a range', { value: { from: '3', to: '5' }, ...rise() }],
    ['a fall of everything', { value: '0', ...rise({ direction: 'down', value: '100' }) }],
  ])('does not come from %s', (_, parts) => {
    expect(slotsOf([stated('2023', parts)])).toHaveLength(1);
  });

  it.each(['withheld', 'not-applicable'] as const)('is not put where a figure is %s', (missing) => {
    expect(short([stated('2022', { value: null, missing }), stated('2023', now)])).toEqual(['2022 -', '2023 92.63']);
  });

  it('does not come from a month: the year before is no neighbour there', () => {
    expect(short([stated('2023-05', {}), stated('2023-06', now)])).toEqual(['2023-05 5', '2023-06 92.63']);
  });
});

describe('where a figure sits', () => {
  it.each([
    ['a scale counts', amount({ value: '24.86', scale: '亿' }), 2_486_000_000],
    ['a percentage', share({ percent: '99' }), 99],
    ['a part', share({ part: '21', whole: '24' }), 87.5],
    ['a range has no one place', amount({ value: { from: '3', to: '5' } }), undefined],
    ['nor has what is missing', amount({ value: null, missing: 'not-stated' }), undefined],
    ['nor a part of nothing', share({ part: '0', whole: '0' }), undefined],
  ])('%s', (_, fact, expected) => {
    expect(positionOf({ period: '2023', fact })).toBe(expected);
  });
});
