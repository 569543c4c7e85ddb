import { choujiang2023 } from '../../data/choujiang-2023.js';
import { linksFrom, type Links } from '../../src/site/links.js';
import { subjectsOf, type Subject } from '../../src/site/subject.js';
import type { Report } from '../../src/report/types.js';
import { hostileReport } from '../fixtures/hostile-report.js';
import { report as invented } from '../fixtures/model-facts.js';

/** The addresses that the outputs of these tests point at. */
export const links: Links = linksFrom('https://example.gov.cn/report/');

/** A subject of a report by its id. */
export function subjectOf(report: Report, id: string): Subject {
  const found = subjectsOf(report).find((subject) => subject.id === id);
  if (!found) throw new Error(`${report.id} has no subject ${id}`);
  return found;
}

/** What every output must be able to carry: each subject of the sample, of the invented report and of the hostile one. */
export const everySubject: readonly (readonly [name: string, subject: Subject, report: Report])[] = [
  choujiang2023,
  invented,
  hostileReport,
].flatMap((report) => subjectsOf(report).map((subject) => [`${report.id} ${subject.id}`, subject, report] as const));
