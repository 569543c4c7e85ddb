import * as v from 'valibot';
import { crossCheck, type Located } from './checks.js';
import { isProblemCode, problem, type BilingualText, type Problem, type ProblemCode } from './problems.js';
import { FactSchema, ShellSchema } from './schema.js';
import type { Fact, Report } from './types.js';

/** Either a report, or everything that keeps the input from being one. */
export type ParseResult =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a value as a report. Names every problem, not the first; changes nothing in the input; keys that the contract
 * does not know are ignored. The report that it returns is frozen at every depth.
 */
export function parseReport(input: unknown): ParseResult {
  const shell = v.safeParse(ShellSchema, input);
  const problems = (shell.issues ?? []).flatMap((issue) => toProblems(issue, '$'));
  const rawFacts = listAt(input, 'facts');
  const facts: Located<Fact>[] = [];
  rawFacts.forEach((raw, index) => {
    const path = `$.facts[${index}]`;
    const result = v.safeParse(FactSchema, raw);
    if (result.success) facts.push({ path, value: result.output });
    else problems.push(...result.issues.flatMap((issue) => toProblems(issue, path)));
  });
  if (shell.success) {
    // References to a fact that is wrong in itself are not wrong too.
    const unread = rawFacts.map(idOf).filter((id) => id !== undefined);
    problems.push(...crossCheck(shell.output, facts, unread));
  }
  if (!shell.success || problems.length) return { ok: false, problems };
  return { ok: true, report: deepFreeze({ ...shell.output, facts: facts.map(({ value }) => value) }) };
}

/** As `parseReport`, from the text of a JSON file. */
export function parseReportText(text: string): ParseResult {
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const found = { zh: `合法的 JSON（${String(error)}）`, en: `well-formed JSON (${String(error)})` };
    return { ok: false, problems: [problem('JSON_SYNTAX', '$', text, found)] };
  }
  return parseReport(input);
}

function listAt(input: unknown, key: string): readonly unknown[] {
  const value = typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[key] : undefined;
  return Array.isArray(value) ? value : [];
}

function idOf(raw: unknown): string | undefined {
  const id = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>)['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

type Issue = v.BaseIssue<unknown>;

function toProblems(issue: Issue, base: string): Problem[] {
  const path = base + (issue.path ?? []).map(({ key }) => step(key)).join('');
  // The issues inside a union have paths of their own, which start where the union stands.
  if (issue.type === 'union' && issue.issues) return branchOf(issue).flatMap((inner) => toProblems(inner, path));
  const code = codeOf(issue);
  return [problem(code, path, issue.input, hint(issue, code))];
}

/** A number and a range share one place; only the issues of the one that was meant help its author. */
function branchOf(issue: Issue): readonly Issue[] {
  const isObject = typeof issue.input === 'object';
  const meant = (issue.issues ?? []).filter((inner) => (inner.expected === 'Object' || !!inner.path) === isObject);
  return meant.length ? meant : [{ ...issue, type: 'string' }];
}

const step = (key: unknown): string =>
  typeof key === 'number' ? `[${key}]` : /^[A-Za-z_]\w*$/.test(String(key)) ? `.${key}` : `[${JSON.stringify(key)}]`;

function codeOf(issue: Issue): ProblemCode {
  // A missing key is reported by valibot as an undefined value, whatever type was wanted.
  if (issue.input === undefined && issue.kind === 'schema') return 'REQUIRED';
  if (isProblemCode(issue.message)) return issue.message;
  return issue.type === 'picklist' || issue.type === 'variant' || issue.type === 'literal' ? choiceOrType(issue) : 'TYPE';
}

const choiceOrType = (issue: Issue): ProblemCode => (issue.expected === 'Object' ? 'TYPE' : 'CHOICE');

/** Where the schema itself can say what it wanted ("rank" | "only", Array), that is better than the code's own words. */
function hint(issue: Issue, code: ProblemCode): BilingualText | undefined {
  if ((code !== 'TYPE' && code !== 'CHOICE') || !issue.expected) return undefined;
  return { zh: issue.expected, en: issue.expected };
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
