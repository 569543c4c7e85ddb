import { describe, expect, it } from 'vitest';
import { printChange, printComparative, type ChangeLike } from '../../src/format/change.js';
import { textOf } from '../../src/format/phrase.js';
import { printQuantity } from '../../src/format/quantity.js';
import type { Comparative, Quantity } from '../../src/report/types.js';

const up = { direction: 'up', form: 'percent', value: '4.2', basis: 'year-on-year' } as const;

describe('a change in the words of its report', () => {
  it.each<[string, Partial<ChangeLike>, string, string]>([
    ['the usual verb', {}, '同比增长4.2%', 'up 4.2% year on year'],
    ['its own verb', { verb: { zh: '微增', en: 'edged up' } }, '同比微增4.2%', 'edged up 4.2% year on year'],
    ['its own verb in one language', { verb: { zh: '攀升' } }, '同比攀升4.2%', 'up 4.2% year on year'],
    ['its own basis', { basisWord: { zh: '比上年', en: 'on 2022' } }, '比上年增长4.2%', 'up 4.2% on 2022'],
    [
      'since the end of the year',
      { basis: 'since-year-end' },
      '比上年末增长4.2%',
      'up 4.2% on the end of the previous year',
    ],
    ['since a year', { basis: 'since', since: '2019' }, '比2019年增长4.2%', 'up 4.2% compared with 2019'],
    ['a mean', { basis: 'mean-per-year' }, '年均增长4.2%', 'up 4.2% a year on average'],
    [
      'a mean over years',
      { basis: 'mean-per-year', since: '2019/2023' },
      '2019年至2023年年均增长4.2%',
      'up 4.2% a year on average, 2019 to 2023',
    ],
    ['real prices', { prices: 'real' }, '同比实际增长4.2%', 'up 4.2% in real terms year on year'],
    ['nominal prices', { prices: 'nominal' }, '同比名义增长4.2%', 'up 4.2% in nominal terms year on year'],
    ['each', { each: true, form: 'times', value: '1.1', basis: 'not-stated' }, '均增长1.1倍', 'up 1.1 times each'],
    ['times more', { form: 'times', value: '3.8' }, '同比增长3.8倍', 'up 3.8 times year on year'],
    [
      'times as much',
      { form: 'times', multiple: 'of', value: '1.5', basis: 'since', since: '2019' },
      '是2019年的1.5倍',
      '1.5 times that of 2019',
    ],
    [
      'times as much as a year before',
      { form: 'times', multiple: 'of', value: '2', qualifier: 'nearly', word: '近' },
      '是上年同期的近2倍',
      'nearly 2 times (近2倍) that of a year earlier',
    ],
    [
      'a doubling',
      { form: 'times', multiple: 'of', value: '2', stated: '翻番' },
      '同比翻番',
      '2 times (翻番) that of a year earlier',
    ],
    ['a doubling in English', { form: 'times', value: '1', stated: 'doubled' }, '同比增长1倍', 'doubled year on year'],
    [
      'a size in words without a direction',
      { direction: 'down', value: '30', qualifier: 'nearly', stated: '近三成' },
      '同比下降近三成',
      'down nearly 30% (近三成) year on year',
    ],
    [
      'a fall in words that say so',
      { direction: 'down', value: '30', qualifier: 'nearly', stated: '下降近三成' },
      '同比下降近三成',
      'down nearly 30% (下降近三成) year on year',
    ],
    [
      'a fall in English words without a direction',
      { direction: 'down', value: '33.3', stated: 'more than a third' },
      '同比下降33.3%',
      'down more than a third year on year',
    ],
    ['a halving', { direction: 'down', value: '50', stated: 'halved' }, '同比下降50%', 'halved year on year'],
    [
      'growth by one half in words',
      { value: '50', stated: '一半以上' },
      '同比增长一半以上',
      'up 50% (一半以上) year on year',
    ],
    ['no growth in words', { direction: 'flat', value: '0', stated: '零增长' }, '同比零增长', 'unchanged year on year'],
    ['a size in words', { value: null, stated: '两位数增长' }, '同比两位数增长', 'up year on year'],
    [
      'about the same',
      { direction: 'flat', value: null, verb: { zh: '基本持平' } },
      '同比基本持平',
      'unchanged year on year',
    ],
    ['a range', { value: { from: '5', to: '6', dash: '%—' } }, '同比增长5%—6%', 'up 5%—6% year on year'],
    [
      'a contribution in points',
      {
        form: 'contribution',
        value: '0.6',
        unit: '个百分点',
        basis: 'not-stated',
        to: { zh: '全市工业', en: 'industrial growth' },
      },
      '拉动全市工业增长0.6个百分点',
      'contributed 0.6 percentage points to industrial growth',
    ],
    [
      'a contribution in points that are written in English',
      {
        form: 'contribution',
        value: '1',
        unit: 'percentage points',
        basis: 'not-stated',
        to: { zh: '全市工业', en: 'industrial growth' },
      },
      '拉动全市工业增长1个百分点',
      'contributed 1 percentage point to industrial growth',
    ],
    [
      'a contribution to a growth that is named so',
      {
        form: 'contribution',
        value: '0.6',
        unit: '个百分点',
        basis: 'not-stated',
        to: { zh: '经济增长', en: 'growth' },
      },
      '拉动经济增长0.6个百分点',
      'contributed 0.6 percentage points to growth',
    ],
    [
      'a contribution in per cent',
      { form: 'contribution', value: '35', unit: '%', basis: 'not-stated', to: { zh: '经济增长', en: 'growth' } },
      '对经济增长的贡献率35%',
      'contributed 35% of growth',
    ],
  ])('%s', (_, change, chinese, english) => {
    expect(textOf(printChange({ ...up, ...change }, 'zh-CN'))).toBe(chinese);
    expect(textOf(printChange({ ...up, ...change }, 'en'))).toBe(english);
  });
});

