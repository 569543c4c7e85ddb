import { describe, expect, it } from 'vitest';
import type { Body, Row, Rows, Shard } from '../../../src/search-index/shapes.js';
import { poolOf, shardOf, termsOf } from '../../../src/search-index/terms.js';
import type { Entry } from '../../../src/site/search-index/entries.js';
import { makeIndex } from '../../../src/site/search-index/make-index.js';

const row = (body: string, year: number, figure = '1'): Row => [
  body,
  'county',
  year,
  `${year}年`,
  figure,
  `${body}/`,
  0,
];
const entry = (label: string, body: string, year: number): Entry => ({ label, row: row(body, year) });
const bodies: readonly Body[] = [['东岭县', 'county', 'east/']];

const shard = (index: ReturnType<typeof makeIndex>, term: string): Shard =>
  index.files.get(`terms-${shardOf(term, index.shards)}`) as Shard;

describe('makeIndex', () => {
  it('finds each label and body by each of its terms', () => {
    const index = makeIndex([entry('税收入库', '东岭县', 2023), entry('Tax revenue', '东岭县', 2023)], bodies);
    for (const label of ['税收入库', 'Tax revenue'])
      for (const term of termsOf(label)) {
        const { indicators, terms } = shard(index, term);
        expect(terms[term]![0].map((at) => indicators[at]![0])).toEqual([label]);
      }
    for (const term of termsOf('东岭县')) {
      const found = shard(index, term);
      expect(found.terms[term]![1].map((at) => found.bodies[at])).toEqual([...bodies]);
    }
  });

  it('has the rows of an indicator in the file that its label leads to, the newest first', () => {
    const index = makeIndex([entry('税收', '乙', 2022), entry('税收', '甲', 2023), entry('税收', '乙', 2023)], []);
    const rows = (index.files.get(`rows-${poolOf('税收', index.pools)}`) as Rows)['税收']!;
    expect(rows.map(([body, , year]) => [body, year])).toEqual([
      ['乙', 2023],
      ['甲', 2023],
      ['乙', 2022],
    ]);
    expect(shard(index, '税收').indicators[0]).toEqual(['税收', 2, 3, [[2023, 2022]]]);
  });

  it('divides an indicator with many rows by year, 400 rows in a file', () => {
    const entries = [2022, 2023].flatMap((year) =>
      Array.from({ length: 500 }, (_, i) => entry('税收', `县${String(i).padStart(3, '0')}`, year)),
    );
    const index = makeIndex(entries, []);
    expect(shard(index, '税收').indicators[0]).toEqual([
      '税收',
      500,
      1_000,
      [
        [2023, 2023],
        [2023, 2022],
        [2022, 2022],
      ],
    ]);
    const files = [...index.files].filter(([name]) => /^rows-[0-9a-f]{16}-\d$/.test(name));
    expect(files.map(([, file]) => (file as Rows)['税收']!.length)).toEqual([400, 400, 200]);
  });

  it('has files of some kB, however much there is to find', () => {
    const entries = Array.from({ length: 20_000 }, (_, i) =>
      entry(`${String.fromCodePoint(0x4e00 + (i % 3_000), 0x5000 + (i % 999))}指标`, `县${i % 200}`, 2023),
    );
    const index = makeIndex(entries, []);
    const sizes = (kind: string): number[] =>
      [...index.files].filter(([name]) => name.startsWith(kind)).map(([, file]) => JSON.stringify(file).length);
    expect(Math.max(...sizes('rows-'))).toBeLessThan(60_000);
    // Two characters that all labels share are in one shard, which is as large as the list of the labels.
    expect(sizes('terms-').sort((a, b) => b - a)[10]).toBeLessThan(20_000);
  });

  it('offers what most bodies state, and nothing that only one does', () => {
    const entries = [entry('甲乙', '一', 2023), entry('甲乙', '二', 2023), entry('丙丁', '一', 2023)];
    const { common, levels, years } = makeIndex([...entries, entry('丙丁', '一', 2022)], []);
    expect([common.map(([label]) => label), levels, years]).toEqual([['甲乙'], ['county'], [2023, 2022]]);
  });

  it('is the same whatever order the reports come in', () => {
    const entries = ['甲乙', '丙丁', '甲丁'].flatMap((label) => [2022, 2023].map((year) => entry(label, '一', year)));
    const json = (all: readonly Entry[]) => JSON.stringify([...makeIndex(all, bodies).files]);
    expect(json([...entries].reverse())).toBe(json(entries));
  });

  it('takes labels and terms that are names of JavaScript', () => {
    const index = makeIndex(
      ['__proto__', 'constructor'].map((label) => entry(label, '一', 2023)),
      [],
    );
    for (const label of ['__proto__', 'constructor']) {
      const rows = JSON.parse(JSON.stringify(index.files.get(`rows-${poolOf(label, index.pools)}`))) as Rows;
      expect(Object.keys(rows)).toContain(label);
    }
    const { indicators, terms } = shard(index, 'constructor');
    expect(terms['constructor']![0].map((at) => indicators[at]![0])).toEqual(['constructor']);
  });
});
