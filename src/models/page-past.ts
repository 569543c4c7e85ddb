import { printPeriod } from '../format/date.js';
import type { Locale } from '../format/locale.js';
import { pageWords } from '../format/page-words.js';
import { findFact } from '../report/lookup.js';
import type { Fact, Report } from '../report/types.js';
import { compareFrom } from './compare-from.js';
import type { ModelOutcome } from './outcome.js';
import { planPage } from './page-plan.js';
import { trendFrom } from './trend-from.js';

/** What the page says of a report of an earlier period: the figures that stand out as lines, and all of it as a table. */
export interface PagePast {
  readonly earlier: Report;
  readonly trends?: PastSection & { readonly lines: readonly PastLine[] };
  readonly table: PastSection & { readonly sentence: string };
}

/** A section that is none of the report’s own: its id begins with what no id of a report begins with. */
interface PastSection {
  readonly id: string;
  readonly title: string;
}

export interface PastLine {
  readonly fact: string;
  readonly sentence: string;
}

/** A remark where the two reports can’t be compared. */
export function pagePast(report: Report, earlier: Report, locale: Locale): ModelOutcome<PagePast> {
  const compared = compareFrom({ earlier, later: report }, locale);
  if (!compared || 'problem' in compared) return compared;
  const say = pageWords(locale);
  const lines = linesOf(report, earlier, locale);
  return {
    model: {
      earlier,
      ...(lines.length && { trends: { id: '_trends', title: say.trends, lines } }),
      table: {
        id: '_earlier',
        title: say.comparedWith(printPeriod(earlier.period, locale)),
        sentence: compared.model.sentence,
      },
    },
    remark: compared.remark,
  };
}

/** A line for each figure that both reports state, of those that stand out in the later one. */
function linesOf(report: Report, earlier: Report, locale: Locale): readonly PastLine[] {
  return outstanding(report).flatMap(({ id }) => {
    if (!isFigure(findFact(earlier, id))) return [];
    const trend = trendFrom({ fact: id }, { reports: [report, earlier], isPending: false }, locale);
    return trend && 'model' in trend ? [{ fact: id, sentence: trend.model.sentence }] : [];
  });
}

/** What stands on a board or in a widget of its own, each once. */
function outstanding(report: Report): readonly Fact[] {
  const ids = new Set(report.boards.flatMap(({ items }) => items.flatMap(({ facts }) => facts)));
  for (const { groups } of planPage(report))
    for (const { kind, facts } of groups) if (kind === 'highlights') for (const { id } of facts) ids.add(id);
  return report.facts.filter((fact) => ids.has(fact.id) && isFigure(fact));
}

const isFigure = (fact: Fact | undefined): boolean => fact?.kind === 'amount' || fact?.kind === 'share';
