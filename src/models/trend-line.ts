import { pick, type Locale } from '../format/locale.js';
import { printPeriod } from '../format/date.js';
import { printQuantity, absent } from '../format/quantity.js';
import { printSeries, seriesWords } from '../format/series.js';
import { cleanText } from '../format/text.js';
import { words } from '../format/words.js';
import { trend, type Trend } from '../geometry/trend.js';
import { sequenceOf } from '../report/calendar.js';
import { inOnes, percentOf, priorValue } from '../report/derive.js';
import { problem, type Problem } from '../report/problems.js';
import { SCALES } from '../report/terms.js';
import type { AmountFact, Fact, Quantity, ShareFact } from '../report/types.js';
import { changeView, type ChangeView } from './change-view.js';
import type { ReportContext } from './context.js';
import { datedSources, type DatedSource } from './dated-sources.js';
import { figureOf, type FigureView } from './figure.js';

/** One period of the line, ready to print. */
export interface TrendPointView {
  readonly period: string;
  /** The printed figure; where there is none, its text says so. */
  readonly figure: FigureView;
  readonly isDerived: boolean;
  /** 计算值 or 虚构, to stand under the figure; else empty. */
  readonly note: string;
  /** The change that the report prints with the figure. */
  readonly change?: ChangeView;
}

/** A figure over periods, ready to print. */
export interface TrendLineModel {
  readonly label: string;
  readonly points: readonly TrendPointView[];
  /** Undefined where fewer than two points are known, or more periods are shown than have room: then words alone. */
  readonly drawing?: Trend;
  readonly sources: readonly DatedSource[];
  readonly sentence: string;
}

/** What a report says of a period, or that it says nothing. */
export interface TrendEntry {
  readonly period: string;
  readonly fact?: Fact;
  readonly context: ReportContext;
}

/** More periods than this are a list: their figures would not fit side by side on any page. */
export const MOST_DRAWN = 8;

type Measured = AmountFact | ShareFact;

/** A period of the line, with what is known of it. */
interface Slot {
  readonly period: string;
  readonly fact?: Measured;
  readonly context?: ReportContext;
  /** Undefined where the period has no entry at all. */
  readonly derived?: Quantity;
}

/**
 * The line of one figure.
 * @param entries at least one of them with a fact, in any order
 */
export function trendLine(entries: readonly TrendEntry[], locale: Locale): TrendLineModel | Problem {
  const sorted = [...entries].sort((a, b) => (a.period < b.period ? -1 : 1));
  const wrong = unlike(sorted);
  if (wrong) return wrong;
  const slots = slotsOf(sorted as readonly MeasuredEntry[]);
  if (!slots) return problem('PERIOD_UNFIT', 'period', sorted.map(({ period }) => period).join(' '));
  const { label } = slots.filter(({ fact }) => fact).pop()!.fact!;
  const points = slots.map((slot) => pointOf(slot, locale));
  return {
    label: cleanText(pick(label, locale)),
    points,
    drawing: drawingOf(slots),
    sources: datedSources(slots.flatMap(({ context, period }) => (context ? { ...context, period } : [])), locale),
    sentence: printSeries(label, slots.map((slot, i) => said(slot, points[i]!)), locale),
  };
}

interface MeasuredEntry extends TrendEntry {
  readonly fact?: Measured;
}

/** What keeps figures from being points of one line: their kind, or their unit. */
function unlike(entries: readonly TrendEntry[]): Problem | undefined {
  const facts = entries.flatMap(({ fact }) => fact ?? []);
  const [first] = facts;
  const unfit = facts.find(({ kind }) => (kind !== 'amount' && kind !== 'share') || kind !== first!.kind);
  if (unfit) return problem('KIND_UNFIT', 'fact', unfit.kind, FIT);
  const [unit, ...others] = (facts as readonly Measured[]).map(unitOf);
  const other = others.find((one) => one !== unit);
  return other === undefined ? undefined : problem('UNIT_DIFFERS', 'fact', other, { zh: `“${unit}”`, en: `“${unit}”` });
}

const FIT = {
  zh: '各期都为数量（amount），或都为比例（share）',
  en: 'an amount in every period, or a share in every period',
};

/** What is counted; all shares are percentages of something. A scale word is no unit: 9500万 and 1.2亿 share a line. */
const unitOf = (fact: Measured): string => (fact.kind === 'share' ? '%' : (fact.unit ?? ''));

