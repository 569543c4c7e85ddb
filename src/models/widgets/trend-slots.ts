import { groupedDecimal } from '../../format/number.js';
import { decimalsIn, plainDecimal } from '../../report/values/numeral.js';
import { sequenceOf } from '../../report/calendar.js';
import { inOnes, percentOf, priorValue } from '../../report/values/derive.js';
import { SCALES } from '../../report/lists/terms.js';
import type { AmountFact, Quantity, ShareFact } from '../../report/types.js';
import type { ReportContext } from '../../report/context.js';

/** The facts that a line can be drawn of. */
export type Measured = AmountFact | ShareFact;

/** What a report says of a period, or that it says nothing. */
export interface Stated {
  readonly period: string;
  readonly fact?: Measured;
  readonly context: ReportContext;
}

/** A period of the line, with what is known of it. */
export interface Slot {
  readonly period: string;
  readonly fact?: Measured;
  /** The report of the period; undefined where none is at hand. */
  readonly context?: ReportContext;
  /** What follows from the figure of the year after, and the report which that is from. */
  readonly derived?: { readonly quantity: Quantity; readonly context: ReportContext };
}

/** More periods than this are a list: their figures would not fit side by side on any page. */
export const MAX_DRAWN = 8;

/**
 * Every period from the first to the last, those that nothing is known of too.
 * @param entries the earliest first
 * @returns undefined where the periods are of several kinds, or one comes twice
 */
export function slotsOf(entries: readonly Stated[]): readonly Slot[] | undefined {
  const sequence = sequenceOf(entries.map(({ period }) => period));
  if (!sequence || new Set(sequence.at).size < sequence.at.length) return undefined;
  const { at, named, step } = sequence;
  const slots = new Map<number, Slot>(at.map((steps, i) => [steps, entries[i]!]));
  // Only a change against the year before leads to another point of a line whose step is a year.
  if (step === 'year') entries.forEach((entry, i) => addPrior(slots, at[i]! - 1, entry, named));
  const steps = [...slots.keys()].sort((a, b) => a - b);
  const [first, last] = [steps[0]!, steps[steps.length - 1]!];
  // A gap of a century is not worth a hundred empty lines.
  if (last - first >= MAX_DRAWN) return steps.map((one) => slots.get(one)!);
  return [...Array(last - first + 1).keys()].map((i) => slots.get(first + i) ?? { period: named(first + i) });
}

type Slots = Map<number, Slot>;

/** The value a year earlier that a report's own change implies, where no report states one. */
function addPrior(slots: Slots, at: number, { fact, context }: Stated, named: (steps: number) => string): void {
  const before = slots.get(at);
  if (before?.fact && !isUnstated(before.fact)) return;
  const quantity = fact && priorOf(fact);
  if (quantity) slots.set(at, { ...before, period: named(at), derived: { quantity, context } });
}

/** A figure that is withheld is not to be got by arithmetic. */
const isUnstated = (fact: Measured): boolean =>
  fact.kind === 'amount' && fact.value === null && fact.missing === 'not-stated';

/** From an exact figure and an exact relative change against the year before, and from nothing else. */
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
 * Where the figure of a period sits on a line; undefined where it has no one place, as a range has none. A float, which
 * is exact enough for a line.
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
