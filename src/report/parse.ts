import * as v from 'valibot';
import { crossCheck, type Readable } from './checks/checks.js';
import { draftProblem } from './problems/draft-problem.js';
import { contractProblem } from './problems/expected.js';
import { toProblems } from './problems/issues.js';
import { readJson } from './json-text.js';
import { MAX_LIST, MAX_PROBLEMS } from './schema/bounded-list.js';
import { listedIn, readIn } from './schema/listed-languages.js';
import type { Located } from './problems/located.js';
import type { Problem } from './problems/problems.js';
import { said } from './problems/report-texts/bilingual.js';
import { FactSchema } from './schema/fact-schema.js';
import { AxisSchema, BoardSchema, PlaceSchema, SectionSchema, ShellSchema } from './schema/schema.js';
import { httpUrl } from './schema/shapes.js';
import type { Fact, Report } from './types.js';

/** A report, or all problems of the input. */
export type ParseResult =
  { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Parses a value as a report. Returns every problem once, up to a thousand, not just the first; values that are valid
 * by themselves are also cross-checked. The input is not modified; unknown keys are ignored. The returned report is
 * deeply frozen.
 */
export function parseReport(input: unknown): ParseResult {
  // The schema library accepts a list as an object and would report ten missing keys.
  if (Array.isArray(input)) return { ok: false, problems: [contractProblem('TYPE', '$', input, ONE_REPORT)] };
  const draft = draftProblem(input);
  if (draft) return { ok: false, problems: [draft] };
  const problems: Problem[] = [];
  const shell = v.safeParse(ShellSchema, input, settingOf(input));
  collect(problems, shell.issues, '$');
  const facts = readEach(FactSchema, input, 'facts', problems).map(withFirstChange);
  for (const found of crossCheck(readable(input, facts))) problems.push(found);
  if (!shell.success || problems.length) return { ok: false, problems: withinLimit(problems) };
  return { ok: true, report: deepFreeze({ ...shell.output, facts: facts.map(({ value }) => value) }) };
}

/** Sets `change` to the first of several changes, for code that reads only one. */
function withFirstChange({ path, value }: Located<v.InferOutput<typeof FactSchema>>): Located<Fact> {
  const [first] = ('changes' in value && value.changes) || [];
  // A change fact without a change is reported by the cross checks.
  return { path, value: (first && 'changes' in value ? { ...value, change: value.change ?? first } : value) as Fact };
}

/** Which languages every text of the report needs. */
const settingOf = (input: unknown): ReturnType<typeof readIn> => readIn(listedIn(at(input, 'languages')));

const ONE_REPORT = said((texts) => texts.oneReport);

/** Like `parseReport`, for the text of a JSON file. */
export function parseReportText(text: string): ParseResult {
  const read = readJson(text);
  return read.ok ? parseReport(read.input) : read;
}

type Issues = readonly v.BaseIssue<unknown>[];

// Pushes one by one: spreading a hundred thousand arguments overflows the stack.
function collect(problems: Problem[], issues: Issues | undefined, base: string): void {
  for (const issue of issues ?? []) for (const found of toProblems(issue, base)) problems.push(found);
}

/** The parts of an input that can be parsed, even if others are invalid. */
function readable(input: unknown, facts: Readable['facts']): Readable {
  const { period, source } = ShellSchema.entries;
  const url = v.safeParse(httpUrl, at(at(input, 'source'), 'url'));
  const length = v.safeParse(source.entries.length, at(at(input, 'source'), 'length'));
  const covered = v.safeParse(period, at(input, 'period'));
  return {
    period: covered.success ? covered.output : undefined,
    url: url.success ? url.output : undefined,
    // Without a stated length, no span is outside.
    length: length.success ? length.output : Infinity,
    places: readEach(PlaceSchema, input, 'places', []),
    boards: readEach(BoardSchema, input, 'boards', []),
    sections: readEach(SectionSchema, input, 'sections', []),
    axes: readEach(AxisSchema, input, 'dimensions', []),
    facts,
    ids: {
      places: idsOf(input, 'places'),
      sections: idsOf(input, 'sections'),
      boards: idsOf(input, 'boards'),
      dimensions: idsOf(input, 'dimensions'),
      units: idsOf(input, 'units'),
      facts: idsOf(input, 'facts'),
    },
  };
}

/** Parses the entries of a list one by one, so that an invalid entry doesn't hide other problems. */
function readEach<const S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  key: string,
  problems: Problem[],
): Located<v.InferOutput<S>>[] {
  const read: Located<v.InferOutput<S>>[] = [];
  const list = listAt(input, key) ?? [];
  const setting = settingOf(input);
  for (let index = 0; index < list.length && problems.length <= MAX_PROBLEMS; index++) {
    const raw = list[index];
    const path = `$.${key}[${index}]`;
    const result = v.safeParse(schema, raw, setting);
    if (result.success) read.push({ path, value: result.output });
    else collect(problems, result.issues, path);
  }
  return read;
}

/**
 * The ids that a list declares, including those of invalid entries, so that references to them are not reported too.
 */
function idsOf(input: unknown, key: string): Located<string>[] | undefined {
  return listAt(input, key)?.flatMap((raw, index) => {
    const value = at(raw, 'id');
    return typeof value === 'string' ? [{ path: `$.${key}[${index}].id`, value }] : [];
  });
}

function listAt(input: unknown, key: string): readonly unknown[] | undefined {
  const value = at(input, key);
  return Array.isArray(value) && value.length <= MAX_LIST ? value : undefined;
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/**
 * Removes duplicates, since rules for one value can overlap (−1.5 is neither whole nor positive), and limits the
 * number.
 */
function withinLimit(problems: readonly Problem[]): Problem[] {
  const distinct = new Map(problems.map((found) => [`${found.code} ${found.path}`, found]));
  const list = [...distinct.values()].slice(0, MAX_PROBLEMS);
  if (distinct.size > MAX_PROBLEMS) list.push(contractProblem('PROBLEMS_MORE', '$', distinct.size));
  return list;
}

// The schema has removed unknown keys, so the recursion is no deeper than the contract.
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
