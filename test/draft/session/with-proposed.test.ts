import { expect, test } from 'vitest';
import { findFigures } from '../../../src/draft/find-figures.js';
import { givenBlocks, withProposed } from '../../../src/draft/session/with-proposed.js';
import { read } from '../../support/read.js';

const TEXT = '云溪镇2023年报告\n\n茶叶产值3.2亿元。\n\n编号12345的茶园12345亩，另有12345亩。\n';

async function proposed(quotes: readonly unknown[]) {
  const source = await read('a.txt', TEXT);
  const none = { ...findFigures(source.text), facts: [] };
  return { source, made: withProposed(none, source, quotes) };
}

test('blocks have their number, kind and text', async () => {
  expect(givenBlocks(await read('a.txt', TEXT))).toEqual([
    { block: 0, kind: 'heading', text: '云溪镇2023年报告' },
    { block: 1, kind: 'paragraph', text: '茶叶产值3.2亿元。' },
    { block: 2, kind: 'paragraph', text: '编号12345的茶园12345亩，另有12345亩。' },
  ]);
});

test('a quote gets its place from the text, and one that comes twice its next place', async () => {
  const quote = { block: 2, quote: '12345亩', label: '茶园', unit: '亩' };
  const { made } = await proposed([{ block: 1, quote: '3.2亿元' }, quote, quote]);
  expect(made).toMatchObject({ added: 3, known: 0, dropped: 0 });
  for (const { start, end, quote: said } of made.found.facts) expect(TEXT.slice(start, end)).toBe(said);
  expect(made.found.facts).toMatchObject([
    { value: '3.2', rule: 'proposed' },
    { label: '茶园', unit: '亩' },
    { label: '茶园' },
  ]);
  expect(new Set(made.found.facts.map(({ start }) => start)).size).toBe(3);
});

test.each([
  ['that the text has not letter for letter', { block: 1, quote: '3.20亿元' }],
  ['that another block has', { block: 0, quote: '3.2亿元' }],
  ['of no block', { block: 9, quote: '3.2亿元' }],
  ['without a numeral', { block: 1, quote: '茶叶产值' }],
  ['with a value of its own', { block: 1, quote: '3.2亿元', value: '320000000' }],
  ['with a unit of its own', { block: 1, quote: '3.2亿元', unit: '美元' }],
  ['of an unknown kind', { block: 1, quote: '3.2亿元', kind: 'wish' }],
  ['that is none', '3.2亿元'],
  ['without words', { block: 1, quote: '' }],
  ['with a label that is none', { block: 1, quote: '3.2亿元', label: 7 }],
  ['with a place instead of a block', { start: 9, quote: '3.2亿元' }],
])('a quote %s is dropped and counted', async (_, quote) => {
  expect((await proposed([quote])).made).toMatchObject({ added: 0, known: 0, dropped: 1 });
});

test('what a rule has found stays as it is, with one more label to choose', async () => {
  const source = await read('a.txt', TEXT);
  const found = findFigures(source.text);
  const { found: made, known } = withProposed(found, source, [
    { block: 1, quote: '3.2亿元', label: '茶产业产值', unit: '元' },
  ]);
  expect(known).toBe(1);
  expect(made.facts.find(({ value }) => value === '3.2')).toMatchObject({
    rule: 'zh-amount',
    label: '茶叶产值',
    labels: ['茶叶产值', '茶产业产值'],
  });
});
