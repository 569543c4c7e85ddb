import type { Body, Indicator, Row, Rows, Shard, YearRange } from '../../search-index/shapes.js';
import { nameOf, poolOf, shardOf, termsOf } from '../../search-index/terms.js';
import type { Entry } from './entries.js';

/** Average size of a file of terms and of a file of rows, in UTF-16 code units: some kB compressed. */
const SHARD_SIZE = 6_000;
const POOL_SIZE = 24_000;

/** Rows in one file; an indicator with more has files of its own. */
const MAX_ROWS = 400;

/** Indicators that the page shows before anything is asked. */
const MAX_COMMON = 12;

/** The files of an index by name, and what its page has to know. */
export interface MadeIndex {
  readonly files: ReadonlyMap<string, Shard | Rows>;
  readonly shards: number;
  readonly pools: number;
  /** Stated by most bodies; at least by two. */
  readonly common: readonly Indicator[];
  readonly levels: readonly string[];
  readonly years: readonly number[];
}

/** Divides an index into files of some kB, so that an answer needs two of them whatever the number of bodies. */
export function makeIndex(entries: readonly Entry[], bodies: readonly Body[]): MadeIndex {
  const byLabel = new Map<string, Row[]>();
  for (const { label, row } of entries) {
    const rows = byLabel.get(label);
    if (rows) rows.push(row);
    else byLabel.set(label, [row]);
  }
  for (const rows of byLabel.values()) rows.sort(newestFirst);
  const labels = [...byLabel].sort(([a], [b]) => order(a, b));
  const pools =
    Math.ceil(sum(labels, ([label, rows]) => (isPooled(rows) ? sizeOf([label, rows]) : 0)) / POOL_SIZE) || 1;
  const indicators = labels.map(([label, rows]) => indicatorOf(label, rows));
  const shards =
    Math.ceil(sum([...indicators, ...bodies], (one) => sizeOf(one) * termsOf(one[0]).size) / SHARD_SIZE) || 1;
  const rows = entries.map(({ row }) => row);
  return {
    files: new Map<string, Shard | Rows>([...rowFiles(labels, pools), ...shardFiles(indicators, bodies, shards)]),
    shards,
    pools,
    common: [...indicators]
      .filter(([, count]) => count > 1)
      .sort(([a, most], [b, other]) => other - most || order(a, b))
      .slice(0, MAX_COMMON),
    levels: [...new Set(rows.map(([, level]) => level))],
    years: [...new Set(rows.map(([, , year]) => year))].filter(Boolean).sort((a, b) => b - a),
  };
}

type Labelled = readonly [label: string, rows: readonly Row[]];

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const newestFirst = (a: Row, b: Row): number => b[2] - a[2] || order(a[0], b[0]) || order(a[5], b[5]);

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0);

const sizeOf = (json: unknown): number => JSON.stringify(json).length;

const isPooled = (rows: readonly Row[]): boolean => rows.length <= MAX_ROWS;

const partsOf = (rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / MAX_ROWS) }, (_, i) => rows.slice(i * MAX_ROWS, (i + 1) * MAX_ROWS));

const indicatorOf = (label: string, rows: readonly Row[]): Indicator => [
  label,
  new Set(rows.map(([body]) => body)).size,
  rows.length,
  partsOf(rows).map((part): YearRange => [part[0]![2], part[part.length - 1]![2]]),
];

function rowFiles(labels: readonly Labelled[], pools: number): Map<string, Rows> {
  const files = new Map<string, Record<string, readonly Row[]>>();
  for (const [label, rows] of labels) {
    const parts = partsOf(rows);
    for (const [i, part] of parts.entries()) {
      const name = isPooled(rows) ? `rows-${poolOf(label, pools)}` : `rows-${nameOf(label)}-${i}`;
      // Without a prototype: a label may be `__proto__`.
      const file = files.get(name) ?? (Object.create(null) as Record<string, readonly Row[]>);
      file[label] = part;
      files.set(name, file);
    }
  }
  return files;
}

interface Growing extends Shard {
  readonly indicators: Indicator[];
  readonly bodies: Body[];
  readonly terms: Record<string, [number[], number[]]>;
}

function shardFiles(indicators: readonly Indicator[], bodies: readonly Body[], count: number): Map<string, Shard> {
  const shards = Array.from({ length: count }, (): Growing => ({
    indicators: [],
    bodies: [],
    terms: Object.create(null) as Growing['terms'],
  }));
  const add = <T extends Indicator | Body>(one: T, list: (shard: Growing) => T[], which: 0 | 1): void => {
    const at = new Map<Growing, number>();
    for (const term of termsOf(one[0])) {
      const shard = shards[shardOf(term, count)]!;
      const position = at.get(shard) ?? list(shard).push(one) - 1;
      at.set(shard, position);
      (shard.terms[term] ??= [[], []])[which].push(position);
    }
  };
  for (const one of indicators) add(one, (shard) => shard.indicators, 0);
  for (const one of bodies) add(one, (shard) => shard.bodies, 1);
  return new Map(shards.map((shard, i) => [`terms-${i}`, shard]));
}
