import type { Report } from '../report/types.js';
import type { PublishedReport } from './output.js';
import { subjectsOf } from './subject.js';

/** What a site says of a report, and what a build needs to know of it before it loads it again. */
export const briefOf = (report: Report, folder: string): PublishedReport => ({
  folder,
  id: report.id,
  title: report.title,
  entity: report.entity,
  period: report.period,
  invented: report.invented,
  facts: report.facts.length,
  subjects: subjectsOf(report).map(({ id }) => id),
});

/**
 * The same with all of its subjects: those of several reports are known when the others are read, and not before; they
 * come last.
 */
export function withPast(brief: PublishedReport, made: Iterable<string>): PublishedReport {
  const known = new Set(brief.subjects);
  const more = [...made].filter((id) => !known.has(id));
  return { ...brief, subjects: [...brief.subjects, ...more.sort()] };
}
