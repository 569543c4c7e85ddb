import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';

const DATA = join(import.meta.dirname, '..', '..', 'data');

/** A sample stored as a report file next to its source text, in its author's form. */
export interface Sample {
  readonly report: Report;
  /** The unmodified file. */
  readonly json: string;
  readonly text: string;
}

function sample(name: string): Sample {
  const [json, text] = ['report.json', 'source.txt'].map((file) => readFileSync(join(DATA, name, file), 'utf8'));
  const read = parseReport(JSON.parse(json!));
  if (!read.ok) throw new Error(`${name}: ${read.problems.map(({ message }) => message.en).join('\n')}`);
  return { report: read.report, json: json!, text: text! };
}

/** The report of an invented city, only in English. */
export const quillmere = sample('quillmere-2024');

/** The statistical communiqué of an invented county, only in Chinese. */
export const tinglan = sample('tinglan-2024');
