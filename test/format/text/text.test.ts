import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, hasControls } from '../../../src/format/text/text.js';

describe('cleanText', () => {
  it.each([
    ['an empty text', '', ''],
    ['Chinese', '税收入库24.86亿元', '税收入库24.86亿元'],
    ['markup, which is only text', '<img onerror=alert(1)>', '<img onerror=alert(1)>'],
    ['characters beyond the first plane', '𠮷野家👍🏽', '𠮷野家👍🏽'],
    ['a joined emoji', '👩‍👧', '👩‍👧'],
    ['an ideographic space', '稠江　街道', '稠江　街道'],
    ['a no-break space, the first after the C1 controls', 'a\u00A0b', 'a\u00A0b'],
    ['direction marks, which reorder nothing else', 'a\u200Eb\u200Fc', 'a\u200Eb\u200Fc'],
    ['the replacement character itself', 'a\uFFFDb', 'a\uFFFDb'],
  ])('keeps %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it.each([
    ['a tab', 'a\tb', 'a b'],
    ['a line feed', 'a\nb', 'a b'],
    ['CR LF, as one', 'a\r\nb', 'a b'],
    ['a lone CR', 'a\rb', 'a b'],
    ['vertical tab and form feed', 'a\v\fb', 'a  b'],
    ['next line (C1)', 'a\u0085b', 'a b'],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'a b c'],
  ])('makes a space of %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it.each([
    ['NUL', 'a\0b'],
    ['backspace', 'a\bb'],
    ['escape', 'a\u001Bb'],
    ['unit separator, the last of C0', 'a\u001Fb'],
    ['delete', 'a\u007Fb'],
    ['the first of C1', 'a\u0080b'],
    ['the last of C1', 'a\u009Fb'],
    ['a lone high surrogate', 'a\uD800b'],
    ['a lone low surrogate', 'a\uDC00b'],
    ['U+FDD0', 'a\uFDD0b'],
    ['U+FDEF', 'a\uFDEFb'],
    ['U+FFFE', 'a\uFFFEb'],
    ['U+FFFF', 'a\uFFFFb'],
    ['U+1FFFE', 'a\u{1FFFE}b'],
    ['U+10FFFF', 'a\u{10FFFF}b'],
  ])('replaces %s', (_, text) => {
    expect(cleanText(text)).toBe('a\uFFFDb');
  });

  it('replaces each half of surrogates in the wrong order', () => {
    expect(cleanText('\uDC00\uD800')).toBe('\uFFFD\uFFFD');
  });

  it('drops embeddings, overrides and isolates, closed or not', () => {
    expect(cleanText('税收\u202E24.86\u202C亿\u2066元\u2069')).toBe('税收24.86亿元');
    expect(cleanText('\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069')).toBe('');
    expect(cleanText('\u2029\u202F\u2065\u206A')).toBe(' \u202F\u2065\u206A');
  });

  it('cleans every character of the first plane alike, alone and in a text that is looked at one by one', () => {
    const different = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => `𠮷${cleanText(character)}𠮷` !== cleanText(`𠮷${character}𠮷`),
    );
    expect(different).toEqual([]);
  });

  it('is done with 100 kB of each kind', () => {
    expect(cleanText('\0'.repeat(100_000))).toBe('\uFFFD'.repeat(100_000));
    expect(cleanText('\r\n'.repeat(100_000))).toBe(' '.repeat(100_000));
    expect(cleanText('\u202E'.repeat(100_000))).toBe('');
  });
});

describe('hasControls', () => {
  it.each([
    ['', false],
    ['税收入库', false],
    ['a\tb\r\nc', false],
    ['a\uFFFDb', false],
    ['a\0b', true],
    ['a\u202Eb', true],
    ['a\u2069b', true],
    ['a\uD800', true],
    ['a\uFFFF', true],
  ])('of %j is %s', (text, expected) => {
    expect(hasControls(text)).toBe(expected);
  });
});

const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

it('leaves nothing to clean, in any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const clean = cleanText(text);
      expect(hasControls(clean)).toBe(false);
      expect(cleanText(clean)).toBe(clean);
    }),
  );
});
