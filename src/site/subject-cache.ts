import type { Report } from '../report/types.js';
import type { Subject } from './subject.js';

/** What has been made of a subject so far, by name. */
interface Made {
  readonly subject: Subject;
  readonly things: Map<string, unknown>;
}

/** The most recent subject of each report: all outputs of one subject are made before those of the next. */
const latest = new WeakMap<Report, Made>();

/**
 * Caches what several outputs of a subject share: its picture, for example, is a file of its own, and four codes need
 * its height. Kept until another subject of the report is requested, or the report is freed.
 * @param name cache key, including everything it depends on besides the subject and the report: the language, the
 * address of the site
 */
export function cachedForSubject<T>(subject: Subject, report: Report, name: string, make: () => T): T {
  const known = latest.get(report);
  const made = known?.subject === subject ? known : { subject, things: new Map<string, unknown>() };
  if (made !== known) latest.set(report, made);
  if (!made.things.has(name)) made.things.set(name, make());
  return made.things.get(name) as T;
}
