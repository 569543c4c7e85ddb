import { describe, expect, it } from 'vitest';
import { readSpan, withUnit } from '../../../src/studio/state/read-span.js';

const at = (text: string, quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });

describe('what a person points at', () => {
  it.each([
    ['完成投资8.3亿元，', '8.3亿元', { kind: 'amount', value: '8.3', scale: '亿', unit: '元', label: '投资' }],
    ['满意率为98.6%。', '98.6%', { kind: 'share', value: '98.6', unit: '%' }],
    ['获评“全国文明单位”称号。', '“全国文明单位”', { kind: 'honour', value: null, label: '“全国文明单位”称号' }],
    ['口号是“一件事一次办”。', '“一件事一次办”', { kind: 'honour', value: null, label: '一件事一次办' }],
    ['数量居全市第一。', '居全市第一', { kind: 'rank' }],
    ['启用“5+N”模式', '5', { kind: 'amount', value: '5', unit: '' }],
  ])('reads %s: %s', (text, quote, said) => {
    expect(readSpan(text, at(text, quote))).toMatchObject({ ...said, quote, ...at(text, quote), rule: 'hand' });
  });

  it.each([
    ['新增12万平方米。', '12', '12万平方米'],
    ['新增12个', '12', '12个'],
    ['“1+4”产业', '1', '1'],
    ['达98.6%。', '98.6', '98.6%'],
  ])('takes the unit behind a numeral: %s', (text, numeral, said) => {
    const { start, end } = withUnit(text, at(text, numeral));
    expect(text.slice(start, end)).toBe(said);
  });
});
