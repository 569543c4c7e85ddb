import { expect, test } from 'vitest';
import { blocksOfMarkdown } from '../../../../src/draft/read/text/markdown.js';

const kinds = (text: string) =>
  blocksOfMarkdown(text).map(({ kind, level, start, end }) => [kind, level, text.slice(start, end)]);

test('headings of both kinds, lists, tables, code', () => {
  expect(
    kinds(
      '# 报告\n\n第二部分\n---\n\n1. 甲\n2. 乙\n\n* 丙\n\n| 指标 | 数额 |\n| --- | ---: |\n| 收入 | 3.2 |\n\n```\n# 不是标题\n```\n\n***\n',
    ),
  ).toEqual([
    ['heading', 1, '报告'],
    ['heading', 2, '第二部分'],
    ['item', undefined, '1. 甲'],
    ['item', undefined, '2. 乙'],
    ['item', undefined, '* 丙'],
    ['row', undefined, '| 指标 | 数额 |'],
    ['row', undefined, '| 收入 | 3.2 |'],
    ['paragraph', undefined, '# 不是标题'],
  ]);
});

test('cells of a table', () => {
  const text = '| 收入 | 3.2 |';
  expect(blocksOfMarkdown(text)[0]?.cells?.map(({ start, end }) => text.slice(start, end))).toEqual(['收入', '3.2']);
});
