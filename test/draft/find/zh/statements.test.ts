import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/draft/find-figures.js';

describe('what a Chinese text states without a number', () => {
  it.each([
    ['空气质量居全省前列。', { kind: 'leading', quote: '居全省前列', scope: '全省', word: '前列' }],
    ['生态环境质量保持云州前列。', { kind: 'leading', quote: '保持云州前列', scope: '云州', word: '前列' }],
    ['满意度连续两年领先。', { kind: 'leading', quote: '连续两年领先', word: '领先' }],
    [
      '增速与上月持平。',
      { kind: 'worded-change', quote: '与上月持平', word: '持平', direction: 'flat', basis: 'period-on-period' },
    ],
    ['增速与一季度持平。', { kind: 'worded-change', quote: '与一季度持平', word: '与一季度持平', direction: 'flat' }],
    ['投资实现两位数增长。', { kind: 'worded-change', quote: '两位数增长', word: '两位数增长', direction: 'up' }],
    ['利润由正转负。', { kind: 'worded-change', quote: '由正转负', direction: 'down' }],
    ['2024年3月12日，新校区投用。', { kind: 'event', quote: '2024年3月12日', date: '2024-03-12', label: '新校区投用' }],
    ['7月份完成北街区块的腾空拆除。', { kind: 'event', quote: '7月份', date: '--07', label: '完成北街区块的腾空拆除' }],
  ])('%s', (text, statement) => {
    const { facts, statements } = findFigures(text);
    expect(facts).toEqual([]);
    expect(statements).toMatchObject([statement]);
  });

  it.each([
    ['a month up to which something is counted', '截至6月，建成茶室2座。'],
    ['a span of months', '1—6月完成改造2处。'],
    ['a plan', '计划于2025年6月竣工。'],
    ['a sum that was reached', '6月完成投资3亿元。'],
    ['last year, which a report of January says of its own', '去年6月建成茶室。'],
    ['no month', '13月启动改造。'],
  ])('no event: %s', (_, text) => {
    expect(findFigures(text).statements).toEqual([]);
  });
});
