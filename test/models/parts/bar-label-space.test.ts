import { describe, expect, it } from 'vitest';
import { labelSpaceFor } from '../../../src/models/parts/bar-label-space.js';

const right = (...texts: readonly string[]) => labelSpaceFor(texts.map((text) => ({ text, side: 'right' as const })));

describe('room for figures', () => {
  it.each([
    ['digits', ['9', '1234', '56'], '1234'],
    ['Chinese characters, each as wide as two digits', ['12345', '三百亿'], '三百亿'],
    ['full-width signs', ['3～5年', '12345'], '3～5年'],
    ['characters beyond the first plane', ['𠮷𠮷', '123'], '𠮷𠮷'],
    ['the first of equals', ['12', '34'], '12'],
    ['nothing', [], ''],
  ])('is that of the widest: %s', (_, texts, widest) => {
    expect(right(...texts).right).toBe(widest);
  });

  it('is kept on the side where they stand', () => {
    const figures = [
      { text: '3亿元', side: 'right' },
      { text: '\u22121.35亿元', side: 'left' },
    ] as const;
    expect(labelSpaceFor(figures)).toEqual({ left: '\u22121.35亿元', right: '3亿元', fit: 'short' });
  });

  it.each([
    ['12345678亿', 'short'],
    ['123456789亿', 'middling'],
    ['123456789012345678亿', 'middling'],
    ['1234567890123456789亿', 'long'],
  ])('%s is %s', (text, fit) => {
    expect(right(text).fit).toBe(fit);
  });

  it('is as much as the wider side needs', () => {
    expect(
      labelSpaceFor([
        { text: '123456789012', side: 'left' },
        { text: '1', side: 'right' },
      ]).fit,
    ).toBe('middling');
  });
});
