import { isNegative } from '../report/fields/numeral.js';
import { choiceProblem, isOneOf } from '../report/schema/choice.js';
import { compare, percentAgrees } from '../report/values/derive.js';
import { problem, type Problem } from '../report/problems/problems.js';
import { isProblem, type Checked } from '../report/result.js';
import { POLARITIES } from '../report/lists/terms.js';
import type { AmountFact, ChangeFact, EventFact, Fact, ShareFact } from '../report/types.js';
import {
  changeFrom,
  decimalAt,
  qualifierFrom,
  quantityFrom,
  standingFrom,
  unitFrom,
  type ClaimAttributes,
} from './attribute-values.js';
import type { ReportContext } from '../report/context.js';
import { expecting } from './expecting.js';

/*
 * Converts attributes to the same facts that a report has, so that hand-written cards use the same code. The first
 * invalid attribute is a problem; nothing is guessed.
 */

/** Returns hand-written text, the same in both languages. */
export const both = (text: string) => ({ zh: text, en: text });

/** Returns the context of a hand-written claim. */
export function contextFrom({ among, period = '', source, href }: ClaimAttributes): ReportContext {
  return {
    period,
    // The id of a hand-written place is its name.
    places: among ? [{ id: among, name: both(among), level: 'county' }] : [],
    ...((source || href) && { source: { ...(source && { publisher: both(source) }), url: href } }),
  };
}

/**
 * Checks types at run time: a page may set anything, and a number has lost its printed zeros. Texts have the contract's
 * length limit.
 */
function formProblem(input: ClaimAttributes): Problem | undefined {
  for (const [name, value] of Object.entries<unknown>({ ...input })) {
    if (value === undefined || (name === 'retained' && typeof value === 'boolean')) continue;
    if (name === 'retained') return expecting('VALUE_FORM', name, value, (texts) => texts.flag);
    if (typeof value !== 'string') return expecting('VALUE_FORM', name, value, (texts) => texts.text);
    if (value.length > MAX_TEXT) return problem('TEXT_LENGTH', name, value);
  }
  return undefined;
}

const MAX_TEXT = 10_000;

/** Parses an amount; with `of` or `percent` a share. */
export const claimFrom = (input: ClaimAttributes): Checked<AmountFact | ShareFact> =>
  formProblem(input) ?? (input.of !== undefined || input.percent !== undefined ? shareFrom(input) : amountFrom(input));

/**
 * Like `claimFrom`; without a figure, only the name of what has the standing. That is an event, printed as just its
 * name, since nothing shows that it is a title.
 */
export function standingClaimFrom(input: ClaimAttributes): Checked<AmountFact | ShareFact | EventFact> {
  if (input.value !== undefined || input.percent !== undefined) return claimFrom(input);
  const base = writtenBase(input);
  if (isProblem(base)) return base;
  return { kind: 'event', ...base, date: input.period ?? '', facts: [] };
}

/** Like `claimFrom`; without a figure, a change alone. */
export function changeClaimFrom(input: ClaimAttributes): Checked<AmountFact | ShareFact | ChangeFact> {
  if (input.value !== undefined || input.percent !== undefined) return claimFrom(input);
  const base = formProblem(input) ?? baseFrom(input);
  if (isProblem(base)) return base;
  if (input.change === undefined) return problem('REQUIRED', 'change', undefined);
  const change = changeFrom(input.change, input.basis);
  return isProblem(change) ? change : { kind: 'change', ...base, change };
}

function amountFrom(input: ClaimAttributes): Checked<AmountFact> {
  const [base, quantity, change] = [baseFrom(input), quantityFrom(input), changed(input)];
  const wrong = firstProblem(base, quantity, change);
  return wrong ?? { kind: 'amount', ...base, ...quantity, ...change };
}

/** A share as n of m or a percentage; the ring accepts nothing else. */
function shareFrom(input: ClaimAttributes): Checked<ShareFact> {
  const { value: part, of: whole, percent, scale, qualifier, unit } = input;
  const [base, bounded, change] = [baseFrom(input), qualifierFrom(qualifier), changed(input)];
  // Ignoring the scale would make part and whole ten thousand times smaller.
  const scaled = scale === undefined ? {} : expecting('VALUE_FORM', 'scale', scale, (texts) => texts.scale);
  const wrong = firstProblem(base) ?? shareProblem(input) ?? firstProblem(scaled, bounded, change);
  const share = { part, whole, percent, ...unitFrom(unit) };
  return wrong ?? { kind: 'share', ...base, ...share, ...bounded, ...change };
}

const changed = ({ change, basis }: ClaimAttributes) => {
  const found = change === undefined ? {} : changeFrom(change, basis);
  return isProblem(found) || change === undefined ? found : { change: found };
};

/** A share is a percentage, or n of m, or both if they agree: the same rule as for shares of a report. */
function shareProblem(input: ClaimAttributes): Problem | undefined {
  const { value: part, of: whole, percent } = input;
  const names = (['value', 'of', 'percent'] as const).filter(
    (name) => input[name] !== undefined || (percent === undefined && name !== 'percent'),
  );
  const wrong = names.map((name) => decimalAt(name, input[name]) ?? negativeAt(name, input[name])).find(Boolean);
  if (wrong || part === undefined || whole === undefined) return wrong;
  if (compare(whole, '0') === 0) return expecting('VALUE_FORM', 'of', whole, (texts) => texts.whole);
  if (compare(part, whole) > 0) return problem('SHARE_PART_OVER_WHOLE', 'value', part);
  if (percent === undefined || percentAgrees(part, whole, percent)) return undefined;
  return expecting('SHARE_PERCENT_DISAGREES', 'percent', percent, (texts) => texts.percent);
}

const negativeAt = (path: string, text: string | undefined): Problem | undefined =>
  text !== undefined && isNegative(text) ? problem('VALUE_NEGATIVE', path, text) : undefined;

/** Returns the fields common to all hand-written facts: a label, and a standing if given. */
export const writtenBase = (input: ClaimAttributes): Checked<WrittenBase> => formProblem(input) ?? baseFrom(input);

type WrittenBase = Pick<Fact, 'id' | 'label' | 'section' | 'mentions' | 'standings' | 'better' | 'period'>;

function baseFrom(input: ClaimAttributes): Checked<WrittenBase> {
  const { label, better, period } = input;
  if (!label?.trim()) return problem('REQUIRED', 'label', label);
  if (better !== undefined && !isOneOf(POLARITIES, better)) return choiceProblem('better', better, POLARITIES);
  const standing = isStanding(input) ? standingFrom(input) : undefined;
  if (standing && isProblem(standing)) return standing;
  const base = { id: '', section: '', mentions: [], label: both(label), better, ...(period && { period }) };
  return standing ? { ...base, standings: [standing] } : base;
}

/** Whether any standing attribute is given; an incomplete one is an error. */
const isStanding = ({ standing, position, among, retained }: ClaimAttributes): boolean =>
  standing !== undefined || position !== undefined || among !== undefined || !!retained;

function firstProblem(...results: readonly object[]): Problem | undefined {
  return results.find(isProblem);
}
