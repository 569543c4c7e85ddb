import type { Words } from '../format/words/common.js';
import type { FindScriptWords } from '../format/words/find-page.js';

/* The JSON files of an index. Lists instead of objects, because they are the same few members a thousand times. */

/** An indicator: its label, how many bodies and rows have it, and the years of each of its files; see `rowFiles`. */
export type Indicator = readonly [label: string, bodies: number, rows: number, files: readonly YearRange[]];

/** Newest and oldest year of a file of rows. */
export type YearRange = readonly [newest: number, oldest: number];

/** A body: its name, level, and the address of its newest report, relative to the front page. */
export type Body = readonly [name: string, level: string, address: string];

/** One shard of the terms: which indicators and bodies have a term, as positions in the two lists. */
export interface Shard {
  readonly indicators: readonly Indicator[];
  readonly bodies: readonly Body[];
  readonly terms: Readonly<Record<string, readonly [indicators: readonly number[], bodies: readonly number[]]>>;
}

/** One figure: who states it, for when, as printed, and the address of its page, relative to the front page. */
export type Row = readonly [
  body: string,
  level: string,
  year: number,
  when: string,
  figure: string,
  address: string,
  invented: 0 | 1,
];

/** A file of rows, by the label of their indicator; the newest first, in each year by body. */
export type Rows = Readonly<Record<string, readonly Row[]>>;

/** What the page needs to know before it asks for anything; in the page itself. */
export interface FindSettings {
  /** Folder of the files, relative to the page. */
  readonly folder: string;
  /** The front page that addresses are relative to, relative to the page. */
  readonly top: string;
  readonly shards: number;
  readonly pools: number;
  /** Changes with the content, so that files of two builds are never mixed. */
  readonly version: string;
  readonly words: FindScriptWords & Pick<Words, 'invented'>;
  readonly levels: Readonly<Record<string, string>>;
}
