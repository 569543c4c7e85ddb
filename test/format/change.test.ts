import { describe, expect, it } from 'vitest';
import { judge, judgementWord, printChange, type ChangeLike } from '../../src/format/change.js';
import { find, textOf } from '../../src/format/phrase.js';
import { DIRECTIONS, POLARITIES, type Direction, type Polarity } from '../../src/report/lists/terms.js';

const percent = (direction: Direction, value: string | null, more: Partial<ChangeLike> = {}): ChangeLike => ({
  direction,
  form: 'percent',
  value,
  basis: 'year-on-year',
  ...more,
});

it('comes in parts', () => {
  const size = [
    { role: 'number', said: '29.69' },
    { role: 'unit', said: [{ role: 'sign', said: '%' }] },
  ];
  expect(printChange(percent('down', '29.69'), 'zh-CN')).toEqual([
    { role: 'basis', said: '同比' },
    { role: 'direction', said: '下降' },
    { role: 'size', said: size },
  ]);
  expect(printChange(percent('down', '29.69'), 'en')).toMatchObject([
    { role: 'direction', said: 'down' },
    { role: 'size', gap: ' ' },
    { role: 'basis', said: 'year on year', gap: ' ' },
  ]);
});

describe('in words', () => {
  it.each<[string, ChangeLike, string, string]>([
    ['a rise', percent('up', '18.58'), '同比增长18.58%', 'up 18.58% year on year'],
    ['a fall', percent('down', '20.5'), '同比下降20.5%', 'down 20.5% year on year'],
    ['no change', percent('flat', '0'), '同比持平', 'unchanged year on year'],
    ['no change, no size', percent('flat', null), '同比持平', 'unchanged year on year'],
    ['a rise of no stated size', percent('up', null), '同比增长', 'up year on year'],
    ['a fall of no stated size', percent('down', null), '同比下降', 'down year on year'],
    ['no stated basis', percent('up', '16.75', { basis: 'not-stated' }), '增长16.75%', 'up 16.75%'],
    ['no stated basis, no change', percent('flat', '0', { basis: 'not-stated' }), '持平', 'unchanged'],
    [
      'against the last period',
      percent('up', '3', { basis: 'period-on-period' }),
      '环比增长3%',
      'up 3% on the previous period',
    ],
    ['more than all', percent('up', '1200'), '同比增长1200%', 'up 1200% year on year'],
    [
      'a bound',
      percent('up', '18', { qualifier: 'over', word: '超' }),
      '同比增长超18%',
      'up over 18% (超18%) year on year',
    ],
    [
      'points up',
      percent('up', '1.2', { form: 'points' }),
      '同比上升1.2个百分点',
      'up 1.2 percentage points year on year',
    ],
    [
      'points down, no basis',
      percent('down', '1.2', { form: 'points', basis: 'not-stated' }),
      '下降1.2个百分点',
      'down 1.2 percentage points',
    ],
    ['one point', percent('up', '1', { form: 'points' }), '同比上升1个百分点', 'up 1 percentage point year on year'],
    [
      'half a point',
      percent('up', '0.5', { form: 'points' }),
      '同比上升0.5个百分点',
      'up 0.5 percentage points year on year',
    ],
    [
      'an amount up',
      percent('up', '3.2', { form: 'absolute', scale: '亿', unit: '元', basis: 'not-stated' }),
      '增加3.2亿元',
      'up 320 million yuan (3.2亿元)',
    ],
    [
      'an amount down',
      percent('down', '33', { form: 'absolute', unit: '起' }),
      '同比减少33起',
      'down 33 cases year on year',
    ],
    [
      'an amount of a noun',
      percent('up', '1200', { form: 'absolute', unit: '家', noun: 'enterprises', qualifier: 'over', word: '余' }),
      '同比增加1200余家',
      'up over 1200 enterprises (1200余家) year on year',
    ],
    [
      'an amount unchanged',
      percent('flat', '0', { form: 'absolute', unit: '起' }),
      '同比持平',
      'unchanged year on year',
    ],
  ])('%s', (_, change, chinese, english) => {
    expect(textOf(printChange(change, 'zh-CN'))).toBe(chinese);
    expect(textOf(printChange(change, 'en'))).toBe(english);
  });

  it('says declared units', () => {
    const change = percent('up', '1', { form: 'absolute', unit: '台', basis: 'not-stated' });
    const units = [{ id: '台', en: { one: 'machine', other: 'machines' } }];
    expect(textOf(printChange(change, 'en', { units }))).toBe('up 1 machine');
  });
});

describe('judgement', () => {
  const expected: Record<Polarity, Record<Direction, string>> = {
    up: { up: 'good/向好/improved', down: 'bad/转差/worsened', flat: 'none//' },
    down: { up: 'bad/转差/worsened', down: 'good/向好/improved', flat: 'none//' },
  };
  const said = (direction: Direction, better?: Polarity): string => {
    const judgement = judge(direction, better);
    return [judgement, judgementWord(judgement, 'zh-CN'), judgementWord(judgement, 'en')].join('/');
  };

  it.each(POLARITIES.flatMap((better) => DIRECTIONS.map((direction) => [direction, better] as const)))(
    'of %s where %s is better',
    (direction, better) => {
      expect(said(direction, better)).toBe(expected[better][direction]);
    },
  );

  it.each(DIRECTIONS)('of %s where nothing is better', (direction) => {
    expect(said(direction)).toBe('none//');
  });
});

describe('a change without a size', () => {
  it.each([percent('up', null), percent('down', null), percent('flat', '0'), percent('flat', null)])(
    'has no such part: %o',
    (change) => {
      expect(find(printChange(change, 'zh-CN'), 'size')).toBeUndefined();
    },
  );
});
