import { describe, expect, it } from 'vitest';
import { compareFacts, type Dated } from '../../../src/report/values/compare-facts.js';
import type { Change, Fact } from '../../../src/report/types.js';
import { amount, factOf, share } from '../../fixtures/model-facts.js';

const at = (period: string, fact: Fact): Dated => ({ period, fact });
const between = (a: Fact, b: Fact) => compareFacts(at('2022', a), at('2023', b));

/** A computed change in short: `up 14.51亿元`, `up 18.57 percent`. */
const short = ({ direction, value, scale, unit, form }: Omit<Change, 'mentions'>): string =>
  `${direction} ${typeof value === 'string' ? value : '?'}${form === 'absolute' ? `${scale ?? ''}${unit ?? ''}` : ` ${form}`}`;

const computed = (a: Fact, b: Fact): string[] => between(a, b).computed.map(short);

const yuan = (value: string, more: object = {}) => amount({ value, scale: '亿', unit: '元', ...more });
const count = (value: string, more: object = {}) => amount({ value, unit: '家', ...more });
const printed = (change: Partial<Change>): { change: Change } => ({
  change: { direction: 'up', form: 'percent', value: '18.58', basis: 'year-on-year', mentions: [], ...change },
});

describe('what is computed', () => {
  it.each<[string, Fact, Fact, string[]]>([
    ['a rise', yuan('78.12'), yuan('92.63'), ['up 14.51亿元', 'up 18.57 percent']],
    ['a fall', yuan('92.63'), yuan('78.12'), ['down 14.51亿元', 'down 15.66 percent']],
    ['no change', count('25'), count('25'), ['flat 0家']],
    ['digits that say nothing', yuan('24.860'), yuan('24.86'), ['flat 0亿元']],
    [
      'two scales, in the later one',
      amount({ value: '0.02', scale: '亿', unit: '元' }),
      amount({ value: '380', scale: '万', unit: '元' }),
      ['up 180万元', 'up 90.00 percent'],
    ],
    [
      'a scale and none',
      amount({ value: '1', scale: '万', unit: '户' }),
      amount({ value: '10500', unit: '户' }),
      ['up 500户', 'up 5.00 percent'],
    ],
    ['from zero, of which there is no percentage', count('0'), count('5'), ['up 5家']],
    ['from below zero', yuan('-3'), yuan('2'), ['up 5亿元']],
    ['a change too small for two decimals', count('1000000'), count('1000001'), ['up 1家', 'up 0.0001 percent']],
    [
      'decimals of the printed change',
      yuan('78.12'),
      yuan('92.63', printed({ value: '18.575' })),
      ['up 14.51亿元', 'up 18.574 percent'],
    ],
    [
      'a part of one whole',
      share({ part: '16', whole: '24', unit: '个' }),
      share({ part: '21', whole: '24', unit: '个' }),
      ['up 5个', 'up 20.8 points'],
    ],
    ['parts of two wholes', share({ part: '16', whole: '24' }), share({ part: '21', whole: '28' }), ['up 8.3 points']],
    ['printed percentages, exactly', share({ percent: '87.54' }), share({ percent: '99' }), ['up 11.46 points']],
    ['a percentage and a part', share({ percent: '50' }), share({ part: '1', whole: '4' }), ['down 25.0 points']],
    ['the same share', share({ percent: '99' }), share({ percent: '99' }), ['flat 0.0 points']],
  ])('%s', (_, a, b, expected) => {
    expect(computed(a, b)).toEqual(expected);
  });

  it('is between the periods of the facts, whatever year they are of', () => {
    const { computed: changes } = compareFacts(at('2019-01/2019-06', count('8')), at('2023-01/2023-06', count('12')));
    expect(changes.map(short)).toEqual(['up 4家', 'up 50.00 percent']);
  });
});