/** Every period from the first to the last, those without an entry too; undefined where they make no sequence. */
function slotsOf(entries: readonly MeasuredEntry[]): readonly Slot[] | undefined {
  const sequence = sequenceOf(entries.map(({ period }) => period));
  if (!sequence || new Set(sequence.at).size < sequence.at.length) return undefined;
  const { at, named, step } = sequence;
  const slots = new Map<number, Slot>(at.map((steps, i) => [steps, entries[i]!]));
  // Only a change against the year before leads to another point of a line whose step is a year.
  if (step === 'year') for (const [i, entry] of entries.entries()) addPrior(slots, at[i]! - 1, entry, named);
  const steps = [...slots.keys()].sort((a, b) => a - b);
  const [first, last] = [steps[0]!, steps[steps.length - 1]!];
  // A gap of a century is not worth a hundred empty lines.
  if (last - first >= MOST_DRAWN) return steps.map((one) => slots.get(one)!);
  return Array.from({ length: last - first + 1 }, (_, i) => slots.get(first + i) ?? { period: named(first + i) });
}

/** The value a year earlier that a report's own change implies, where no report states one. */
function addPrior(slots: Map<number, Slot>, at: number, { fact }: MeasuredEntry, named: (steps: number) => string): void {
  const before = slots.get(at);
  if (before?.fact && !isUnstated(before.fact)) return;
  const derived = priorOf(fact);
  if (derived) slots.set(at, { ...before, period: named(at), derived });
}

/** A figure that is withheld is not to be got by arithmetic. */
const isUnstated = (fact: Measured): boolean =>
  fact.kind === 'amount' && fact.value === null && fact.missing === 'not-stated';

function priorOf(fact: Measured | undefined): Quantity | undefined {
  if (fact?.kind !== 'amount' || typeof fact.value !== 'string' || fact.qualifier || fact.word) return undefined;
  const { value, scale, unit, noun, change } = fact;
  if (change?.basis !== 'year-on-year' || change.qualifier || change.word) return undefined;
  const prior = priorValue(value, change, value.split('.')[1]?.length ?? 0);
  return prior === undefined ? undefined : { value: prior, scale, unit, noun };
}

function pointOf({ period, fact, context, derived }: Slot, locale: Locale): TrendPointView {
  const options = { locale, context: context ?? { period, places: [] } };
  const figure = derived ? printQuantity(derived, locale, context?.units) : fact && figureOf(fact, options);
  const { missing, calculated, separator } = words(locale);
  const { noData, invented } = seriesWords(locale);
  const isInvented = !derived && fact !== undefined && context?.invented;
  return {
    period: printPeriod(period, locale),
    figure: { said: '', ...(figure ?? absent(context ? missing['not-stated'] : noData)) },
    isDerived: derived !== undefined,
    note: [derived && calculated, isInvented && invented].filter(Boolean).join(separator),
    change: !derived && fact?.change ? changeView(fact.change, fact.better, options) : undefined,
  };
}

const said = ({ period, fact, context, derived }: Slot, { figure, isDerived, note, change }: TrendPointView) => ({
  period,
  text: figure.text,
  remarks: isDerived ? [note] : [],
  change: change?.text ?? '',
  isInvented: !derived && fact !== undefined && context?.invented === true,
});

/** Positions are floats, which is exact enough for a line; the words beside them never are. */
function drawingOf(slots: readonly Slot[]): Trend | undefined {
  const values = slots.map(({ fact, derived }) => {
    const value = derived ? numberOf(derived) : fact && measureOf(fact);
    return value === undefined ? undefined : { value, isDerived: derived !== undefined };
  });
  const isLine = slots.length <= MOST_DRAWN && values.filter(Boolean).length > 1;
  return isLine ? trend(values) : undefined;
}

const measureOf = (fact: Measured): number | undefined =>
  fact.kind === 'amount' ? numberOf(fact) : percentageOf(fact);

/** A range has no one place on a line. */
const numberOf = ({ value, scale }: Quantity): number | undefined =>
  typeof value === 'string' ? Number(inOnes(value, scale ? SCALES[scale] : 0)) : undefined;

function percentageOf({ part, whole, percent }: ShareFact): number | undefined {
  if (percent !== undefined) return Number(percent);
  const derived = part === undefined || whole === undefined ? undefined : percentOf(part, whole, 6);
  return derived === undefined ? undefined : Number(derived);
}
