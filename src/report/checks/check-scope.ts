import { isOnCalendar } from '../calendar.js';
import type { ReportProblemCode } from '../problems/expected.js';
import type { Fault } from './fault.js';
import type { Located } from '../problems/located.js';
import { nearest } from '../lookup.js';
import { show, type BilingualText } from '../problems/problems.js';
import { said } from '../problems/report-texts/bilingual.js';
import type { Axis } from '../types.js';

/* Shared by all checks of a report: declared ids, and the problem callback. */

export type Ids = ReadonlySet<string> | undefined;

/** State of one run of the checks. */
export interface Scope {
  readonly places: Ids;
  readonly sections: Ids;
  readonly facts: Ids;
  readonly units: Ids;
  readonly axes: readonly Axis[];
  readonly length: number;
  /** Remaining unknown ids that get suggestions of similar ids, the slowest part of the checks. */
  hints: number;
  readonly report: (code: ReportProblemCode, path: string, value: unknown, detail?: BilingualText) => void;
}

export function checkUnique(ids: readonly Located<string>[], { report }: Scope): void {
  const seen = new Set<string>();
  for (const { path, value } of ids) {
    if (seen.has(value)) report('ID_REPEATED', path, value);
    seen.add(value);
  }
}

export const located = (list: readonly { readonly id: string }[], path: string): Located<string>[] =>
  list.map(({ id }, i) => ({ path: `${path}[${i}].id`, value: id }));

export function checkReference(id: string | undefined, known: Ids, path: string, scope: Scope): void {
  if (id === undefined || !known || known.has(id)) return;
  const near = scope.hints-- > 0 ? nearest(id, known) : [];
  scope.report('REF_UNKNOWN', path, id, near.length ? suggestion(near) : undefined);
}

const suggestion = (near: readonly string[]): BilingualText =>
  said((texts, language) => texts.nearIds(near.map((id) => show(id)[language])));

export function checkDate(date: string | undefined, path: string, { report }: Scope): void {
  if (date !== undefined && !isOnCalendar(date)) report('DATE_FORM', path, date);
}

export function reportFaults(faults: readonly Fault[], path: string, { report }: Scope): void {
  for (const { code, key, value, expected } of faults) report(code, key ? `${path}.${key}` : path, value, expected);
}
