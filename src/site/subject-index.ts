import type { Report } from '../report/types.js';
import { subjectsOf, type Subject } from './subject.js';

/** Made once for a report, and kept as long as whoever has the report keeps it. */
const made = new WeakMap<Report, ReadonlyMap<string, Subject>>();

/** The subjects of one report by their ids, without those that set it beside others: an id is found at the cost of a look. */
export function subjectIndex(report: Report): ReadonlyMap<string, Subject> {
  const known = made.get(report);
  if (known) return known;
  const index = new Map(subjectsOf(report).map((one) => [one.id, one]));
  made.set(report, index);
  return index;
}
