import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';

const DATA = join(import.meta.dirname, '..', '..', 'data');

/** A sample that is a report's file beside its source text, as its author would have them. */
export interface Sample {
  readonly report: Report;
  /** The file as it is. */
  readonly json: string;
  readonly text: string;
}

function sample(name: string): Sample {
  const [json, text] = ['report.json', 'source.txt'].map((file) => readFileSync(join(DATA, name, file), 'utf8'));
  const read = parseReport(JSON.parse(json!));
  if (!read.ok) throw new Error(`${name}: ${read.problems.map(({ message }) => message.en).join('\n')}`);
  return { report: read.report, json: json!, text: text! };
}

/** The report of an invented city, in English alone. */
export const quillmere = sample('quillmere-2024');

/** The statistical communiqué of an invented county, in Chinese alone. */
export const tinglan = sample('tinglan-2024');
