import { unknownKeys } from '../audit/unknown-keys.js';
import { recordedIn, warningsOf } from '../audit/warnings.js';
import { contractProblem } from '../report/problems/expected.js';
import { readJson } from '../report/json-text.js';
import { MAX_PROBLEMS } from '../report/schema/bounded-list.js';
import { parseReport } from '../report/parse.js';
import type { BilingualText, Problem } from '../report/problems/problems.js';
import type { Report } from '../report/types.js';
import { UsageError } from './command-io.js';
import { isTooDeep, repeatedIn } from './json-lines.js';
import { readText, sizeOf } from './read-text.js';
import { subjectProblems } from '../site/subject-problems.js';
import { placedProblems, placedWarnings, type PlacedProblem, type PlacedWarning } from './problem-lines.js';

/** A valid report with warnings; or all problems that prevent publishing. */
export type ReadReport =
  | {
      readonly ok: true;
      readonly report: Report;
      /** Content of the file. */
      readonly text: string;
      readonly warnings: readonly PlacedWarning[];
      /** Figures in two forms that the report itself records, for a comparison with the source text. */
      readonly recorded: readonly PlacedWarning[];
    }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

/** In bytes. */
export const MEGABYTE = 1_000_000;

/**
 * Default maximum bytes of a report's file: twice the size of the 100,000 facts that a report may have. A larger file
 * was chosen by mistake.
 */
export const MAX_BYTES = 128 * MEGABYTE;

const smaller = (limit: number): BilingualText => ({
  zh: `不超过${limit / MEGABYTE} MB的报告（可用--max-size提高上限，或拆分为几份）`,
  en: `a report of at most ${limit / MEGABYTE} MB (--max-size allows more, or split it into several)`,
});

/**
 * Reads a report to publish. A file that is too large is not read.
 * @param limit in bytes
 * @throws UsageError if the file is missing or not readable as text
 */
export async function readReport(file: string, limit = MAX_BYTES): Promise<ReadReport> {
  const size = await sizeOf(file);
  if (size > limit) return refused(file, '', [contractProblem('DATA_TOO_LARGE', '$', size, smaller(limit))]);
  const { text } = await readText(file);
  if (isTooDeep(text, MAX_DEPTH)) throw new UsageError(tooDeep(file));
  const json = readJson(text);
  if (!json.ok) return refused(file, text, json.problems);
  const repeated = repeatedIn(text).slice(0, MAX_PROBLEMS);
  const parsed = parseReport(json.input);
  const twice = repeated.map((path) => contractProblem('KEY_REPEATED', path, path.slice(path.lastIndexOf('.') + 1)));
  if (!parsed.ok || twice.length) return refused(file, text, [...twice, ...(parsed.ok ? [] : parsed.problems)]);
  const problems = subjectProblems(parsed.report);
  if (problems.length) return refused(file, text, problems);
  const unknown = unknownKeys(json.input, parsed.report);
  return {
    ...parsed,
    text,
    warnings: placedWarnings(file, text, [...unknown, ...warningsOf(parsed.report)]),
    recorded: placedWarnings(file, text, recordedIn(parsed.report)),
  };
}

/**
 * The report of a text that `readReport` has accepted, without the checks and warnings.
 * @throws Error for any other text
 */
export function checkedReport(text: string): Report {
  const json = readJson(text);
  const parsed = json.ok ? parseReport(json.input) : json;
  if (!parsed.ok) throw new Error(parsed.problems[0]!.message.en);
  return parsed.report;
}

/** Maximum depth of a report's JSON, including wrappers of editors and converters; the contract itself needs 9. */
const MAX_DEPTH = 500;

const tooDeep = (file: string): BilingualText => ({
  zh: `${file}：嵌套超过${MAX_DEPTH}层，不是报告；请检查文件`,
  en: `${file}: nested more than ${MAX_DEPTH} levels deep, so this is not a report; check the file`,
});

const refused = (file: string, text: string, problems: readonly Problem[]): ReadReport => ({
  ok: false,
  problems: placedProblems(file, text, problems),
});
