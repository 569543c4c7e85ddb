import { createHash } from 'node:crypto';
import { plainText } from '../audit/source-text.js';
import { fillIn, type FilledIn } from '../build/fill-in-report.js';
import type { Io } from '../build/command-io.js';
import { placesIn } from '../build/json-lines.js';
import { readText } from '../build/read-text.js';
import { readReport } from '../build/report-file.js';
import { show } from '../report/problems/problems.js';
import { visiblePath } from '../report/visible.js';
import { writeWhole } from './write-file.js';

/** Changes to a report's file, each with its line. */
export interface Fixed {
  readonly file: string;
  readonly filled: readonly (FilledIn['filled'][number] & { readonly line: number })[];
  readonly left: readonly (FilledIn['left'][number] & { readonly line: number })[];
}

/** With these problems, paths are ambiguous or nothing can be read. */
const UNREADABLE = new Set(['JSON_SYNTAX', 'KEY_REPEATED', 'DATA_TOO_LARGE']);

/**
 * Fills in values of a report's file that follow from its source text. Invalid JSON is left alone; `verify` reports
 * what is wrong with it.
 * @throws UsageError if the file can't be read or written
 */
export async function fixReport(file: string, text: string): Promise<Fixed> {
  const read = await readReport(file);
  if (!read.ok && read.problems.some(({ code }) => UNREADABLE.has(code))) return { file, filled: [], left: [] };
  const before = (await readText(file)).text;
  const plain = plainText(text);
  const { text: after, filled, left } = fillIn(before, { text: plain, sha256: sha256(plain) });
  if (after !== before) await writeWhole(file, after);
  const places = placesIn(
    after,
    [...filled, ...left].map(({ path }) => path),
  );
  const withLine = <T extends { readonly path: string }>(one: T) => ({ ...one, line: places.lineOf(one.path) });
  return { file, filled: filled.map(withLine), left: left.map(withLine) };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Lists what was filled in and what was not, one per line. */
export function tellFixed(
  { file, filled, left }: Fixed,
  source: string,
  { out, language }: Pick<Io, 'out' | 'language'>,
): void {
  for (const { path, value, line } of filled) {
    const at = `${file}:${line}: `;
    out(at + { zh: `已填入${visiblePath(path)}：${value}`, en: `filled in ${visiblePath(path)}: ${value}` }[language]);
  }
  for (const { path, quote, lines, line } of left) {
    const [at, words] = [`${file}:${line}: `, show(quote)[language]];
    const where = lines.length
      ? {
          zh: `该引文在${source}中有${lines.length}处（第${lines.join('、')}行），请自行填写start和end，或加长引文`,
          en: `it occurs ${lines.length} times in ${source}, in lines ${lines.join(', ')}: give start and end yourself, or make the quote longer`,
        }
      : { zh: `${source}中没有这句引文`, en: `it is not in ${source}` };
    out(
      at +
        {
          zh: `未改动${visiblePath(path)}：${words}，${where.zh}`,
          en: `left ${visiblePath(path)}: ${words}, ${where.en}`,
        }[language],
    );
  }
  out(
    {
      zh: `填入${filled.length}处，${left.length}处引文未改动。`,
      en: `${filled.length} fields filled in, ${left.length} quotes left unchanged.`,
    }[language],
  );
}
