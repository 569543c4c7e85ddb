import { trendId } from '../models/page/trend-ids.js';
import type { Report } from '../report/types.js';
import type { PublishedReport } from './output.js';
import { subjectsOf } from './subject.js';

/** Summary of a report for the site, and for a build before it loads the report again. */
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
 * Adds the subjects that span several reports, which are known only after the others are read; they come last.
 */
export function withPast(brief: PublishedReport, made: Iterable<string>): PublishedReport {
  const known = new Set(brief.subjects);
  const more = [...made].filter((id) => !known.has(id));
  return { ...brief, subjects: [...brief.subjects, ...more.sort()] };
}
