import type { StandingLike } from '../../src/format/words/standing.js';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/format/phrase.js';
import { markStanding, printStanding, printStandings } from '../../src/format/standing.js';
import type { Locale } from '../../src/format/locale.js';
import type { Place, Standing } from '../../src/report/types.js';

const city: Place = { id: 'city', name: { zh: '全市', en: 'the city' }, level: 'county' };
const province: Place = { id: 'province', name: { zh: '全省', en: 'the province' }, level: 'province' };
const rate = { zh: '完成率', en: 'completion rate' };
const standingMark = (standing: StandingLike, locale: Locale): string => markStanding(standing, undefined, locale).mark;

const rank = (position: number): Extract<StandingLike, { kind: 'rank' }> => ({ kind: 'rank', position });

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
    [
      'in words as printed',
      { ...rank(4), word: { zh: '第四位', en: 'in fourth place' } },
      city,
      '全市第四位',
      'in fourth place in the city',
    ],
    ['in words of one language', { ...rank(15), word: { zh: '第15位' } }, city, '全市第15位', '15th in the city'],
    [
      'in words that name the place',
      { ...rank(1), word: { zh: '居全市首位' } },
      city,
      '居全市首位',
      'first in the city',
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

  it('is in the words as printed', () => {
    const standing: StandingLike = { ...rank(1), word: { zh: '居全市首位' } };
    expect(markStanding(standing, city, 'zh-CN')).toEqual({ mark: '居全市首位', scope: '' });
    expect(markStanding(standing, city, 'en')).toEqual({ mark: '1st', scope: 'in the city' });
  });

  it('says neither scope nor measure, which stand beside it', () => {
    expect(standingMark({ ...rank(1), measure: rate, retained: true }, 'zh-CN')).toBe('第一');
  });
});

const YEARS = { value: '12', unit: '年' };

