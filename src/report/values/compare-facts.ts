import { decimalsIn } from '../fields/numeral.js';
import { differenceAgreement, printedFigure, printedPercent, relativeAgreement, type Agreement } from './agree.js';
import { yearsBetween } from '../calendar.js';
import { compare, difference, inOnes, percentOf, relativeChange } from './derive.js';
import type { NumberAsPrinted } from './printed.js';
import { SCALES, type Direction } from '../lists/terms.js';
import type { AmountFact, Change, Fact, ShareFact } from '../types.js';

/** A fact with its period. */
export interface Dated {
  readonly fact: Fact;
  readonly period: string;
}

/** Why two facts can't be compared. */
export type Incomparable = 'no-figure' | 'kind' | 'change-only' | 'period' | 'missing' | 'unit' | 'range' | 'qualifier';

/** A change that we compute, in the form of a report's changes. */
export type ComputedChange = Omit<Change, 'mentions'>;

/**
 * How the later report's printed change relates to the computed one. `basis-not-stated`: its basis is unknown.
 * `other-basis`: it is against another period. `unchecked`: it can't be computed, or not in its form.
 */
export type Verdict = Agreement | 'not-stated' | 'basis-not-stated' | 'other-basis' | 'unchecked';

export interface Comparison {
  /** Absolute, then relative; for shares also in percentage points. Empty where nothing can be computed. */
  readonly computed: readonly ComputedChange[];
  readonly why?: Incomparable;
  readonly verdict: Verdict;
}

/** Compares a fact in two reports: the change, and whether the later report's printed change matches it. */
export function compareFacts(earlier: Dated, later: Dated): Comparison {
  const why = incomparable(earlier, later);
  const printed = 'change' in later.fact ? later.fact.change : undefined;
  const verdict: Verdict = printed ? 'unchecked' : 'not-stated';
  if (why) return { computed: [], why, verdict };
  const pair = valuesOf(earlier.fact as Measured, later.fact as Measured);
  return { computed: pair.changes, verdict: printed ? verdictOn(printed, pair, earlier, later) : verdict };
}

type Measured = AmountFact | ShareFact;

const isMeasured = (fact: Fact): fact is Measured => fact.kind === 'amount' || fact.kind === 'share';

function incomparable({ fact: a, period }: Dated, { fact: b, period: later }: Dated): Incomparable | undefined {
  if (a.kind !== b.kind) return 'kind';
  if (a.kind === 'change') return 'change-only';
  if (!isMeasured(a) || !isMeasured(b)) return 'no-figure';
  if (!((yearsBetween(period, later) ?? 0) > 0)) return 'period';
  if (isMissing(a) || isMissing(b)) return 'missing';
  if (a.kind === 'amount' && (a.unit ?? '') !== (b.unit ?? '')) return 'unit';
  if (isRange(a) || isRange(b)) return 'range';
  return isBounded(a) || isBounded(b) ? 'qualifier' : undefined;
}

const isMissing = (fact: Measured): boolean =>
  fact.kind === 'amount' ? fact.value === null : percentIn(fact) === undefined;

const isRange = (fact: Measured): boolean => fact.kind === 'amount' && typeof fact.value === 'object';

const isBounded = ({ qualifier, word }: { readonly qualifier?: string; readonly word?: string }): boolean =>
  qualifier !== undefined || word !== undefined;

/** Two values, their difference, and the unit that a printed difference needs to be comparable. */
interface Pair {
  readonly from: NumberAsPrinted;
  readonly to: NumberAsPrinted;
  readonly form: 'absolute' | 'points';
  readonly unit?: string;
  readonly changes: readonly ComputedChange[];
}

const valuesOf = (a: Measured, b: Measured): Pair =>
  a.kind === 'amount' ? amounts(a, b as AmountFact) : shares(a, b as ShareFact);

function amounts(a: AmountFact, b: AmountFact): Pair {
  const [from, to] = [printedAmount(a), printedAmount(b)];
  const { scale, unit, noun } = b;
  const change = difference(from.value, to.value);
  const direction = directionOf(change);
  const absolute = inOnes(magnitude(change), scale ? -SCALES[scale] : 0);
  // As many decimals as reports usually print, or as this one does.
  const least = Math.max(2, decimalsOf(b.change?.form === 'percent' ? b.change.value : null));
  const relative =
    direction === 'flat' ? undefined : telling((digits) => relativeChange(from.value, to.value, digits), least);
  const changes: ComputedChange[] = [
    { form: 'absolute', direction, value: absolute, scale, unit, noun, basis: 'not-stated' },
  ];
  if (relative) changes.push({ form: 'percent', direction, value: magnitude(relative), basis: 'not-stated' });
  return { from, to, form: 'absolute', unit, changes };
}

