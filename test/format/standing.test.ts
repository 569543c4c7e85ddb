import type { StandingLike } from '../../src/format/words/standing.js';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/format/phrase.js';
import { printStanding, printStandings, standingMark } from '../../src/format/standing.js';
import type { Place, Standing } from '../../src/report/types.js';

const city: Place = { id: 'city', name: { zh: '全市', en: 'the city' }, level: 'county' };
const province: Place = { id: 'province', name: { zh: '全省', en: 'the province' }, level: 'province' };
const rate = { zh: '完成率', en: 'completion rate' };
const rank = (position: number): StandingLike => ({ kind: 'rank', position });

describe('printStanding', () => {
  it.each<[string, StandingLike, Place | undefined, string, string]>([
    ['first', rank(1), city, '全市第一', 'first in the city'],
    ['second', rank(2), city, '全市第二', 'second in the city'],
    ['tenth', rank(10), city, '全市第十', 'tenth in the city'],
    ['eleventh', rank(11), city, '全市第11', '11th in the city'],
    ['only', { kind: 'only' }, city, '全市唯一', 'the only one in the city'],
    ['first batch', { kind: 'first-batch' }, province, '全省首批', 'in the first batch in the province'],
    ['first ever', { kind: 'first-ever' }, city, '全市首个', 'the first ever in the city'],
    ['leading', { kind: 'leading' }, city, '全市领先', 'ahead in the city'],
    ['retained', { ...rank(1), retained: true }, city, '蝉联全市第一', 'still first in the city'],
    ['of a measure', { ...rank(1), measure: rate }, city, '完成率全市第一', 'completion rate first in the city'],
    [
      'of a measure, retained',
      { ...rank(1), measure: rate, retained: true },
      city,
      '完成率蝉联全市第一',
      'completion rate still first in the city',
    ],
    ['of no known place', rank(1), undefined, '第一', 'first'],
    ['of no known place, retained', { ...rank(1), retained: true }, undefined, '蝉联第一', 'still first'],
  ])('%s', (_, standing, place, chinese, english) => {
    expect(textOf(printStanding(standing, place, 'zh-CN'))).toBe(chinese);
    expect(textOf(printStanding(standing, place, 'en'))).toBe(english);
  });
});

describe('ranks', () => {
  it.each([
    [1, '第一', 'first', '1st'],
    [2, '第二', 'second', '2nd'],
    [3, '第三', 'third', '3rd'],
    [4, '第四', 'fourth', '4th'],
    [9, '第九', 'ninth', '9th'],
    [10, '第十', 'tenth', '10th'],
    [11, '第11', '11th', '11th'],
    [12, '第12', '12th', '12th'],
    [13, '第13', '13th', '13th'],
    [21, '第21', '21st', '21st'],
    [22, '第22', '22nd', '22nd'],
    [103, '第103', '103rd', '103rd'],
    [111, '第111', '111th', '111th'],
    [2812, '第2812', '2812th', '2812th'],
    [10_011, '第10,011', '10,011th', '10,011th'],
    [1e21, '第1,000,000,000,000,000,000,000', '1,000,000,000,000,000,000,000th', '1,000,000,000,000,000,000,000th'],
  ])('%d', (position, chinese, english, mark) => {
    expect(textOf(printStanding(rank(position), undefined, 'zh-CN'))).toBe(chinese);
    expect(textOf(printStanding(rank(position), undefined, 'en'))).toBe(english);
    expect(standingMark(rank(position), 'zh-CN')).toBe(chinese);
    expect(standingMark(rank(position), 'en')).toBe(mark);
  });

  it.each([1.5, NaN, Infinity])('refuses %d', (position) => {
    expect(() => standingMark(rank(position), 'en')).toThrow(RangeError);
  });
});

describe('standingMark', () => {
  it.each([
    ['only', '唯一', 'Only'],
    ['first-batch', '首批', 'First batch'],
    ['first-ever', '首个', 'First ever'],
    ['leading', '领先', 'Ahead'],
  ] as const)('%s', (kind, chinese, english) => {
    expect(standingMark({ kind }, 'zh-CN')).toBe(chinese);
    expect(standingMark({ kind }, 'en')).toBe(english);
  });

  it('says neither scope nor measure, which stand beside it', () => {
    expect(standingMark({ ...rank(1), measure: rate, retained: true }, 'zh-CN')).toBe('第一');
  });
});

describe('printStandings', () => {
  const placeOf = (id: string): Place | undefined => [city, province].find((place) => place.id === id);
  const among = (place: string) => ({ among: place, mentions: [] });
  const leading: Standing = { kind: 'leading', ...among('city') };
  const say = (list: readonly Standing[]) => [
    printStandings(list, placeOf, 'zh-CN').map(textOf).join('、'),
    printStandings(list, placeOf, 'en').map(textOf).join(', '),
  ];

  it('keeps the order', () => {
    const list: Standing[] = [
      { kind: 'first-batch', ...among('province') },
      { kind: 'only', ...among('city') },
    ];
    expect(say(list)).toEqual(['全省首批、全市唯一', 'in the first batch in the province, the only one in the city']);
  });

  it('leaves out the scope that nobody declared', () => {
    expect(say([{ kind: 'rank', position: 1, ...among('nowhere') }])).toEqual(['第一', 'first']);
  });

  it('says nothing of nothing', () => {
    expect(say([])).toEqual(['', '']);
  });

  it('does not say that the first is ahead', () => {
    expect(say([leading, { kind: 'rank', position: 1, ...among('city') }])).toEqual(['全市第一', 'first in the city']);
  });

  it.each<[string, Standing[], string]>([
    ['alone', [leading], '全市领先'],
    ['beside a second place', [{ kind: 'rank', position: 2, ...among('city') }, leading], '全市第二、全市领先'],
    [
      'beside a first place elsewhere',
      [{ kind: 'rank', position: 1, ...among('province') }, leading],
      '全省第一、全市领先',
    ],
    [
      'beside a first place of a measure',
      [{ kind: 'rank', position: 1, measure: rate, ...among('city') }, leading],
      '完成率全市第一、全市领先',
    ],
    [
      'of a measure of its own',
      [
        { kind: 'rank', position: 1, ...among('city') },
        { ...leading, measure: rate },
      ],
      '全市第一、完成率全市领先',
    ],
  ])('says that it is ahead %s', (_, list, chinese) => {
    expect(say(list)[0]).toBe(chinese);
  });
});
