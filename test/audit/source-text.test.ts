import { describe, expect, it } from 'vitest';
import { compareWithSource, plainText } from '../../src/audit/source-text.js';
import { sha256, TEXT, yunxi } from './yunxi.js';

const report = yunxi();

const compare = (text: string) =>
  compareWithSource(report, text, { own: sha256(text), plain: sha256(plainText(text)) });

const codes = (text: string) => compare(text).map(({ code, path, line }) => [code, path, line]);

const HASH = ['TEXT_HASH', '$.source.sha256', undefined];
const LENGTH = ['TEXT_LENGTH', '$.source.length', undefined];

describe('compareWithSource', () => {
  it('finds nothing in the text that the report was made from', () => {
    expect(compare(TEXT)).toEqual([]);
  });

  it.each([
    ['a figure', TEXT.replace('24.86', '24.68'), '$.facts[0].mentions[0]', 3],
    ['a rate', TEXT.replace('18.58', '18.85'), '$.facts[0].change.mentions[0]', 3],
    ['a rank', TEXT.replace('第一', '第二'), '$.facts[0].standings[0].mentions[0]', 3],
    ['the standing of a board item', TEXT.replace('首批', '首个'), '$.boards[0].items[0].standings[0].mentions[0]', 4],
  ])('finds %s that differs, with its line', (_, text, path, line) => {
    expect(codes(text)).toEqual([HASH, ['QUOTE_DIFFERS', path, line]]);
  });

  it('finds a change outside every quote by the hash alone', () => {
    expect(codes(TEXT.replace('茶叶', '茶业'))).toEqual([HASH]);
  });

  it('says what was expected, what stands there, and that the quote is nowhere', () => {
    const [, finding] = compare(TEXT.replace('24.86', '24.68'));
    expect(finding).toEqual({
      code: 'QUOTE_DIFFERS',
      path: '$.facts[0].mentions[0]',
      expected: '24.86亿元',
      found: '24.68亿元',
      line: 3,
      message: {
        zh: '$.facts[0].mentions[0]：第3行[12, 19)应为"24.86亿元"，实为"24.68亿元"；全文无此引文',
        en: '$.facts[0].mentions[0]: line 3 [12, 19) should be "24.86亿元", is "24.68亿元"; the quote is not in the text',
      },
    });
  });

  it('says where a quote is that has only moved', () => {
    const moved = compare(`前言\n${TEXT}`).map(({ message }) => message.en);
    expect(moved).toHaveLength(6);
    expect(moved[4]).toBe(
      '$.facts[0].change.mentions[0]: line 4 [20, 28) should be "增长18.58%", is "亿元,增长18."; ' +
        'the quote is in line 4, at offset 23',
    );
  });

  it('takes the nearest of several places', () => {
    const twice = compare(`24.86亿元${TEXT}`).find(({ path }) => path === '$.facts[0].mentions[0]');
    expect(twice?.message.en).toContain('the quote is in line 3, at offset 19');
  });

  it('says so where the text ends before the quote', () => {
    const findings = compare('云溪镇');
    expect(findings.map(({ code }) => code)).toEqual([
      'TEXT_LENGTH',
      'TEXT_HASH',
      ...Array<string>(4).fill('QUOTE_DIFFERS'),
    ]);
    expect(findings[2]).toMatchObject({ found: '', line: 1 });
  });

  it('finds everything different in an empty text', () => {
    expect(codes('')).toHaveLength(6);
  });
});

describe('a text that differs only in form', () => {
  const crlf = TEXT.replace(/\n/g, '\r\n');

  it.each([
    ['a byte order mark', `\uFEFF${TEXT}`, 1, 'a byte order mark at its start'],
    ['CRLF', crlf, 1, 'CRLF line ends'],
    ['both', `\uFEFF${crlf}`, 1, 'a byte order mark at its start and CRLF line ends'],
    ['one CRLF in line 3', TEXT.replace('第一。\n', '第一。\r\n'), 3, 'CRLF line ends'],
  ])('gives one finding for %s', (_, text, line, what) => {
    expect(compare(text)).toEqual([
      expect.objectContaining({ code: 'TEXT_FORM', path: '$.source', line, expected: `${TEXT.length}` }),
    ]);
    expect(compare(text)[0]?.message.en).toBe(
      `$.source: the text is identical except for ${what}; save it as UTF-8 without BOM, with LF line ends`,
    );
  });

  it('says it in Chinese', () => {
    expect(compare(`\uFEFF${crlf}`)[0]?.message.zh).toBe(
      '$.source：文本内容一致，仅多出开头的字节顺序标记（BOM）和CRLF换行；请另存为不带BOM、以LF换行的UTF-8文本',
    );
  });

  it('gives every finding where the words differ as well', () => {
    expect(codes(`\uFEFF${TEXT.replace('24.86', '24.68')}`)).toContainEqual(LENGTH);
  });

  it('gives every finding where the hash of the plain text is not at hand', () => {
    expect(compareWithSource(report, crlf, { own: sha256(crlf) }).length).toBeGreaterThan(1);
  });
});
