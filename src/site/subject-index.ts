import type { Report } from '../report/types.js';
import { subjectsOf, type Subject } from './subject.js';

/** Cached per report. */
const made = new WeakMap<Report, ReadonlyMap<string, Subject>>();

/** The subjects of a report by id, without comparisons of several reports. */
export function subjectIndex(report: Report): ReadonlyMap<string, Subject> {
  const known = made.get(report);
  if (known) return known;
  const index = new Map(subjectsOf(report).map((one) => [one.id, one]));
  made.set(report, index);
  return index;
}
