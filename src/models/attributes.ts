import type { ReportContext } from './context.js';
import { decimalProblem } from '../report/decimal.js';
import { compare, percentAgrees } from '../report/derive.js';
import { problem, problemOf, type Problem } from '../report/problems.js';
import {
  BASES,
  DIRECTIONS,
  POLARITIES,
  QUALIFIERS,
  QUALIFIER_WORDS,
  SCALES,
  STANDING_KINDS,
  type Qualifier,
  type Scale,
} from '../report/terms.js';
import type { AmountFact, Change, Fact, HonourFact, Quantity, ShareFact, Standing } from '../report/types.js';

/*
 * From what an editor types as attributes to the same facts that a report holds, so that a card made by hand is said
 * and drawn by the same code. The first wrong attribute is named; nothing is guessed.
 */

/** The attributes of a claim written by hand; every one is a string, as HTML has it. */
export interface ClaimAttributes {
  readonly label?: string;
  readonly value?: string;
  readonly scale?: string;
  readonly unit?: string;
  /** A word as printed (余, 突破) or a term (over, about). */
  readonly qualifier?: string;
  /** With sign and form: `+18.58%`, `-1.2pp`, `+3.2亿元`; no sign where it is flat: `0%`. */
  readonly change?: string;
  readonly basis?: string;
  readonly better?: string;
  readonly standing?: string;
  readonly position?: string;
  readonly among?: string;
  readonly retained?: boolean;
  /** The whole that `value` is a part of: 21 `of` 24. */
  readonly of?: string;
  /** A printed percentage, in place of `value`. */
  readonly percent?: string;
  readonly period?: string;
  readonly source?: string;
  readonly href?: string;
}

const both = (text: string) => ({ zh: text, en: text });

/** What a claim written by hand says of its surroundings. */
export function contextFrom({ among, period = '', source, href }: ClaimAttributes): ReportContext {
  return {
    period,
    // Written by hand, a place has no id but its name.
    places: among ? [{ id: among, name: both(among), level: 'county' }] : [],
    ...(source && { source: { publisher: both(source), url: href } }),
  };
}

type Checked<T> = T | Problem;

/** Whether a result is a problem. */
export const isProblem = (value: object): value is Problem => 'code' in value && 'expected' in value;

/** Types stop at the edge of TypeScript: a page may set anything, and a number has lost the zeros that were printed. */
function typeProblem(input: ClaimAttributes): Problem | undefined {
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined || typeof value === (name === 'retained' ? 'boolean' : 'string')) continue;
    return problem('VALUE_FORM', name, value, name === 'retained' ? A_FLAG : A_TEXT);
  }
  return undefined;
}

const A_TEXT = { zh: '写成字符串的文本', en: 'a text, written as a string' };
const A_FLAG = { zh: 'true或false', en: 'true or false' };

/** An amount; with `of` or `percent` a share. */
export const claimFrom = (input: ClaimAttributes): Checked<AmountFact | ShareFact> =>
  typeProblem(input) ?? (input.of !== undefined || input.percent !== undefined ? shareFrom(input) : amountFrom(input));

/** As `claimFrom`; without a figure, the name of something that stands so: a title. */
export function standingClaimFrom(input: ClaimAttributes): Checked<AmountFact | ShareFact | HonourFact> {
  if (input.value !== undefined || input.percent !== undefined) return claimFrom(input);
  const base = typeProblem(input) ?? baseFrom(input);
  if (isProblem(base)) return base;
  return { kind: 'honour', ...base, title: base.label, recipient: base.label, level: 'county' };
}

function amountFrom(input: ClaimAttributes): Checked<AmountFact> {
  const base = baseFrom(input);
  const quantity = quantityFrom(input);
  const wrong = firstProblem(base, quantity);
  if (wrong) return wrong;
  const change = input.change === undefined ? undefined : changeFrom(input.change, input.basis);
  if (change && isProblem(change)) return change;
  return { kind: 'amount', ...(base as Base), ...(quantity as Quantity), ...(change && { change }) };
}

/** A share of n of m, or of a percentage; the ring takes nothing else. */
function shareFrom(input: ClaimAttributes): Checked<ShareFact> {
  const base = baseFrom(input);
  if (isProblem(base)) return base;
  const wrong = shareProblem(input);
  if (wrong) return wrong;
  const { value: part, of: whole, percent } = input;
  return { kind: 'share', ...base, of: base.label, part, whole, percent, ...unitFrom(input.unit) };
}

/** A share is a percentage, or n of m, or both where they agree: what the contract asks of a report's own shares. */
function shareProblem(input: ClaimAttributes): Problem | undefined {
  const { value: part, of: whole, percent } = input;
  const isCounted = percent === undefined || whole !== undefined;
  const names = (['value', 'of', 'percent'] as const).filter(
    (name) => input[name] !== undefined || (isCounted && name !== 'percent'),
  );
  const wrong = names.map((name) => decimalAt(name, input[name]) ?? negativeAt(name, input[name])).find(Boolean);
  if (wrong || part === undefined || whole === undefined) return wrong;
  if (compare(whole, '0') === 0) return problem('VALUE_FORM', 'of', whole, A_WHOLE);
  if (compare(part, whole) > 0) return problem('SHARE_PART_OVER_WHOLE', 'value', part);
  if (percent === undefined || percentAgrees(part, whole, percent)) return undefined;
  return problemOf('SHARE_PERCENT_DISAGREES', 'percent', percent, AN_AGREEING_PERCENTAGE);
}

const A_WHOLE = { zh: '大于0的整体', en: 'a whole above 0' };
const AN_AGREEING_PERCENTAGE = { zh: '与value、of一致的百分比', en: 'a percentage that agrees with value and of' };

