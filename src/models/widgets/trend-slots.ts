import { groupedDecimal } from '../../format/number.js';
import { decimalsIn, plainDecimal } from '../../report/fields/numeral.js';
import { sequenceOf } from '../../report/calendar.js';
import { inOnes, percentOf, priorValue } from '../../report/values/derive.js';
import { SCALES } from '../../report/lists/terms.js';
import type { AmountFact, Quantity, ShareFact } from '../../report/types.js';
import type { ReportContext } from '../../report/context.js';

/** The kinds of facts that can be drawn as a line. */
export type Measured = AmountFact | ShareFact;

/** A period's fact in a report, if it has one. */
export interface Stated {
  readonly period: string;
  readonly fact?: Measured;
  readonly context: ReportContext;
}

/** A period of the line, with its known data. */
export interface Slot {
  readonly period: string;
  readonly fact?: Measured;
  /** The report of the period; undefined if unavailable. */
  readonly context?: ReportContext;
  /** A value derived from the following year's figure, with the report of that figure. */
  readonly derived?: { readonly quantity: Quantity; readonly context: ReportContext };
}

/** Maximum number of periods in a drawing; more would not fit side by side on any page. */
export const MAX_DRAWN = 8;

/**
 * Returns all periods from first to last, including those without data.
 * @param entries earliest first
 * @returns undefined if the periods differ in kind, or one occurs twice
 */
export function slotsOf(entries: readonly Stated[]): readonly Slot[] | undefined {
  const sequence = sequenceOf(entries.map(({ period }) => period));
  if (!sequence || new Set(sequence.at).size < sequence.at.length) return undefined;
  const { at, named, step } = sequence;
  const slots = new Map<number, Slot>(at.map((steps, i) => [steps, entries[i]!]));
  // Only on a line with yearly steps does a year-on-year change give another point.
  if (step === 'year') entries.forEach((entry, i) => addPrior(slots, at[i]! - 1, entry, named));
  const steps = [...slots.keys()].sort((a, b) => a - b);
  const [first, last] = [steps[0]!, steps[steps.length - 1]!];
  // Don't fill a gap of a century with a hundred empty periods.
  if (last - first >= MAX_DRAWN) return steps.map((one) => slots.get(one)!);
  return [...Array(last - first + 1).keys()].map((i) => slots.get(first + i) ?? { period: named(first + i) });
}

type Slots = Map<number, Slot>;

/** Adds the previous year's value, as implied by a report's own change, if no report states it. */
function addPrior(slots: Slots, at: number, { fact, context }: Stated, named: (steps: number) => string): void {
  const before = slots.get(at);
  if (before?.fact && !isUnstated(before.fact)) return;
  const quantity = fact && priorOf(fact);
  if (quantity) slots.set(at, { ...before, period: named(at), derived: { quantity, context } });
}

/** A withheld figure must not be derived. */
const isUnstated = (fact: Measured): boolean =>
  fact.kind === 'amount' && fact.value === null && fact.missing === 'not-stated';

/** The prior value, only from an exact figure and an exact year-on-year change. */
function priorOf(fact: Measured): Quantity | undefined {
  if (fact.kind !== 'amount' || typeof fact.value !== 'string' || isBounded(fact)) return undefined;
  const { value, scale, unit, noun, change } = fact;
  if (change?.basis !== 'year-on-year' || isBounded(change)) return undefined;
  const prior = priorValue(value, change, decimalsIn(value));
  return prior === undefined ? undefined : { value: groupedDecimal(prior, scale), scale, unit, noun };
}

const isBounded = ({ qualifier, word }: Pick<Quantity, 'qualifier' | 'word'>): boolean =>
  qualifier !== undefined || word !== undefined;

/**
 * Returns the value of a period on the line, as a float, which is precise enough for drawing; undefined if it has no
 * single value, such as a range.
 */
export function positionOf({ fact, derived }: Slot): number | undefined {
  if (derived) return amountOf(derived.quantity);
  if (!fact) return undefined;
  return fact.kind === 'amount' ? amountOf(fact) : percentageOf(fact);
}

const amountOf = ({ value, scale }: Quantity): number | undefined =>
  typeof value === 'string' ? Number(inOnes(value, scale ? SCALES[scale] : 0)) : undefined;

function percentageOf({ part, whole, percent }: ShareFact): number | undefined {
  if (percent !== undefined) return typeof percent === 'string' ? Number(plainDecimal(percent)) : undefined;
  const derived = part === undefined || whole === undefined ? undefined : percentOf(part, whole, 6);
  return derived === undefined ? undefined : Number(derived);
}
