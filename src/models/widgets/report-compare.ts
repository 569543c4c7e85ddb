import { groupedDecimal } from '../../format/number.js';
import { comparisonWords } from '../../format/words.js';
import type { ComparisonCounts } from '../../format/words/comparison.js';
import { pick } from '../../format/pick.js';
import { resolveComparison, type ClaimedComparison, type ComparisonInput } from '../../inputs/resolve-comparison.js';
import { judge, printChange } from '../../format/change.js';
import type { Judgement } from '../../format/words/change.js';
import { printReportPeriod } from '../../format/when.js';
import { type Locale } from '../../format/locale.js';
import { textOf } from '../../format/phrase.js';
import { inventedMark } from '../../format/sentence.js';
import { SERIES } from '../../format/words/languages.js';
import { compareFacts, type Comparison, type Dated, type Verdict } from '../../report/values/compare-facts.js';
import type { Direction } from '../../report/lists/terms.js';
import type { Fact, Report } from '../../report/types.js';
import type { ModelOptions, PageOptions } from '../context.js';
import { datedSources, type DatedSource } from '../parts/dated-sources.js';
import { reasonOf } from './incomparable.js';
import { modelFrom, type ModelOutcome } from '../outcome.js';
import { factContent } from '../parts/fact-content.js';
import { originFor, type Originated } from '../parts/origin.js';
import { plainFigure, type PlainFigure } from '../parts/figure-view.js';

/** A computed change, in words. */
export interface ComputedView {
  readonly direction: Direction;
  readonly tone: Judgement;
  readonly text: string;
}

/** A figure as printed, with what opens its quotes. */
export type ComparedFigure = PlainFigure & Originated;

/** A fact in both reports, ready for rendering. */
export interface CompareRow {
  readonly label: string;
  readonly earlier: ComparedFigure;
  readonly later: ComparedFigure;
  /** The computed changes; if empty, `reason` explains why. */
  readonly computed: readonly ComputedView[];
  readonly reason: string;
  /** The change that the later report prints; empty if none. */
  readonly printed: string;
  readonly verdict: Verdict;
  /** The verdict in words; empty for facts without a figure, for which no change can be printed. */
  readonly verdictText: string;
}

/** Facts that only one report has. */
export interface OneSided {
  readonly title: string;
  /** 虚构 if the report is invented; else empty. */
  readonly note: string;
  readonly items: readonly (ComparedFigure & { readonly label: string })[];
}

/** The heading of a report's figures. */
export interface CompareHead {
  readonly text: string;
  readonly note: string;
}

/** A comparison of two reports, ready for rendering. */
export interface ReportCompareModel {
  readonly caption: string;
  /** A one-sentence summary for screen readers; marked if a report is invented. */
  readonly sentence: string;
  readonly heads: {
    readonly fact: string;
    readonly earlier: CompareHead;
    readonly later: CompareHead;
    readonly computed: string;
    readonly printed: string;
  };
  readonly rows: readonly CompareRow[];
  /** Facts only in the later report, then only in the earlier; empty lists are omitted. */
  readonly oneSided: readonly OneSided[];
  readonly sources: readonly DatedSource[];
}

/** Returns the model for any input of a comparison. */
export const reportCompareFrom = (
  input: ComparisonInput,
  locale: Locale,
  page: PageOptions = {},
): ModelOutcome<ReportCompareModel> =>
  modelFrom(resolveComparison(input), (claim) => reportCompare(claim, locale, page));

function reportCompare(
  { earlier, later, pairs, added, dropped }: ClaimedComparison,
  locale: Locale,
  page: PageOptions = {},
): ReportCompareModel {
  const say = comparisonWords(locale);
  const [from, to] = [earlier, later].map((report) => printReportPeriod(report, locale)) as [string, string];
  const before = { ...page, locale, context: earlier };
  const after = { ...page, locale, context: later };
  const rows = pairs.map(([a, b]) => rowOf(a, b, before, after));
  const isInvented = earlier.invented ?? later.invented;
  return {
    caption: say.caption(pick(later.entity.name, locale), from, to),
    sentence: say.summary(countsOf(rows)) + (isInvented ? inventedMark(locale) : ''),
    heads: {
      fact: say.fact,
      earlier: { text: from, note: noteOn(earlier, locale) },
      later: { text: to, note: noteOn(later, locale) },
      computed: say.computed,
      printed: say.printed(to),
    },
    rows,
    oneSided: [oneSided(added, after), oneSided(dropped, before)].filter(({ items }) => items.length),
    sources: datedSources(
      [
        { context: earlier, facts: [...pairs.map(([a]) => a), ...dropped] },
        { context: later, facts: [...pairs.map(([, b]) => b), ...added] },
      ],
      locale,
    ),
  };
}

const countsOf = (rows: readonly CompareRow[]): ComparisonCounts => ({
  inBoth: rows.length,
  computed: rows.filter(({ computed }) => computed.length).length,
  differing: rows.filter(({ verdict }) => verdict === 'differs').length,
});

const noteOn = ({ invented }: Report, locale: Locale): string => (invented ? SERIES[locale].invented : '');

function oneSided(facts: readonly Fact[], options: ReportOptions): OneSided {
  const { locale, context } = options;
  return {
    title: comparisonWords(locale).onlyIn(printReportPeriod(context, locale), facts.length),
    note: noteOn(context, locale),
    items: facts.map((fact) => ({ label: labelOf(fact, options), ...figureOf(fact, options) })),
  };
}

/** Options for the facts of one of the reports. */
type ReportOptions = ModelOptions & { readonly context: Report };

const figureOf = (fact: Fact, options: ReportOptions): ComparedFigure => ({
  ...plainFigure(factContent(fact, options).value),
  ...originFor([fact], options),
});

const labelOf = (fact: Fact, options: ModelOptions): string => {
  const { label, phrases } = factContent(fact, options);
  return fact.kind === 'honour' ? textOf(phrases.holder) : label;
};

function rowOf(a: Fact, b: Fact, before: ReportOptions, after: ReportOptions): CompareRow {
  const { locale, context: later } = after;
  const earlier = before.context;
  const [from, to] = [dated(a, earlier), dated(b, later)];
  const comparison = compareFacts(from, to);
  // For a change fact, the change itself is compared; titles and events have none.
  const hasVerdict = b.kind === 'amount' || b.kind === 'share';
  const { label, change } = factContent(b, after);
  return {
    label,
    earlier: figureOf(a, before),
    later: figureOf(b, after),
    computed: computedViews(comparison, b, later, locale),
    reason: comparison.why ? reasonOf(comparison.why, [from, earlier], [to, later], locale) : '',
    printed: (hasVerdict && change?.text) || '',
    verdict: comparison.verdict,
    verdictText: hasVerdict ? comparisonWords(locale).verdicts[comparison.verdict] : '',
  };
}

const dated = (fact: Fact, report: Report): Dated => ({ fact, period: fact.period ?? report.period });

const computedViews = (
  { computed }: Comparison,
  { better }: Fact,
  context: Report,
  locale: Locale,
): readonly ComputedView[] =>
  computed.map((change) => ({
    direction: change.direction,
    tone: judge(change.direction, better),
    text: textOf(
      printChange(
        {
          ...change,
          value: typeof change.value === 'string' ? groupedDecimal(change.value, change.scale) : change.value,
        },
        locale,
        context,
      ),
    ),
  }));
