import { trendId } from '../models/page/past-names.js';
import type { Report } from '../report/types.js';
import type { PublishedReport } from './output.js';
import { subjectsOf } from './subject.js';

/** What a site says of a report, and what a build needs to know of it before it loads it again. */
export function briefOf(report: Report, folder: string): PublishedReport {
  const subjects = subjectsOf(report);
  return {
    folder,
    id: report.id,
    ...(report.languages && { languages: report.languages }),
    title: report.title,
    entity: report.entity,
    period: report.period,
    invented: report.invented,
    facts: report.facts.length,
    subjects: subjects.map(({ id }) => id),
    former: subjects.flatMap(({ id, leadsTo }) => (leadsTo === undefined ? [] : [id, trendId(id)])),
  };
}

/**
 * The same with all of its subjects: those of several reports are known when the others are read, and not before; they
 * come last.
 */
export function withPast(brief: PublishedReport, made: Iterable<string>): PublishedReport {
  const known = new Set(brief.subjects);
  const more = [...made].filter((id) => !known.has(id));
  return { ...brief, subjects: [...brief.subjects, ...more.sort()] };
}
