import { describe, expect, it } from 'vitest';
import { nameOf, plain, poolOf, shardOf, termsOf, wordsOf } from '../../src/search-index/terms.js';

describe('termsOf', () => {
  it.each([
    ['税收入库', ['税收', '收入', '入库']],
    ['亩', ['亩']],
    ['GDP增速', ['gdp', '增速']],
    ['Tax revenue, 2023', ['tax', 'revenue', '2023']],
    ['ＧＤＰ', ['gdp']],
    ['安置3-5年', ['安置', '3', '5', '年']],
    ['', []],
    ['《、》', []],
  ])('of %j are %j', (text, terms) => {
    expect([...termsOf(text)]).toEqual(terms);
  });

  it('have characters beyond the basic plane whole', () => {
    expect([...termsOf('𠮷野家')]).toEqual(['𠮷野', '野家']);
  });
});

describe('wordsOf', () => {
  it('splits a query at blanks and punctuation, and leaves out what is too short', () => {
    expect(wordsOf('  税收入库，Qing 亩 a').map(({ text, terms, isPrefix }) => [text, terms, isPrefix])).toEqual([
      ['税收入库', ['税收', '收入', '入库'], false],
      ['qing', ['qing'], true],
    ]);
  });
});

it('puts words that begin alike into one shard', () => {
  for (const shards of [1, 7, 64, 1000]) {
    expect(shardOf('revenue', shards)).toBe(shardOf('re', shards));
    expect(shardOf('税收', shards)).toBeLessThan(shards);
  }
});

it('spreads terms and labels evenly', () => {
  const words = Array.from({ length: 4_000 }, (_, i) => String.fromCodePoint(0x4e00 + i, 0x5000 + i));
  for (const of of [shardOf, poolOf]) {
    const counts = new Array<number>(16).fill(0);
    for (const word of words) counts[of(word, 16)]!++;
    expect(Math.max(...counts)).toBeLessThan(350);
    expect(Math.min(...counts)).toBeGreaterThan(150);
  }
});

it('gives files names that any system takes', () => {
  expect(nameOf('税收入库')).toMatch(/^[0-9a-f]{16}$/);
  expect(new Set(['a', 'b', '税收', '收税'].map(nameOf)).size).toBe(4);
});

it('treats full width, case and blanks alike', () => {
  expect(plain(' ＧＤＰ　增速 ')).toBe('gdp 增速');
});
