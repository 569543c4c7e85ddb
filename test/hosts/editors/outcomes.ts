/* What became of the codes in each editor, as the last run that wrote it down found it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../../../scripts/lib/run.mjs';
import type { Outcome } from '../../filters/survival.js';

/** By kind of code. */
export type Row = Readonly<Record<string, Outcome>>;

export interface Outcomes {
  /** Day of the run. */
  readonly on: string;
  /** By name: its version, and what is left of each code that is pasted with Ctrl+V, and of each that its source has. */
  readonly editors: Readonly<
    Record<string, { readonly version: string; readonly pasted: Row; readonly source?: Row | undefined }>
  >;
}

const FILE = inRoot('test', 'hosts', 'editors', 'outcomes.json');

export const readOutcomes = (): Outcomes => JSON.parse(readFileSync(FILE, 'utf8')) as Outcomes;

export const writeOutcomes = (outcomes: Outcomes): void =>
  writeFileSync(FILE, `${JSON.stringify(outcomes, null, 2)}\n`);
