/* What became of the codes in each program, as the last run that wrote it down found it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../../../scripts/lib/run.mjs';
import type { Outcome } from '../../sanitizers/survival.js';

/** By kind of code. */
export type Row = Readonly<Record<string, Outcome>>;

/** What a program, in a version, leaves of each code. */
export interface Kept {
  readonly version: string;
  readonly kept: Row;
}

export interface Outcomes {
  /** Day of the run of the editors. */
  readonly on: string;
  /** By name: its version, and what is left of each code that is pasted with Ctrl+V, and of each that its source has. */
  readonly editors: Readonly<
    Record<string, { readonly version: string; readonly pasted: Row; readonly source?: Row | undefined }>
  >;
  /** Content systems by name: what a reader of an article gets. */
  readonly systems: Readonly<Record<string, Kept>>;
  /** Readers of feeds and mail by name: what they show of an article. */
  readonly readers: Readonly<Record<string, Kept>>;
}

const FILE = inRoot('test', 'hosts', 'editors', 'outcomes.json');

/** Whether this run writes down what it finds. It then has nothing to compare with. */
export const isWriting = process.env.WRITE_SURVIVAL === '1';

export const readOutcomes = (): Outcomes => JSON.parse(readFileSync(FILE, 'utf8')) as Outcomes;

const writeOutcomes = (outcomes: Outcomes): void => writeFileSync(FILE, `${JSON.stringify(outcomes, null, 2)}\n`);

/** Writes down a run of the editors, if this run writes. */
export function recordEditors(editors: Outcomes['editors']): void {
  if (isWriting) writeOutcomes({ ...readOutcomes(), on: new Date().toISOString().slice(0, 10), editors });
}

/** Writes down what programs of a group left, if this run writes; the others keep what they have. */
export function recordKept(group: 'systems' | 'readers', found: Readonly<Record<string, Kept>>): void {
  if (!isWriting) return;
  const all = readOutcomes();
  writeOutcomes({ ...all, [group]: { ...all[group], ...found } });
}