/** Every field of a standing: as it is said, and as a badge shows it. */
describe.each<[string, StandingLike, zh: [string, string, string], en: [string, string, string]]>([
  [
    'among how many',
    { ...rank(15), size: 17 },
    ['全市第15（共17个）', '第15', '全市，共17个'],
    ['15th of 17 in the city', '15th', 'in the city, of 17'],
  ],
  [
    'among how many, in words as printed',
    { ...rank(15), size: 17, verb: { zh: '居' }, word: { zh: '第15位', en: '15th' } },
    ['居全市第15位（共17个）', '第15位', '居全市，共17个'],
    ['15th of 17 in the city', '15th', 'in the city, of 17'],
  ],
  [
    'among how many, which the words say',
    { ...rank(15), size: 17, word: { zh: '第15位（共17个）', en: '15th of 17 cities' } },
    ['全市第15位（共17个）', '第15位（共17个）', '全市'],
    ['15th of 17 cities in the city', '15th of 17 cities', 'in the city'],
  ],
  [
    'the last of all, whose number is said twice',
    { ...rank(15), size: 15, word: { zh: '第15位' } },
    ['全市第15位（共15个）', '第15位', '全市，共15个'],
    ['15th of 15 in the city', '15th', 'in the city, of 15'],
  ],
  [
    'with its verb',
    { ...rank(4), verb: { zh: '稳居', en: 'ranked' }, word: { zh: '第四', en: 'fourth' } },
    ['稳居全市第四', '第四', '稳居全市'],
    ['ranked fourth in the city', 'ranked fourth', 'in the city'],
  ],
  [
    'among the first few',
    { kind: 'rank', within: 10 },
    ['全市前十', '前十', '全市'],
    ['in the top ten in the city', 'Top ten', 'in the city'],
  ],
  [
    'among the first twenty',
    { kind: 'rank', within: 20 },
    ['全市前20', '前20', '全市'],
    ['in the top 20 in the city', 'Top 20', 'in the city'],
  ],
  [
    'a tie',
    { ...rank(3), tie: true },
    ['全市并列第三', '并列第三', '全市'],
    ['joint third in the city', 'Joint 3rd', 'in the city'],
  ],
  [
    'a tie in words that say it',
    { ...rank(3), tie: true, word: { zh: '并列第3名', en: 'tied for third' } },
    ['全市并列第3名', '并列第3名', '全市'],
    ['tied for third in the city', 'tied for third', 'in the city'],
  ],
  [
    'a tie in words that do not',
    { ...rank(3), tie: true, word: { zh: '第3名', en: 'third' } },
    ['全市并列第3名', '并列第3名', '全市'],
    ['joint third in the city', 'joint third', 'in the city'],
  ],
  [
    'up',
    { ...rank(5), moved: 'up' },
    ['升至全市第五', '第五', '全市，位次上升'],
    ['up to fifth in the city', '5th', 'in the city, up'],
  ],
  [
    'held',
    { ...rank(5), moved: 'held' },
    ['保持全市第五', '第五', '全市，位次未变'],
    ['still fifth in the city', '5th', 'in the city, unchanged'],
  ],
  [
    'down',
    { ...rank(5), moved: 'down' },
    ['降至全市第五', '第五', '全市，位次下降'],
    ['down to fifth in the city', '5th', 'in the city, down'],
  ],
  [
    'up from a position',
    { ...rank(5), from: 8 },
    ['由第八升至全市第五', '第五', '全市，原第八'],
    ['up from 8th to 5th in the city', '5th', 'in the city, up from 8th'],
  ],
  [
    'down from a position',
    { ...rank(12), from: 11, moved: 'down' },
    ['由第11降至全市第12', '第12', '全市，原第11'],
    ['down from 11th to 12th in the city', '12th', 'in the city, down from 11th'],
  ],
  [
    'up from a position, in words and with a verb as printed',
    { ...rank(5), from: 8, verb: { zh: '跃居', en: 'climbed to' }, word: { zh: '第5位', en: 'fifth' } },
    ['由第8位跃居全市第5位', '第5位', '跃居全市，原第8位'],
    ['climbed to fifth in the city from 8th', 'climbed to fifth', 'in the city, from 8th'],
  ],
  [
    'up from a position that the words say',
    { ...rank(5), from: 8, word: { zh: '由第八位升至第五位', en: 'from eighth to fifth' } },
    ['全市由第八位升至第五位', '由第八位升至第五位', '全市'],
    ['from eighth to fifth in the city', 'from eighth to fifth', 'in the city'],
  ],
  [
    'into the first few',
    { kind: 'rank', within: 10, from: 12 },
    ['由第12升至全市前十', '前十', '全市，原第12'],
    ['up from 12th to the top ten in the city', 'Top ten', 'in the city, up from 12th'],
  ],
  [
    'in a row',
    { ...rank(1), streak: YEARS },
    ['连续12年全市第一', '第一', '全市，连续12年'],
    ['first in the city for 12 years in a row', '1st', 'in the city, for 12 years in a row'],
  ],
  [
    'in a row, in words as printed',
    { ...rank(1), streak: YEARS, verb: { zh: '居' }, word: { zh: '首位' } },
    ['连续12年居全市首位', '首位', '居全市，连续12年'],
    ['first in the city for 12 years in a row', '1st', 'in the city, for 12 years in a row'],
  ],
  [
    'times in a row, which the words say',
    { ...rank(1), streak: { value: '3', unit: '次' }, word: { zh: '三连冠' } },
    ['全市三连冠', '三连冠', '全市'],
    ['first in the city 3 times in a row', '1st', 'in the city, 3 times in a row'],
  ],
  [
    'the first mover',
    { kind: 'leading', word: { zh: '率先', en: 'among the first' } },
    ['全市率先', '率先', '全市'],
    ['among the first in the city', 'among the first', 'in the city'],
  ],
  [
    'marks that were passed',
    { kind: 'passed', marks: ['7', '8', '9'], scale: '万亿', unit: '元', verb: { zh: '连续跨越' } },
    ['全市连续跨越7、8、9万亿元', '连续跨越7、8、9万亿元', '全市'],
    [
      'passed 7, 8 and 9 trillion yuan (7、8、9万亿元) in the city',
      'passed 7, 8 and 9 trillion yuan (7、8、9万亿元)',
      'in the city',
    ],
  ],
])('a standing: %s', (_, standing, [chinese, mark, scope], [english, markInEnglish, scopeInEnglish]) => {
  it('is said in full', () => {
    expect(textOf(printStanding(standing, city, 'zh-CN'))).toBe(chinese);
    expect(textOf(printStanding(standing, city, 'en'))).toBe(english);
  });

  it('is on a badge', () => {
    expect(markStanding(standing, city, 'zh-CN')).toEqual({ mark, scope });
    expect(markStanding(standing, city, 'en')).toEqual({ mark: markInEnglish, scope: scopeInEnglish });
  });
});

describe('marks that were passed', () => {
  const passed = (marks: string[], scale?: '万' | '亿', word?: string): StandingLike => ({
    kind: 'passed',
    marks,
    unit: '元',
    ...(scale && { scale }),
    ...(word !== undefined && { word: { zh: word, en: word } }),
  });
  const say = (standing: StandingLike) => [
    textOf(printStanding(standing, undefined, 'zh-CN')),
    textOf(printStanding(standing, undefined, 'en')),
  ];

  it.each([
    [passed(['500']), '跨越500元', 'passed 500 yuan'],
    [passed(['900', '1000']), '跨越900、1000元', 'passed 900 and 1000 yuan'],
    [passed(['9', '10'], '亿'), '跨越9、10亿元', 'passed 900 million yuan (9亿元) and 1 billion yuan (10亿元)'],
    [passed(['9'], '万', '9万元大关'), '9万元大关', '9万元大关'],
    [passed(['9'], '万', '又一大关'), '又一大关（9万元）', '又一大关 (90,000 yuan (9万元))'],
  ])('%j', (standing, chinese, english) => {
    expect(say(standing)).toEqual([chinese, english]);
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

  it('says that the first is ahead where it has words for it', () => {
    const worded: Standing = { ...leading, word: { zh: '率先' } };
    expect(say([worded, { kind: 'rank', position: 1, ...among('city') }])[0]).toBe('全市率先、全市第一');
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