function shares(a: ShareFact, b: ShareFact): Pair {
  const [from, to] = [percentIn(a)!, percentIn(b)!];
  const change = difference(from.value, to.value);
  const direction = directionOf(change);
  const points = telling(
    (digits) => rounded(change, digits),
    Math.max(1, decimalsOf(a.percent), decimalsOf(b.percent)),
  );
  const changes: ComputedChange[] = [
    ...partChange(a, b),
    { form: 'points', direction, value: magnitude(points ?? change), basis: 'not-stated' },
  ];
  return { from, to, form: 'points', changes };
}

/** For a share given as n of m, also the change of n, if m is the same. */
function partChange(a: ShareFact, b: ShareFact): ComputedChange[] {
  if (a.part === undefined || b.part === undefined || a.whole === undefined || compare(a.whole, b.whole ?? '0') !== 0)
    return [];
  const change = difference(a.part, b.part);
  const { unit, noun } = b;
  const direction = directionOf(change);
  return [{ form: 'absolute', direction, value: magnitude(change), unit, noun, basis: 'not-stated' }];
}

const printedAmount = ({ value, scale }: AmountFact): NumberAsPrinted =>
  printedFigure(value as string, scale && SCALES[scale]);

/** A share in percent: as printed, or exactly computed from its counts. */
function percentIn({ part, whole, percent }: ShareFact): NumberAsPrinted | undefined {
  if (percent !== undefined) return typeof percent === 'string' ? printedPercent(percent) : undefined;
  const value = part === undefined || whole === undefined ? undefined : percentOf(part, whole, 12);
  return value === undefined ? undefined : { value, step: '0' };
}

const directionOf = (change: string): Direction => (['down', 'flat', 'up'] as const)[compare(change, '0') + 1]!;

const magnitude = (value: string): string => value.replace('-', '');

const decimalsOf = (value: Change['value'] | undefined): number => (typeof value === 'string' ? decimalsIn(value) : 0);

/** Adds decimals until the value has a non-zero digit, so that a real change is not shown as 0.00. */
function telling(at: (fractionDigits: number) => string | undefined, fractionDigits: number): string | undefined {
  const values = [fractionDigits, 4, 8, 12].map(at);
  return values.find((value) => value !== undefined && /[1-9]/.test(value)) ?? values[0];
}

// Per cent of 100 returns the value itself, rounded.
const rounded = (value: string, fractionDigits: number): string | undefined => percentOf(value, '100', fractionDigits);

/** Checks the later report's printed change against the two figures. */
function verdictOn(printed: Change, pair: Pair, earlier: Dated, later: Dated): Verdict {
  if (printed.basis === 'not-stated') return 'basis-not-stated';
  if (!isAgainst(printed, earlier.period, later.period)) return 'other-basis';
  const { direction } = pair.changes[0]!;
  if (printed.value === null) return printed.direction === direction ? 'agrees' : 'differs';
  return isBounded(printed) || typeof printed.value === 'object'
    ? 'unchecked'
    : (agreementWith(printed, printed.value, pair) ?? 'unchecked');
}

/** Whether a change is against the earlier period: year-on-year, or for a whole year any basis. */
const isAgainst = ({ basis }: Change, from: string, to: string): boolean =>
  yearsBetween(from, to) === 1 && (basis === 'year-on-year' || /^\d{4}$/.test(to));

function agreementWith(change: Change, value: string, { from, to, form, unit }: Pair): Agreement | undefined {
  const sign = change.direction === 'down' ? '-' : '';
  if (change.form === 'percent')
    return form === 'absolute' ? relativeAgreement(from, to, printedPercent(sign + value)) : undefined;
  if (change.form === 'points')
    return form === 'points' ? differenceAgreement(from, to, printedPercent(sign + value)) : undefined;
  if (form !== 'absolute' || change.unit !== unit) return undefined;
  const power = change.scale && SCALES[change.scale];
  return differenceAgreement(from, to, printedFigure(sign + value, power));
}
