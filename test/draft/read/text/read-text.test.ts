import { expect, test } from 'vitest';
import { read } from '../../../support/read.js';

test.each([
  ['a.txt', '  一、经济  \n\n\n收入3亿元。\u200b\t\n末行'],
  ['a.md', '# 报告\n\n收入**3**亿元。 \n\n\n| 甲 | 乙 |\n|--|--|\n| 1 | 2 |'],
])('%s in UTF-8 with LF is its own source text, byte for byte', async (name, text) => {
  const source = await read(name, text);
  expect([source.text, source.notices]).toEqual([text, []]);
});

test('CRLF, a mark and what can’t be seen are changed, and said', async () => {
  const source = await read('a.txt', '\uFEFF收入3\u200b亿元。\r\n\r\n末行\r\n');
  expect(source.text).toBe('收入3亿元。\n\n末行\n');
  expect(source.notices.map(({ code, count }) => [code, count])).toEqual([
    ['MARK_REMOVED', 1],
    ['LINE_ENDS', 3],
    ['UNSEEN_REMOVED', 1],
  ]);
});

test('full-width digits, unusual blanks and signs stay as they are printed', async () => {
  const text = '１２．５％　㎡ ⼾\u00a01\u2009234\r\n';
  expect((await read('a.txt', text)).text).toBe(text.replace('\r', ''));
});

test('note marks typed in front of a figure, and long runs of digits, are named', async () => {
  const source = await read('a.txt', `总产值[2]1234.5亿元，见[3]。\n${'123456789'.repeat(3)}\n`);
  expect(['NOTE_MARKS_TYPED', 'LONG_DIGITS'].map(source.count)).toEqual([1, 1]);
});
