import type { PublishedReport } from '../site/output.js';
import { BuildError } from './build-error.js';
import { UsageError } from './command-io.js';

/** One share of a build that several machines or processes split among them. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

export const nameOf = ({ index, count }: Shard): string => `${index}/${count}`;

/** More shares than this leave each with almost nothing but the check of all reports. */
const MAX_SHARDS = 1_000;

/**
 * Reads `3/16`; undefined if absent.
 * @throws UsageError for anything else
 */
export function shardOf(asked: string | undefined): Shard | undefined {
  if (asked === undefined) return undefined;
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(asked) ?? []).map(Number);
  if (index >= 1 && index <= count && count <= MAX_SHARDS) return { index, count };
  throw new UsageError({
    zh: `--shard：应为“第几份/共几份”，如3/16（最多${MAX_SHARDS}份），实为"${asked}"`,
    en: `--shard: expected which part of how many, such as 3/16 (at most ${MAX_SHARDS} parts), found "${asked}"`,
  });
}

/** Consecutive tasks of a report: 0 is its shared files, 1 its first subject. `to` is the first one not included. */
export interface TaskRange {
  readonly from: number;
  readonly to: number;
}

/** The shared files of a report take as long as this many subjects, plus one in `FACTS_PER_SHARED` of its facts. */
const SHARED = 4;
const FACTS_PER_SHARED = 8;

/**
 * The tasks of a shard: a contiguous range of all tasks, so that it loads few reports. Every task is in exactly one
 * shard, whatever the order of the reports.
 * @returns a range by the folder of each report that the shard works on; the last range of a report is open, since
 * subjects that span several reports are not known yet
 */
export function shareOf({ index, count }: Shard, briefs: readonly PublishedReport[]): ReadonlyMap<string, TaskRange> {
  const sorted = [...briefs].sort((a, b) => (a.folder < b.folder ? -1 : 1));
  const sizes = sorted.map((brief) => ({ brief, shared: SHARED + Math.floor(brief.facts / FACTS_PER_SHARED) }));
  const total = sizes.reduce((sum, { brief, shared }) => sum + shared + brief.subjects.length, 0);
  const [from, to] = [index - 1, index].map((at) => Math.ceil((total * at) / count)) as [number, number];
  const share = new Map<string, TaskRange>();
  let start = 0;
  for (const { brief, shared } of sizes) {
    const { folder, subjects } = brief;
    // A task belongs to the shard in whose range it starts.
    const at = (position: number): number => (position <= start ? 0 : Math.max(1, position - start - shared + 1));
    const end = start + shared + subjects.length;
    if (from < end && to > start) {
      const last = to >= end ? Infinity : at(to);
      if (at(from) < last) share.set(folder, { from: at(from), to: last });
    }
    start = end;
  }
  return share;
}

/** A folder given as a part that is none. */
export const notPart = (folder: string): BuildError =>
  new BuildError({
    zh: `${folder}：不是build --shard的输出文件夹；请检查--parts`,
    en: `${folder}: not an output folder of build --shard; check --parts`,
  });

/** A shard would replace a site by a fragment of it. */
export const wholeSite = (folder: string): BuildError =>
  new BuildError({
    zh: `${folder}：是完整的站点，--shard只生成其中一份，不会替换它；请用--out指定别的文件夹`,
    en: `${folder}: a whole site, which --shard does not replace by a part of it; choose another folder with --out`,
  });
