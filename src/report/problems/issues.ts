import type { BaseIssue } from 'valibot';
import { contractProblem, isProblemCode, type ReportProblemCode } from './expected.js';
import type { BilingualText, Problem } from './problems.js';
import type { ReportTexts } from './report-texts/en.js';
import { said } from './report-texts/bilingual.js';

type Issue = BaseIssue<unknown>;

/** Converts a valibot issue, at or below `base`, to problems; never empty. */
export function toProblems(issue: Issue, base: string): Problem[] {
  const path = base + (issue.path ?? []).map(({ key }) => step(key)).join('');
  // Issues inside a union have paths relative to the union.
  if (issue.type === 'union' && issue.issues) return branchOf(issue).flatMap((inner) => toProblems(inner, path));
  const code = codeOf(issue);
  return [contractProblem(code, path, issue.input, hint(issue, code))];
}

/** A value may be a number or a range; only the issues of the branch that the author meant are useful. */
function branchOf(issue: Issue): readonly Issue[] {
  const isObject = typeof issue.input === 'object' && !Array.isArray(issue.input);
  const meant = (issue.issues ?? []).filter((inner) => (inner.expected === 'Object' || !!inner.path) === isObject);
  return meant.length ? meant : [{ ...issue, type: 'string' }];
}

const step = (key: unknown): string => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`);

function codeOf(issue: Issue): ReportProblemCode {
  // Valibot reports a missing key as an undefined value, whatever type was expected.
  if (issue.input === undefined && issue.kind === 'schema') return 'REQUIRED';
  if (isProblemCode(issue.message)) return issue.message;
  const hasChoice = issue.type === 'picklist' || issue.type === 'variant' || issue.type === 'literal';
  return hasChoice && issue.expected !== 'Object' ? 'CHOICE' : 'TYPE';
}

const TYPES: readonly (keyof ReportTexts['types'])[] = ['Object', 'Array', 'string', 'number'];

function typeNamed(wanted: string | null): BilingualText | undefined {
  const name = TYPES.find((one) => one === wanted);
  return name && said((texts) => texts.types[name]);
}

/** The schema's own expectation ("rank" | "only", a list), which is more specific than the text of the code. */
function hint(issue: Issue, code: ReportProblemCode): BilingualText | undefined {
  if (code === 'TYPE') return typeNamed(issue.expected);
  if (code !== 'CHOICE' || !issue.expected) return undefined;
  const choices = issue.expected.replace(/^\(|\)$/g, '');
  return said(() => choices);
}
