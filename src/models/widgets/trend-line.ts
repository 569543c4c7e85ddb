import { pick } from '../../format/pick.js';
import { resolveSeries, type KnownReports, type SeriesEntry, type SeriesInput } from '../../inputs/resolve-series.js';
import { byPeriod } from '../../report/calendar.js';
import { printInstant, printPeriod } from '../../format/date.js';
import { printWhen } from '../../format/when.js';
import { type Locale } from '../../format/locale.js';
import { absent, printQuantity } from '../../format/quantity.js';
import { printSeries, type SeriesPoint } from '../../format/series.js';
import { SERIES } from '../../format/words/languages.js';
import { cleanText } from '../../format/text/text.js';
import { words } from '../../format/words.js';
import { trend, type Trend } from '../../geometry/trend.js';
import { problem, problemOf, type Problem } from '../../report/problems/problems.js';
import type { ChangeView } from '../parts/change-view.js';
import { datedSources, type DatedSource } from '../parts/dated-sources.js';
import { modelFrom, type ModelOutcome } from '../outcome.js';
import { factContent } from '../parts/fact-content.js';
import { figureView, type FigureView } from '../parts/figure-view.js';
import { tickViews, type TickView } from './trend-ticks.js';
import { MAX_DRAWN, positionOf, slotsOf, type Measured, type Slot, type Stated } from './trend-slots.js';
import { expectedLike } from '../parts/mixed-units.js';
import { textOfTrendLine } from '../accepted-texts/bilingual.js';

/** A point of the line, ready for rendering. */
export interface TrendPointView {
  readonly period: string;
  /** The printed figure; if missing, its text is the reason. */
  readonly figure: FigureView;
  readonly isDerived: boolean;
  /** 计算值 or 虚构, shown below the figure; else empty. */
  readonly note: string;
  /** The change that the report prints with the figure. */
  readonly change?: ChangeView;
}

/** The line with its scale; `ticks` are absent in files of version 0.1.0. */
export type TrendDrawing = Omit<Trend, 'ticks'> & { readonly ticks?: readonly TickView[] };

/** A figure over several periods, ready for rendering. */
export interface TrendLineModel {
  readonly label: string;
  readonly points: readonly TrendPointView[];
  /** Undefined with fewer than two known points, or more periods than fit: then there is only text. */
  readonly drawing?: TrendDrawing;
  readonly sources: readonly DatedSource[];
  readonly sentence: string;
}

/** Returns the model for any input of a trend line. */
export const trendLineFrom = (input: SeriesInput, known: KnownReports, locale: Locale): ModelOutcome<TrendLineModel> =>
  modelFrom(resolveSeries(input, known), ({ entries }) => trendLine(entries, locale));

/**
 * Returns the line of one figure.
 * @param entries at least one of them with a fact, in any order
 */
export function trendLine(entries: readonly SeriesEntry[], locale: Locale): TrendLineModel | Problem {
  const sorted = [...entries].sort((a, b) => byPeriod(a.period, b.period));
  const wrong = mixedUnits(sorted);
  if (wrong) return wrong;
  const slots = slotsOf(sorted as readonly Stated[]);
  if (!slots) return problemOf('PERIODS_UNFIT', 'period', sorted.map(({ period }) => period).join(' '), ONCE_EACH);
  const { label } = slots.filter(({ fact }) => fact).pop()!.fact!;
  const isOfEnds = slots.some(({ fact }) => fact?.instant);
  const points = slots.map((slot) => pointOf(slot, periodOf(slot, isOfEnds, locale), locale));
  const spoken = slots.map((slot, i) => spokenPoint(slot, points[i]!, locale));
  return {
    label: cleanText(pick(label, locale)),
    points,
    drawing: drawingOf(slots, locale),
    sources: datedSources(
      sorted.map(({ context, period, fact }) => ({
        context: { ...context, period, ...(fact?.period !== undefined && { periodWord: undefined }) },
        facts: fact ? [fact] : [],
      })),
      locale,
    ),
    sentence: printSeries(label, spoken, locale),
  };
}

const ONCE_EACH = textOfTrendLine((texts) => texts.onceEach);

/** The problem of figures that can't share a line: different kinds or units. */
function mixedUnits(entries: readonly SeriesEntry[]): Problem | undefined {
  const facts = entries.flatMap(({ fact }) => fact ?? []);
  const unfit = facts.find(({ kind }) => (kind !== 'amount' && kind !== 'share') || kind !== facts[0]!.kind);
  if (unfit) return problem('KIND_UNFIT', 'fact', unfit.kind, FIT);
  const [first = '', ...others] = (facts as readonly Measured[]).map(unitOf);
  const other = others.find((one) => one !== first);
  return other === undefined ? undefined : problemOf('UNITS_DIFFER', 'fact', other || '—', expectedLike(first));
}

const FIT = textOfTrendLine((texts) => texts.fit);

/** The unit of a figure; shares are all in percent. A scale word is not a unit: 9500万 and 1.2亿 can share a line. */
const unitOf = (fact: Measured): string => (fact.kind === 'share' ? '%' : (fact.unit ?? ''));

/** Whether a figure is from an invented report, or derived from one. */
const isInvented = ({ fact, context, derived }: Slot): boolean =>
  derived ? derived.context.invented === true : fact !== undefined && context?.invented === true;

/** The period as the report prints it; without a figure, in the same form as the others (period or its end). */
function periodOf({ period, fact, context, derived }: Slot, isOfEnds: boolean, locale: Locale): string {
  if (!fact || !context || derived) return isOfEnds ? printInstant(period, locale) : printPeriod(period, locale);
  return printWhen({ ...fact, date: undefined, undated: undefined }, context, locale).text;
}

function pointOf(slot: Slot, period: string, locale: Locale): TrendPointView {
  const { derived } = slot;
  const marks = [derived && words(locale).calculated, isInvented(slot) && SERIES[locale].invented];
  return {
    period,
    figure: figureIn(slot, locale),
    isDerived: derived !== undefined,
    note: marks.filter(Boolean).join(words(locale).separator),
    change: derived ? undefined : stated(slot, locale)?.change,
  };
}

const stated = ({ fact, context }: Slot, locale: Locale) => fact && context && factContent(fact, { locale, context });

function figureIn(slot: Slot, locale: Locale): FigureView {
  const { context, derived } = slot;
  if (derived) return figureView(printQuantity(derived.quantity, locale, derived.context));
  // A report without the figure is a different reason than a year without a report.
  const reason = context ? words(locale).missing['not-stated'] : SERIES[locale].noData;
  return stated(slot, locale)?.figure ?? figureView(absent(reason));
}

const spokenPoint = (
  slot: Slot,
  { period, figure, isDerived, change }: TrendPointView,
  locale: Locale,
): SeriesPoint => ({
  period,
  text: figure.text,
  remarks: isDerived ? [words(locale).calculated] : [],
  change: change?.text ?? '',
  isInvented: isInvented(slot),
});

function drawingOf(slots: readonly Slot[], locale: Locale): TrendDrawing | undefined {
  const values = slots.map((slot) => {
    const value = positionOf(slot);
    return value === undefined ? undefined : { value, isDerived: slot.derived !== undefined };
  });
  const isLine = slots.length <= MAX_DRAWN && values.filter(Boolean).length > 1;
  if (!isLine) return undefined;
  const { ticks, ...drawn } = trend(values);
  return { ...drawn, ticks: tickViews(ticks, slots, locale) };
}