describe('what can’t be compared says why', () => {
  it.each<[string, Fact, Fact]>([
    ['no-figure', factOf('green-town'), factOf('green-town')],
    ['no-figure', factOf('tea-fair'), factOf('tea-fair')],
    ['kind', count('5'), factOf('accidents')],
    ['kind', count('5'), share({ percent: '5' })],
    ['change-only', factOf('accidents'), factOf('accidents')],
    ['missing', factOf('fair-visitors'), count('5')],
    ['missing', count('5'), amount({ value: null, missing: 'withheld' })],
    ['missing', share({ part: '1' }), share({ percent: '5' })],
    ['missing', share({ part: '1', whole: '0' }), share({ percent: '5' })],
    ['unit', yuan('5'), count('5')],
    ['unit', amount({ value: '41.5', unit: '公顷' }), amount({ value: '826', unit: '亩' })],
    ['unit', count('5'), amount({ value: '5' })],
    ['range', factOf('fair-days'), factOf('fair-days')],
    ['qualifier', count('5', { qualifier: 'over', word: '余' }), count('6')],
    ['qualifier', count('5'), count('6', { qualifier: 'about' })],
    ['qualifier', share({ percent: '5', qualifier: 'over' }), share({ percent: '6' })],
  ])('%s', (why, a, b) => {
    expect(between(a, b)).toMatchObject({ computed: [], why });
  });

  it.each([
    ['2022', '2023-06'],
    ['2022-01/2022-06', '2023'],
    ['2023', '2023'],
    ['2023', '2022'],
  ])('period: %s and %s', (from, to) => {
    expect(compareFacts(at(from, count('5')), at(to, count('6')))).toMatchObject({ computed: [], why: 'period' });
  });

  it('even where the later report prints a change, which can’t be checked then', () => {
    expect(between(count('5', { qualifier: 'over' }), count('6', printed({}))).verdict).toBe('unchecked');
  });
});

describe('the verdict on the printed change', () => {
  it.each<[string, Fact, Fact]>([
    ['agrees', yuan('78.12'), yuan('92.63', printed({ value: '18.57' }))],
    ['agrees', yuan('78.12'), yuan('92.63', printed({ value: '18.6' }))],
    ['rounding', yuan('78.12'), yuan('92.63', printed({}))],
    ['differs', yuan('78.12'), yuan('92.63', printed({ value: '18.9' }))],
    ['differs', yuan('78.12'), yuan('92.63', printed({ direction: 'down' }))],
    ['agrees', yuan('92.63'), yuan('78.12', printed({ direction: 'down', value: '15.66' }))],
    ['agrees', count('25'), count('25', printed({ direction: 'flat', value: '0' }))],
    ['agrees', yuan('78.12'), yuan('92.63', printed({ form: 'absolute', value: '14.51', scale: '亿', unit: '元' }))],
    ['agrees', yuan('78.12'), yuan('92.63', printed({ form: 'absolute', value: '145100', scale: '万', unit: '元' }))],
    ['differs', count('12'), count('15', printed({ form: 'absolute', value: '4', unit: '家' }))],
    ['agrees', share({ percent: '87.5' }), share({ percent: '99', ...printed({ form: 'points', value: '11.5' }) })],
    ['agrees', yuan('78.12'), yuan('92.63', printed({ value: null }))],
    ['differs', yuan('92.63'), yuan('78.12', printed({ value: null }))],
    ['agrees', yuan('78.12'), yuan('92.63', printed({ value: '18.57', basis: 'period-on-period' }))],
    ['not-stated', yuan('78.12'), yuan('92.63')],
    ['basis-not-stated', yuan('78.12'), yuan('92.63', printed({ basis: 'not-stated' }))],
    ['unchecked', yuan('78.12'), yuan('92.63', printed({ qualifier: 'about' }))],
    ['unchecked', yuan('78.12'), yuan('92.63', printed({ form: 'absolute', value: '5', unit: '家' }))],
    ['unchecked', yuan('78.12'), yuan('92.63', printed({ form: 'points', value: '5' }))],
    ['unchecked', share({ percent: '50' }), share({ percent: '60', ...printed({ value: '20' }) })],
    ['unchecked', count('0'), count('5', printed({}))],
  ])('%s', (verdict, a, b) => {
    expect(between(a, b).verdict).toBe(verdict);
  });

  it.each<[string, string, Change['basis']]>([
    ['2021', '2023', 'year-on-year'],
    ['2021', '2023', 'period-on-period'],
    ['2022-06', '2023-06', 'period-on-period'],
  ])('is other-basis from %s to %s, %s', (from, to, basis) => {
    const [a, b] = [at(from, yuan('78.12')), at(to, yuan('92.63', printed({ basis })))];
    expect(compareFacts(a, b).verdict).toBe('other-basis');
  });
});
