import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/draft/find-figures.js';
import { numbersOf, unreadOf } from '../../said.js';

describe('a difference from another body is no change of the figure', () => {
  it.each([
    ['增长8.1%，高于全市平均1.6个百分点。', '1.6'],
    ['增长8.1%，高于全市平均水平2.1个百分点。', '2.1'],
    ['增长8.1%，高于全省0.7个百分点。', '0.7'],
    ['增长8.1%，低于全市平均水平0.4个百分点。', '0.4'],
    ['增长8.1%，高出全市平均1.2个百分点。', '1.2'],
    ['增长8.1%，快于全市平均约1.2个百分点。', '1.2'],
    ['增长8.1%，增速快全市平均2.1个百分点。', '2.1'],
    ['增长8.1%，领先全省2.6个百分点。', '2.6'],
    ['增长8.1%，跑赢全国2.6个百分点。', '2.6'],
    ['增长8.1%，连续多季高于城镇居民1.8个百分点。', '1.8'],
    ['增长8.1%，快于GDP增速2个百分点。', '2'],
    ['增长8.1%，超过年度目标2.1个百分点。', '2.1'],
    ['增长8.1%，比全省快1.1个百分点。', '1.1'],
    ['增长8.1%，较全国平均低0.8个百分点。', '0.8'],
    ['增长8.1%，比全省平均进度快3.1个百分点。', '3.1'],
    ['增长8.1%，与全市平均水平相比，高1.6个百分点。', '1.6'],
    ['增长8.1%，较上年同期全市平均增幅高0.2个百分点。', '0.2'],
    ['增长8.1%，比全市平均高3210元。', '3210'],
    ['增长8.1%，比城镇居民少3000元。', '3000'],
    ['增长8.1%，高于全市平均水平3210元。', '3210'],
    ['增长8.1%，与全市平均相差3210元。', '3210'],
    ['增长8.1%，比全县高12%。', '12'],
    ['增长8.1%，高于全国平均2.3平方米。', '2.3'],
  ])('%s', (text, number) => {
    expect(numbersOf(text)).toEqual(['change up 8.1 %']);
    expect(unreadOf(text)).toEqual([`${number} comparison`]);
  });

  it.each(['税收占比高于全国、全省平均水平1.6和2.1个百分点。', '税收占比分别比全国、全省平均水平高1.6、2.1个百分点。'])(
    'nor is each of a list: %s',
    (text) => {
      expect(numbersOf(text)).toEqual([]);
      expect(unreadOf(text)).toEqual(['1.6 comparison', '2.1 comparison']);
    },
  );
});

describe('a difference from its own past is a change', () => {
  it.each([
    ['占比比上年提高1.6个百分点。', 'change up 1.6 个百分点'],
    ['占比高于上年0.4个百分点。', 'change up 0.4 个百分点'],
    ['占比高于2023年0.4个百分点。', 'change up 0.4 个百分点'],
    ['占比低于去年同期0.4个百分点。', 'change down 0.4 个百分点'],
    ['占比比去年同期高0.4个百分点。', 'change up 0.4 个百分点'],
    ['占比比近三年平均水平高0.4个百分点。', 'change up 0.4 个百分点'],
    ['占比比历史同期高0.4个百分点。', 'change up 0.4 个百分点'],
    ['增速快于一季度0.4个百分点。', 'change up 0.4 个百分点'],
    ['占比比整治前提高3.2个百分点。', 'change up 3.2 个百分点'],
    ['占全市比重比上年提高1.2个百分点。', 'change up 1.2 个百分点'],
    ['事故起数少于去年35起。', 'change down 35 起'],
    ['收入高于上年末3210元。', 'change up 3210 元'],
  ])('%s', (text, figure) => {
    expect(numbersOf(text)).toEqual([figure]);
  });
});

describe('words of comparison in a name are no comparison', () => {
  it.each([
    ['低于限额2.8亿元。', 'amount 2.8 亿 元'],
    ['收入高于全市平均水平的村12个。', 'amount 12 个'],
    ['服务超过全市居民3万人。', 'amount 3 万 人'],
    ['超过全市人口的8%。', 'share 8 %'],
    ['优于Ⅲ类水质断面比例95%。', 'share 95 %'],
    ['低于标准的企业占比提高5个百分点。', 'change up 5 个百分点'],
    ['全市居民收入比增加0.3个百分点。', 'change up 0.3 个百分点'],
  ])('%s', (text, figure) => {
    expect(numbersOf(text)).toEqual([figure]);
  });
});

describe('what holds for each of several', () => {
  it.each(['平均5项。', '人均5项。', '年均5项。', '户均5项。', '亩均5项。', '全市平均5项。'])(
    'is not a mean: %s',
    (text) => {
      expect(findFigures(text).facts.map(({ value, each }) => [value, each])).toEqual([['5', undefined]]);
    },
  );

  it('is marked by 各 or the adverb 均', () => {
    expect(findFigures('两镇各5项；两者均5项。').facts.map(({ each }) => each)).toEqual([true, true]);
  });
});
