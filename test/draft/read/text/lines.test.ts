import { expect, test } from 'vitest';
import { blocksOfLines } from '../../../../src/draft/read/text/lines.js';

const kinds = (text: string) =>
  blocksOfLines(text).map(({ kind, level, marker, start, end }) =>
    [kind, level ?? marker, text.slice(start, end)].filter((each) => each !== undefined),
  );

test('headings, lists, tables and paragraphs of a text without marks', () => {
  expect(
    kinds(
      '稠密街道2023年报告\n\n一、经济发展\n全年收入3亿元。\n\n五个第一 数说街道\n\n- 收入3亿元，列全市第一。\n- 产值5亿元。\n\n1. 甲\n2. 乙\n\n指标\t数额\n收入\t3.2\n',
    ),
  ).toEqual([
    ['heading', 1, '稠密街道2023年报告'],
    ['heading', 1, '一、经济发展'],
    ['paragraph', '全年收入3亿元。'],
    ['heading', 2, '五个第一 数说街道'],
    ['item', '- 收入3亿元，列全市第一。'],
    ['item', '- 产值5亿元。'],
    ['item', '1.', '1. 甲'],
    ['item', '2.', '2. 乙'],
    ['row', '指标\t数额'],
    ['row', '收入\t3.2'],
  ]);
});

test('a line with a figure or a stop, a numbered sentence and a byline at the end are no headings', () => {
  expect(kinds('题目\n\n全年收入3亿元\n\n一是强化责任。\n\n一、全年实现收入3亿元，增长5%。\n\n本报记者 某某')).toEqual([
    ['heading', 1, '题目'],
    ['paragraph', '全年收入3亿元'],
    ['paragraph', '一是强化责任。'],
    ['paragraph', '一、全年实现收入3亿元，增长5%。'],
    ['paragraph', '本报记者 某某'],
  ]);
});

test('English headings are short lines of their own; a line of a broken paragraph is none', () => {
  expect(
    kinds(
      'Annual Report\n\nPublic Safety\n\nCrews answered 1,200 calls\nover the year.\n\nend of it\n\nThanks to all.',
    ),
  ).toEqual([
    ['heading', 1, 'Annual Report'],
    ['heading', 2, 'Public Safety'],
    ['paragraph', 'Crews answered 1,200 calls'],
    ['paragraph', 'over the year.'],
    ['paragraph', 'end of it'],
    ['paragraph', 'Thanks to all.'],
  ]);
});

test('cells know their places', () => {
  const text = '指标\t 数额 \t\n';
  expect(blocksOfLines(text)[0]?.cells?.map(({ start, end, column }) => [column, text.slice(start, end)])).toEqual([
    [0, '指标'],
    [1, '数额'],
  ]);
});
