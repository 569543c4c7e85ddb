import { isRowKind } from './hints.js';
import { byPeriod } from '../../report/calendar.js';
import { pageWords } from '../../format/words.js';
import { printReportPeriod } from '../../format/when.js';
import type { Locale } from '../../format/locale.js';
import { localesOf } from '../../format/report-locales.js';
import { findFact } from '../../report/lookup.js';
import type { Fact, Report } from '../../report/types.js';
import { embedLink, type EmbedLink } from './embed-link.js';
import type { ModelOutcome } from '../outcome.js';
import { planPage } from './plan.js';
import { COMPARISON_ID, comparisonTitle, trendId, trendTitle } from './trend-ids.js';
import { reportCompareFrom } from '../widgets/report-compare.js';
import type { StatedFact } from '../parts/origin.js';
import { datedSources, type DatedSource } from '../parts/dated-sources.js';
import { trendLineFrom } from '../widgets/trend-line.js';

/**
 * The page's content from reports of earlier periods: trends of notable figures over all of them, and a comparison with
 * the latest.
 */
export interface PagePast {
  /** The latest earlier report. */
  readonly earlier: Report;
  readonly trends?: PastTrends;
  readonly table: PastSection & { readonly sentence: string; readonly embed: EmbedLink };
}

/** A section added by the page: its id starts with a character that report ids can't start with. */
interface PastSection {
  readonly id: string;
  readonly title: string;
}

/** Lines of several figures as small multiples. */
export interface PastTrends extends PastSection {
  readonly lines: readonly PastLine[];
  /** The most periods of a line, which decides how many lines fit side by side. */
  readonly periods: number;
  /** The sources of all lines, shown once. */
  readonly sources: readonly DatedSource[];
}

export interface PastLine {
  readonly fact: string;
  /** The earlier reports that have the fact. */
  readonly reports: readonly Report[];
  /** The fact in each report, latest first. */
  readonly stated: readonly StatedFact[];
  readonly sentence: string;
  readonly embed: EmbedLink;
  readonly periods: number;
  /** A figure was corrected, as its own source line states. */
  readonly isCorrected: boolean;
}

/**
 * Returns the trends and comparison with earlier reports; a problem if the latest of these can’t be compared.
 * @param given in any order; reports without the language are ignored, and the result is undefined if none remains
 */
export function pagePast(report: Report, given: readonly Report[], locale: Locale): ModelOutcome<PagePast> {
  const said = given.filter((one) => localesOf(one).includes(locale));
  const latestFirst = said.sort((a, b) => byPeriod(b.period, a.period));
  const [earlier] = latestFirst;
  if (!earlier) return undefined;
  const compared = reportCompareFrom({ earlier, later: report }, locale);
  if (!compared || 'problem' in compared) return compared;
  const say = pageWords(locale);
  const lines = linesOf(report, latestFirst, locale);
  return {
    model: {
      earlier,
      ...(lines.length && { trends: trendsOf(lines, [...latestFirst].reverse(), report, locale) }),
      table: {
        id: '_earlier',
        title: say.comparedWith(printReportPeriod(earlier, locale)),
        sentence: compared.model.sentence,
        embed: embedLink(COMPARISON_ID, comparisonTitle(earlier, report), locale),
      },
    },
    notice: compared.notice,
  };
}

function trendsOf(
  lines: readonly PastLine[],
  earliestFirst: readonly Report[],
  report: Report,
  locale: Locale,
): PastTrends {
  const used = earliestFirst.filter((one) => lines.some(({ reports }) => reports.includes(one)));
  return {
    id: '_trends',
    title: pageWords(locale).trends,
    lines,
    periods: Math.max(...lines.map(({ periods }) => periods)),
    sources: datedSources(
      [...used, report].map((context) => ({ context, facts: [] })),
      locale,
    ),
  };
}

/** A trend for each notable figure that an earlier report has too. */
function linesOf(report: Report, latestFirst: readonly Report[], locale: Locale): readonly PastLine[] {
  const own = latestFirst.filter(({ entity }) => entity.id === report.entity.id);
  return outstandingIn(report).flatMap((fact) => {
    const stating = own.filter((one) => isFigure(findFact(one, fact.id)));
    return longestLine(fact, report, stating, locale) ?? [];
  });
}

/**
 * Tries ever fewer reports: one with another unit or subject ends the trend, which starts with the next newer report.
 */
function longestLine(fact: Fact, report: Report, latestFirst: readonly Report[], locale: Locale): PastLine | undefined {
  for (let count = latestFirst.length; count > 0; count--) {
    const reports = latestFirst.slice(0, count);
    const trend = trendLineFrom({ fact: fact.id }, { reports: [report, ...reports], isPending: false }, locale);
    if (trend && 'model' in trend) {
      const embed = embedLink(trendId(fact.id), trendTitle(fact), locale);
      const { sentence, points, sources } = trend.model;
      const isCorrected = sources.some(({ corrected }) => corrected);
      const stated = [report, ...reports].map((context) => ({ fact: findFact(context, fact.id)!, context }));
      return { fact: fact.id, reports, stated, sentence, embed, periods: points.length, isCorrected };
    }
  }
  return undefined;
}

/**
 * Returns the figures that get a trend, without duplicates: those on boards, those that a section shows large, and
 * those in tables with a change, a standing or a whole.
 */
export function outstandingIn(report: Report): readonly Fact[] {
  const ids = new Set(report.boards.flatMap(({ items }) => items.flatMap(({ facts }) => facts)));
  for (const { groups } of planPage(report))
    for (const { kind, facts } of groups)
      for (const fact of facts) if (isRowKind(kind) || (kind === 'figures' && saysMore(fact))) ids.add(fact.id);
  return report.facts.filter((fact) => ids.has(fact.id) && isFigure(fact));
}

const saysMore = (fact: Fact): boolean =>
  fact.kind === 'share' || fact.standings !== undefined || ('change' in fact && fact.change !== undefined);

const isFigure = (fact: Fact | undefined): boolean => fact?.kind === 'amount' || fact?.kind === 'share';