describe('from one figure to another', () => {
  const figure: Quantity = { value: '14', scale: '万', unit: '元', qualifier: 'about', word: '左右' };
  const said = (change: ChangeLike, locale: 'zh-CN' | 'en') =>
    textOf(printChange(change, locale, {}, printQuantity(figure, locale)));

  it.each<[string, Partial<ChangeLike>, string, string]>([
    [
      'both ends',
      { verb: { zh: '提高' }, value: null, from: { value: '10.5', scale: '万', unit: '元' } },
      '从10.5万元提高到14万元左右',
      'up from 105,000 yuan (10.5万元) to about 140,000 yuan',
    ],
    [
      'with the period of the first, and the size',
      { value: '33.3', from: { value: '10.5', scale: '万', unit: '元', period: '2020' } },
      '从2020年的10.5万元增长到14万元左右，增长33.3%',
      'up 33.3% from 105,000 yuan (10.5万元) (2020) to about 140,000 yuan',
    ],
    [
      'since the period that it starts in',
      { value: null, basis: 'since', since: '2020', from: { value: '8.6', scale: '亿', unit: '元' } },
      '从2020年的8.6亿元增长到14万元左右',
      'up from 860 million yuan (8.6亿元) to about 140,000 yuan compared with 2020',
    ],
    [
      'the printed words of the start',
      { value: null, basisWord: { zh: '由2020年的' }, from: { value: '8.6', scale: '亿', unit: '元', period: '2020' } },
      '由2020年的8.6亿元增长到14万元左右',
      'up from 860 million yuan (8.6亿元) (2020) to about 140,000 yuan',
    ],
  ])('%s', (_, change, chinese, english) => {
    const whole: ChangeLike = { ...up, basis: 'not-stated', ...change };
    expect(said(whole, 'zh-CN')).toBe(chinese);
    expect(said(whole, 'en')).toBe(english);
  });
});

describe('a figure of an earlier period', () => {
  const earlier = { value: '3.1', scale: '亿', unit: '元' } as const;
  it.each<[string, Omit<Comparative, 'mentions'>, string, string]>([
    ['without a period', earlier, '上年同期为3.1亿元', 'compared with 310 million yuan (3.1亿元)'],
    [
      'with a period',
      { ...earlier, period: '2022' },
      '2022年为3.1亿元',
      'compared with 310 million yuan (3.1亿元) (2022)',
    ],
    [
      'in the words of the report',
      { ...earlier, words: { zh: '去年为', en: 'against' } },
      '去年为3.1亿元',
      'against 310 million yuan (3.1亿元)',
    ],
    [
      'in words that do not name its period',
      { ...earlier, period: '2022', words: { zh: '此前为', en: 'up from' } },
      '此前为3.1亿元（2022年）',
      'up from 310 million yuan (3.1亿元) (2022)',
    ],
    [
      'in words that name its period',
      { ...earlier, period: '2022', words: { zh: '上年同期为', en: 'the year before' } },
      '上年同期为3.1亿元',
      'the year before 310 million yuan (3.1亿元)',
    ],
  ])('%s', (_, comparative, chinese, english) => {
    expect(textOf(printComparative(comparative, 'zh-CN', {}))).toBe(chinese);
    expect(textOf(printComparative(comparative, 'en', {}))).toBe(english);
  });
});
