import { describe, expect, it } from 'vitest';
import { shardOf, shareOf } from '../../src/build/shard.js';
import type { PublishedReport } from '../../src/site/output.js';

const brief = (folder: string, subjects: number): PublishedReport => ({
  folder,
  id: folder,
  title: { zh: '报告', en: 'Report' },
  entity: { id: 'x', name: { zh: '县', en: 'County' } },
  period: '2023',
  facts: subjects,
  subjects: Array.from({ length: subjects }, (_, index) => `s-${index}`),
});

/** Every task of the reports, with the shards that make it. */
function makersOf(briefs: readonly PublishedReport[], count: number): readonly (readonly number[])[] {
  const shares = Array.from({ length: count }, (_, at) => shareOf({ index: at + 1, count }, briefs));
  return briefs.flatMap(({ folder, subjects }) =>
    Array.from({ length: subjects.length + 1 }, (_, task) =>
      shares.flatMap((share, at) => {
        const range = share.get(folder);
        return range && range.from <= task && task < range.to ? [at + 1] : [];
      }),
    ),
  );
}

describe('a shard', () => {
  it('is named by its number and how many there are', () => {
    expect(shardOf('3/16')).toEqual({ index: 3, count: 16 });
    expect(shardOf('1/1')).toEqual({ index: 1, count: 1 });
    expect(shardOf(undefined)).toBeUndefined();
  });

  it.each(['', '3', '0/3', '4/3', '1/1001', '-1/3', '1/3/5', '1 / 3'])('is not named %j', (asked) => {
    expect(() => shardOf(asked)).toThrow(
      `expected which part of how many, such as 3/16 (at most 1000 parts), found "${asked}"`,
    );
  });

  it.each([1, 2, 3, 7, 40])('makes every task of one and of several reports exactly once, with %i shards', (count) => {
    for (const briefs of [[brief('', 97)], [brief('a', 13), brief('b', 1), brief('c', 30)]])
      for (const makers of makersOf(briefs, count)) expect(makers).toHaveLength(1);
  });

  it('has the same tasks whatever the order of the reports', () => {
    const briefs = [brief('a', 13), brief('b', 2), brief('c', 30)];
    expect(shareOf({ index: 2, count: 3 }, briefs)).toEqual(shareOf({ index: 2, count: 3 }, [...briefs].reverse()));
  });

  it('works on few reports', () => {
    const briefs = Array.from({ length: 100 }, (_, at) => brief(`r-${100 + at}`, 13));
    expect(shareOf({ index: 3, count: 10 }, briefs).size).toBeLessThanOrEqual(11);
  });

  it('leaves the last range of a report open: comparisons with other reports come last', () => {
    const ranges = [1, 2, 3].map((index) => shareOf({ index, count: 3 }, [brief('', 97)]).get('')!);
    expect(ranges.map(({ from }) => from)[0]).toBe(0);
    expect(ranges[0]!.to).toBe(ranges[1]!.from);
    expect(ranges[1]!.to).toBe(ranges[2]!.from);
    expect(ranges[2]!.to).toBe(Infinity);
  });
});
