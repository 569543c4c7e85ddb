import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/format/locale.js';
import { graphemesOf, piecesOf } from '../../../src/site/pictures/line-breaks.js';

const pieces = (text: string, locale: Locale = 'zh-CN'): string =>
  piecesOf(text, locale)
    .map(({ text: piece }) => piece)
    .join('|');

describe('piecesOf', () => {
  it.each([
    ['', ''],
    ['税收收入', '税收|收入'],
    ['增长，下降。', '增长，|下降。'],
    ['（共24个）', '（共|24个）'],
    ['24.86亿元', '24.86亿元'],
    ['收入100万元以上', '收入|100万元|以上'],
    ['67.41万平方米', '67.41万平方米'],
    ['下降29.69%', '下降|29.69%'],
    ['据GDP统计', '据|GDP|统计'],
    ['《报告》全文', '《报告》|全文'],
    ['“童心丝路”城市', '“童心丝路”|城市'],
  ])('Chinese: %s', (text, expected) => expect(pieces(text)).toBe(expected));

  it.each([
    ['2.486 billion yuan', '2.486 |billion |yuan'],
    ['year-end report', 'year-end |report'],
    ['2021-2023', '2021-2023'],
    ['example.cn/w/tax-revenue', 'example.cn/|w/|tax-|revenue'],
    ['about (24.86亿元) so', 'about |(24.86亿元) |so'],
  ])('English: %s', (text, expected) => expect(pieces(text, 'en')).toBe(expected));

  it('is the text, whatever it is, and knows where each piece begins', () => {
    const text = ' 甲 👨‍👩‍👧🇨🇳é  x-1，"q" ';
    const all = piecesOf(text, 'zh-CN');
    expect(all.map((piece) => piece.text).join('')).toBe(text);
    for (const { text: piece, start } of all) expect(text.slice(start, start + piece.length)).toBe(piece);
  });
});

describe('graphemesOf', () => {
  it.each([
    ['é', 1],
    ['👨‍👩‍👧', 1],
    ['🇨🇳🇫🇷', 2],
    ['👍🏽', 1],
    ['稠江', 2],
    ['', 0],
  ])('%s has %i', (text, count) => expect(graphemesOf(text)).toHaveLength(count));
});
