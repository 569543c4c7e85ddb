import { isNegative } from '../report/values/numeral.js';
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
 * From what an editor types as attributes to the same facts that a report holds, so that a card made by hand is said
 * and drawn by the same code. The first wrong attribute is named; nothing is guessed.
 */

/** A text written by hand is the same in both languages. */
export const both = (text: string) => ({ zh: text, en: text });

/** What a claim written by hand says of its surroundings. */
export function contextFrom({ among, period = '', source, href }: ClaimAttributes): ReportContext {
  return {
    period,
    // Written by hand, a place has no id but its name.
    places: among ? [{ id: among, name: both(among), level: 'county' }] : [],
    ...((source || href) && { source: { ...(source && { publisher: both(source) }), url: href } }),
  };
}

/**
 * Types stop at the edge of TypeScript: a page may set anything, and a number has lost the zeros that were printed. No
 * text may be longer than the contract lets one be.
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

/** An amount; with `of` or `percent` a share. */
export const claimFrom = (input: ClaimAttributes): Checked<AmountFact | ShareFact> =>
  formProblem(input) ?? (input.of !== undefined || input.percent !== undefined ? shareFrom(input) : amountFrom(input));

/**
 * As `claimFrom`; without a figure, the name of something that stands so. That is said as an event is, by its name
 * alone: whether it is a title, and whose, was not written.
 */
export function standingClaimFrom(input: ClaimAttributes): Checked<AmountFact | ShareFact | EventFact> {
  if (input.value !== undefined || input.percent !== undefined) return claimFrom(input);
  const base = writtenBase(input);
  if (isProblem(base)) return base;
  return { kind: 'event', ...base, date: input.period ?? '', facts: [] };
}

/** As `claimFrom`; without a figure of its own, a change alone. */
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

/** A share of n of m, or of a percentage; the ring takes nothing else. */
function shareFrom(input: ClaimAttributes): Checked<ShareFact> {
  const { value: part, of: whole, percent, scale, qualifier, unit } = input;
  const [base, bounded, change] = [baseFrom(input), qualifierFrom(qualifier), changed(input)];
  // To leave it out would make the part and the whole ten thousand times smaller.
  const scaled = scale === undefined ? {} : expecting('VALUE_FORM', 'scale', scale, (texts) => texts.scale);
  const wrong = firstProblem(base) ?? shareProblem(input) ?? firstProblem(scaled, bounded, change);
  const share = { part, whole, percent, ...unitFrom(unit) };
  return wrong ?? { kind: 'share', ...base, ...share, ...bounded, ...change };
}

const changed = ({ change, basis }: ClaimAttributes) => {
  const found = change === undefined ? {} : changeFrom(change, basis);
  return isProblem(found) || change === undefined ? found : { change: found };
};

/** A share is a percentage, or n of m, or both where they agree: what the contract asks of a report's own shares. */
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

/** What every fact written by hand has, whatever its kind: a label, and how it stands if that is said. */
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

/** Whether anything is said of a standing; half of one is a mistake and must not pass for none. */
const isStanding = ({ standing, position, among, retained }: ClaimAttributes): boolean =>
  standing !== undefined || position !== undefined || among !== undefined || !!retained;

function firstProblem(...results: readonly object[]): Problem | undefined {
  return results.find(isProblem);
}
