import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/draft/find/plain.js';

describe('plain characters', () => {
  it.each([
    ['１２．３％', '12.3%'],
    ['億萬個戶畝噸', '亿万个户亩吨'],
    ['a\u00a0b\u202fc', 'a b c'],
    ['\u22123.1', '-3.1'],
    ['增長，下降：', '增长，下降：'],
  ])('%s', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('keeps every offset', () => {
    const text = 'Ａ１，萬\u3000元￥％𠮷x';
    expect(plain(text)).toHaveLength(text.length);
  });
});
