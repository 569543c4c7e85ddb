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
import { said } from './problems/report-texts/said.js';
import { FactSchema } from './schema/fact-schema.js';
import { AxisSchema, BoardSchema, PlaceSchema, SectionSchema, ShellSchema } from './schema/schema.js';
import { httpUrl } from './schema/shapes.js';
import type { Fact, Report } from './types.js';

/** Either a report, or everything that keeps the input from being one. */
export type ParseResult =
  { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a value as a report. Names every problem, not the first, each once, up to a thousand; values are compared with
 * each other wherever they are right by themselves. Changes nothing in the input; keys that the contract does not know
 * are ignored. The report that it returns is frozen at every depth.
 */
export function parseReport(input: unknown): ParseResult {
  // To the schema library a list is an object too, of which it would say that ten things are missing.
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

/** A fact with several changes has the first of them as its `change` too, for whoever reads one. */
function withFirstChange({ path, value }: Located<v.InferOutput<typeof FactSchema>>): Located<Fact> {
  const [first] = ('changes' in value && value.changes) || [];
  // A fact that is a change and states none is a problem that the cross checks name.
  return { path, value: (first && 'changes' in value ? { ...value, change: value.change ?? first } : value) as Fact };
}

/** What decides of every text whether it is one too many or too few. */
const settingOf = (input: unknown): ReturnType<typeof readIn> => readIn(listedIn(at(input, 'languages')));

const ONE_REPORT = said((texts) => texts.oneReport);

/** As `parseReport`, from the text of a JSON file. */
export function parseReportText(text: string): ParseResult {
  const read = readJson(text);
  return read.ok ? parseReport(read.input) : read;
}

type Issues = readonly v.BaseIssue<unknown>[];

// One push a problem: spreading a list of a hundred thousand into one call overflows the stack.
function collect(problems: Problem[], issues: Issues | undefined, base: string): void {
  for (const issue of issues ?? []) for (const found of toProblems(issue, base)) problems.push(found);
}

/** What can be read of an input, however broken the rest of it is. */
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

/** Reads the entries of a list, each by itself, so that one bad entry hides no other. */
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

/** The ids that a list declares, those of broken entries too: a reference to one of these is not wrong as well. */
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
 * Each problem of a place once, since the rules of one value can overlap (−1.5 is neither whole nor positive); and no
 * more of them than help.
 */
function withinLimit(problems: readonly Problem[]): Problem[] {
  const distinct = new Map(problems.map((found) => [`${found.code} ${found.path}`, found]));
  const list = [...distinct.values()].slice(0, MAX_PROBLEMS);
  if (distinct.size > MAX_PROBLEMS) list.push(contractProblem('PROBLEMS_MORE', '$', distinct.size));
  return list;
}

// Only what the schema names is left to freeze, so this is never deeper than the contract.
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