const negativeAt = (path: string, text: string | undefined): Problem | undefined =>
  text?.startsWith('-') ? problem('VALUE_NEGATIVE', path, text) : undefined;

type Base = Pick<Fact, 'id' | 'label' | 'section' | 'mentions' | 'standings' | 'better' | 'period'>;

function baseFrom(input: ClaimAttributes): Checked<Base> {
  const { label, better, period } = input;
  if (!label?.trim()) return problem('REQUIRED', 'label', label);
  if (label.length > MAX_TEXT) return problem('TEXT_LENGTH', 'label', label);
  if (better !== undefined && !isOneOf(POLARITIES, better))
    return problem('CHOICE', 'better', better, oneOf(POLARITIES));
  const standing = isStanding(input) ? standingFrom(input) : undefined;
  if (standing && isProblem(standing)) return standing;
  const base = { id: '', section: '', mentions: [], label: both(label), better, ...(period && { period }) };
  return standing ? { ...base, standings: [standing] } : base;
}

/** As long as the contract lets a text be. */
const MAX_TEXT = 10_000;

/** Whether anything is said of a standing; half of one is a mistake and must not pass for none. */
const isStanding = ({ standing, position, among, retained }: ClaimAttributes): boolean =>
  standing !== undefined || position !== undefined || among !== undefined || !!retained;

function firstProblem(...results: readonly object[]): Problem | undefined {
  return results.find(isProblem);
}

function decimalAt(path: string, text: string | undefined): Problem | undefined {
  const code = text === undefined ? 'REQUIRED' : decimalProblem(text);
  return code && problem(code, path, text);
}

/** A quantity from `value`, `scale`, `unit` and `qualifier`. */
export function quantityFrom({ value, scale, unit, qualifier }: ClaimAttributes): Checked<Quantity> {
  const wrong = decimalAt('value', value);
  if (wrong) return wrong;
  if (scale !== undefined && !isOneOf(SCALE_WORDS, scale)) return problem('CHOICE', 'scale', scale, oneOf(SCALE_WORDS));
  const bounded = qualifier === undefined ? undefined : qualifierFrom(qualifier);
  if (bounded && isProblem(bounded)) return bounded;
  return { value: value!, ...(scale && { scale }), ...unitFrom(unit), ...bounded };
}

const SCALE_WORDS = Object.keys(SCALES) as Scale[];

/** An unknown unit is printed as it stands: what an editor writes by hand is compared and converted with nothing. */
const unitFrom = (unit: string | undefined) => (unit ? { unit } : {});

function qualifierFrom(text: string): Checked<{ qualifier: Qualifier; word?: string }> {
  if (isOneOf(QUALIFIERS, text)) return { qualifier: text };
  const known = Object.prototype.hasOwnProperty.call(QUALIFIER_WORDS, text) ? QUALIFIER_WORDS[text] : undefined;
  if (known) return { qualifier: known.means, word: text };
  return problem('CHOICE', 'qualifier', text, oneOf([...QUALIFIERS, ...Object.keys(QUALIFIER_WORDS)]));
}

const CHANGE = /^([+\-\u2212]?)([\d.]{1,40})\s*(%|pp|个百分点|(千|万|百万|千万|亿|万亿)?([^\d\s.%]{1,20}))$/;
const CHANGE_HINT = {
  zh: '形如 +18.58%、-1.2pp 或 +3.2亿元 的变化',
  en: 'a change such as +18.58%, -1.2pp or +3.2亿元',
};

/** A change from its attribute: the sign is the direction, the end is the form. */
export function changeFrom(text: string, basis = 'not-stated'): Checked<Change> {
  const [, sign, value, end, scale, unit] = CHANGE.exec(text) ?? [];
  if (value === undefined || decimalProblem(value)) return problem('VALUE_FORM', 'change', text, CHANGE_HINT);
  if (!isOneOf(BASES, basis)) return problem('CHOICE', 'basis', basis, oneOf(BASES));
  const isZero = /^0(\.0+)?$/.test(value);
  if (isZero === !!sign) return problem('VALUE_FORM', 'change', text, CHANGE_HINT);
  const direction = DIRECTIONS[isZero ? 2 : sign === '+' ? 0 : 1]!;
  const shared = { direction, value, basis, mentions: [] };
  if (end === '%') return { ...shared, form: 'percent' };
  if (end === 'pp' || end === '个百分点') return { ...shared, form: 'points' };
  return { ...shared, form: 'absolute', ...(scale && { scale: scale as Scale }), unit: unit! };
}

/** A standing from `standing`, `position`, `among` and `retained`. */
export function standingFrom({ standing, position, among, retained }: ClaimAttributes): Checked<Standing> {
  if (!isOneOf(STANDING_KINDS, standing)) return problem('CHOICE', 'standing', standing, oneOf(STANDING_KINDS));
  // A rank without its scope is not a fact: first among whom?
  if (!among) return problem('REQUIRED', 'among', among);
  const shared = { among, mentions: [], ...(retained && { retained: true as const }) };
  if (standing !== 'rank')
    return position === undefined
      ? { kind: standing, ...shared }
      : problem('RANK_POSITION', 'position', position, NONE);
  if (!/^[1-9]\d{0,5}$/.test(position ?? '')) return problem('RANK_POSITION', 'position', position);
  return { kind: 'rank', position: Number(position), ...shared };
}

const NONE = { zh: '没有名次（只有rank才有）', en: 'no position (only "rank" has one)' };

const isOneOf = <T extends string>(list: readonly T[], value: string | undefined): value is T =>
  (list as readonly (string | undefined)[]).includes(value);

const oneOf = (list: readonly string[]) => ({ zh: `其中之一：${list.join('、')}`, en: `one of ${list.join(', ')}` });
