import { describe, expect, it } from 'vitest';
import { balanced, wrap } from '../../../src/site/pictures/wrap.js';
import { lineOf, type Line, type Style } from '../../../src/site/pictures/measure.js';

const style: Style = { size: 10, weight: 'text', ink: 'ink', lang: 'zh-CN' };
const english: Style = { ...style, lang: 'en' };
const small: Style = { ...style, size: 5 };

const said = (lines: readonly Line[]): readonly string[] =>
  lines.map(({ spans }) => spans.map(({ text }) => text).join('·'));

describe('wrap', () => {
  it('fills each line and begins none with a closing sign', () => {
    expect(said(wrap([{ text: '税收，收入', style }], 33))).toEqual(['税收，', '收入']);
    // Nor where a word has no room in any line.
    expect(said(wrap([{ text: '甲乙丙，丁', style }], 33))).toEqual(['甲乙', '丙，', '丁']);
  });

  it('breaks a word that no line can hold, and loses nothing of it', () => {
    const lines = wrap([{ text: 'abcdefghijklmnop', style: english }], 30);
    expect(lines.length).toBeGreaterThan(2);
    expect(said(lines).join('')).toBe('abcdefghijklmnop');
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(30);
  });

  it('breaks a word that no line can hold after its hyphen', () => {
    expect(said(wrap([{ text: 'Government-subsidised', style: english }], 90))).toEqual(['Government-', 'subsidised']);
  });

  it('says with … that there is more, and within the width', () => {
    const [only, ...others] = wrap([{ text: '一二三四五六七八九十', style }], 53, 1);
    expect(said([only!])).toEqual(['一二三四…']);
    expect(only!.width).toBeLessThanOrEqual(53);
    expect(others).toEqual([]);
  });

  it('ends an English line with a whole word', () => {
    const [line] = wrap([{ text: 'Strengthening the roots of all', style: english }], 100, 1);
    expect(said([line!])).toEqual(['Strengthening the...']);
  });

  it('leaves no comma before …', () => {
    expect(said(wrap([{ text: '一二三，四五六', style }], 54, 1))).toEqual(['一二三…']);
  });

  it('keeps the number and the word before it on one line', () => {
    const spans = [
      { text: '超', style: small },
      { text: '29亿', style, gap: 0 },
    ];
    expect(said(wrap(spans, 1))[0]).toBe('超');
    expect(said(wrap(spans, 40))).toEqual(['超·29亿']);
  });

  it('drops the room before a span that begins a line', () => {
    const [, second] = wrap(
      [
        { text: '甲乙', style },
        { text: '丙丁', style: small, gap: 8 },
      ],
      22,
    );
    expect(second?.spans[0]).toMatchObject({ text: '丙丁', gap: 0 });
  });

  it('takes a text of any length in little time, and no more of it than a picture can hold', () => {
    const lines = wrap([{ text: '长'.repeat(200_000), style }], 100);
    expect(lines.reduce((sum, { spans }) => sum + spans[0]!.text.length, 0)).toBe(600);
  });

  it('stacks no more than a few accents on a letter that no line can hold', () => {
    const zalgo = `a${'\u0301'.repeat(200)}`;
    const long = wrap([{ text: zalgo + 'b'.repeat(90), style: english }], 50);
    expect(said(long)[0]!.replace(/[^\u0301]/g, '').length).toBeLessThan(5);
  });

  it('makes one line of nothing', () => expect(said(wrap([{ text: '', style }], 10))).toEqual(['']));
});

describe('balanced', () => {
  it('has no last line of one word, and parts no word', () => {
    expect(said(wrap([{ text: '一般公共预算收入', style }], 74))).toEqual(['一般公共预算', '收入']);
    expect(said(balanced([{ text: '一般公共预算收入', style }], 74))).toEqual(['一般公共', '预算收入']);
  });

  it('breaks where a sign stands, if it can', () => {
    expect(said(balanced([{ text: '一二三四《五六七》', style }], 83))).toEqual(['一二三四', '《五六七》']);
    expect(said(balanced([{ text: '一二三、四五六七', style }], 63))).toEqual(['一二三、', '四五六七']);
  });

  it('has English lines as equal as can be', () => {
    expect(said(balanced([{ text: 'one two three four five six', style: english }], 100))).toEqual([
      'one two three',
      'four five six',
    ]);
  });
});

describe('lineOf', () => {
  it('counts the room between its spans, and some for a reader’s wider font', () => {
    const { width } = lineOf([
      { text: '甲', style },
      { text: '乙', style, gap: 3 },
    ]);
    expect(width).toBeCloseTo(20 * 1.04 + 3);
  });
});
