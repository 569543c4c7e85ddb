import type { Report } from '../report/types.js';
import type { Subject } from './subject.js';

/** What was made of a subject so far, by name. */
interface Made {
  readonly subject: Subject;
  readonly things: Map<string, unknown>;
}

/** Of each report the subject that was asked for last: all outputs of one are made before those of the next. */
const latest = new WeakMap<Report, Made>();

/**
 * What several outputs of a subject have in common, made for the first of them and kept for the others: its picture is a file, and
 * tells four codes how high it is. Held no longer than the report, or until another subject of it is asked for.
 * @param name of the thing, with all that it depends on beside the subject and the report: the language, the address of the site
 */
export function once<T>(subject: Subject, report: Report, name: string, make: () => T): T {
  const known = latest.get(report);
  const made = known?.subject === subject ? known : { subject, things: new Map<string, unknown>() };
  if (made !== known) latest.set(report, made);
  if (!made.things.has(name)) made.things.set(name, make());
  return made.things.get(name) as T;
}
