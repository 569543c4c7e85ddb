import { outstandingIn } from '../models/page/earlier-reports.js';
import { languagesOf } from '../report/fields/report-text.js';
import { yearsBetween } from '../report/calendar.js';
import type { Report } from '../report/types.js';
import { MAX_ON_A_PAGE } from './pages/contents-page.js';
import type { ReportSource } from './output.js';

/** The fields that decide whether one report is an earlier one of another. */
type Dated = Pick<Report, 'id' | 'entity' | 'period' | 'invented' | 'languages'>;

/** A page shows five years: more would not fit, and the page holds the data of each. */
const MAX_EARLIER = 4;

/**
 * The reports of the same entity for the same part of earlier years, the latest first: 2022 for 2023, the first half of
 * 2022 for that of 2023. One per period: a real one before an invented one, then by id, whatever the input order. A
 * report that lacks a language of this one is skipped: a page would have to show it in another.
 */
export function earlierOf<T extends Dated>(own: Dated, all: readonly T[]): readonly T[] {
  const found = all.filter(
    (one) =>
      one.entity.id === own.entity.id &&
      (yearsBetween(one.period, own.period) ?? 0) > 0 &&
      languagesOf(own).every((language) => languagesOf(one).includes(language)),
  );
  const byPeriod = new Map<string, T>();
  for (const one of found.sort(latestFirst)) if (!byPeriod.has(one.period)) byPeriod.set(one.period, one);
  return [...byPeriod.values()].slice(0, MAX_EARLIER);
}

const latestFirst = (a: Dated, b: Dated): number =>
  order(b.period, a.period) || Number(a.invented ?? false) - Number(b.invented ?? false) || order(a.id, b.id);

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Reduces earlier reports to what the page of a report needs; they still satisfy the contract: all facts of the latest,
 * which is compared, and of the others only the facts plotted in a line.
 * @param earlier the latest first
 */
export function asEarlier(report: Report, earlier: readonly Report[]): readonly Report[] {
  const drawn = new Set(outstandingIn(report).map(({ id }) => id));
  return earlier.flatMap((one, index) => {
    const facts = index ? one.facts.filter(({ id, kind }) => drawn.has(id) && KINDS.has(kind)) : one.facts;
    const used = new Set(facts.map(({ section }) => section));
    const sections = one.sections.filter(({ id }) => used.has(id));
    return facts.length ? [{ ...one, sections, boards: [], facts }] : [];
  });
}

/** Kinds that a line can plot; facts of other kinds may reference removed facts. */
const KINDS: ReadonlySet<string> = new Set(['amount', 'share']);

/** Like `earlierOf` and `asEarlier`, from reports that are all in memory. */
export const earlierAmong = (report: Report, others: readonly Report[]): readonly Report[] =>
  isShown(report.facts.length)
    ? asEarlier(
        report,
        earlierOf(
          report,
          others.filter(({ facts }) => isShown(facts.length)),
        ),
      )
    : [];

/** A report with more facts than a page shows is not compared. */
const isShown = (facts: number): boolean => facts <= MAX_ON_A_PAGE;

/** The same in a build: loads only the reports that are shown. */
export async function loadEarlier(
  { brief }: ReportSource,
  report: Report,
  sources: readonly ReportSource[],
): Promise<readonly Report[]> {
  const byFolder = new Map(sources.map((source) => [source.brief.folder, source]));
  const briefs = isShown(brief.facts) ? sources.map((one) => one.brief).filter(({ facts }) => isShown(facts)) : [];
  const loaded: Report[] = [];
  for (const { folder } of earlierOf(brief, briefs)) loaded.push(await byFolder.get(folder)!.load());
  return asEarlier(report, loaded);
}
