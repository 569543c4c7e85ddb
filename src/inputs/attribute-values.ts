import { choiceProblem, isOneOf } from '../report/schema/choice.js';
import { decimalProblem } from '../report/schema/decimal.js';
import { problem, problemOf, type Problem } from '../report/problems/problems.js';
import { isProblem, type Checked } from '../report/result.js';
import { statedPeriod } from '../report/stated-date.js';
import { DEFAULT_WORD, QUALIFIER_WORDS } from '../report/lists/qualifiers.js';
import {
  BASES,
  DIRECTIONS,
  QUALIFIERS,
  SCALES,
  STANDING_KINDS,
  type Qualifier,
  type Scale,
} from '../report/lists/terms.js';
import type { Change, Quantity, Standing } from '../report/types.js';
import { expecting } from './expecting.js';
import { textOfDates } from './texts/bilingual.js';

/* Parsers for the single attribute values that an editor writes. */

/** The attributes of a hand-written claim, as strings like all HTML attributes. */
export interface ClaimAttributes {
  readonly label?: string;
  readonly value?: string;
  readonly scale?: string;
  readonly unit?: string;
  /** A word as printed (余, 突破) or a term (over, about). */
  readonly qualifier?: string;
  /** With sign and form: `+18.58%`, `-1.2pp`, `+3.2亿元`; without a sign if unchanged: `0%`. */
  readonly change?: string;
  readonly basis?: string;
  readonly better?: string;
  readonly standing?: string;
  readonly position?: string;
  readonly among?: string;
  readonly retained?: boolean;
  /** The whole that `value` is a part of: 21 `of` 24. */
  readonly of?: string;
  /** A printed percentage; replaces `value`. */
  readonly percent?: string;
  readonly period?: string;
  readonly source?: string;
  readonly href?: string;
}

export const CLAIM_NAMES = [
  'label',
  'value',
  'scale',
  'unit',
  'qualifier',
  'change',
  'basis',
  'better',
  'standing',
  'position',
  'among',
  'retained',
  'of',
  'percent',
  'period',
  'source',
  'href',
] as const satisfies readonly (keyof ClaimAttributes)[];

/** Returns the problem of a text that is not a decimal. */
export function decimalAt(path: string, text: string | undefined): Problem | undefined {
  const code = text === undefined ? 'REQUIRED' : decimalProblem(text);
  return code && problem(code, path, text);
}

/** Returns the problem of a text that is not a date or interval of the contract. */
export const dateAt = (path: string, text: string): Problem | undefined =>
  statedPeriod(text)
    ? undefined
    : problemOf(
        'DATE_FORM',
        path,
        text,
        textOfDates((texts) => texts.date),
      );

/** Parses a quantity from `value`, `scale`, `unit` and `qualifier`. */
export function quantityFrom({ value, scale, unit, qualifier }: ClaimAttributes): Checked<Quantity> {
  const wrong = decimalAt('value', value);
  if (wrong) return wrong;
  if (scale !== undefined && !isOneOf(SCALE_WORDS, scale)) return choiceProblem('scale', scale, SCALE_WORDS);
  const bounded = qualifierFrom(qualifier);
  if (isProblem(bounded)) return bounded;
  return { value: value!, ...(scale && { scale }), ...unitFrom(unit), ...bounded };
}

const SCALE_WORDS = Object.keys(SCALES) as Scale[];

/** An unknown unit is printed as written; hand-written figures are not compared or converted. */
export const unitFrom = (unit: string | undefined) => (unit ? { unit } : {});

/** Parses a qualifier from its word or its term; empty if undefined. */
export function qualifierFrom(text: string | undefined): Checked<{ qualifier?: Qualifier; word?: string }> {
  if (text === undefined) return {};
  if (isOneOf(QUALIFIERS, text)) return { qualifier: text };
  const known = Object.prototype.hasOwnProperty.call(QUALIFIER_WORDS, text) ? QUALIFIER_WORDS[text] : undefined;
  if (known) return { qualifier: known.means, word: text };
  return choiceProblem('qualifier', text, [...QUALIFIERS, ...Object.values(DEFAULT_WORD)]);
}

// Longest scale first, so that 3.2万亿元 does not match 亿元 as its unit.
const CHANGE = /^([+\-\u2212]?)([\d.]{1,40})\s*(%|pp|个百分点|(万亿|千万|百万|千|万|亿)?([^\d\s.%]{1,20}))$/;

/** Parses a change: the sign is the direction, the ending is the form. */
export function changeFrom(text: string, basis = 'not-stated'): Checked<Change> {
  const [, sign, value, end, scale, unit] = CHANGE.exec(text) ?? [];
  if (value === undefined || decimalProblem(value) || isOneOf(SCALE_WORDS, unit))
    return expecting('VALUE_FORM', 'change', text, (texts) => texts.change);
  if (!isOneOf(BASES, basis)) return choiceProblem('basis', basis, BASES);
  const isZero = /^0(\.0+)?$/.test(value);
  if (isZero === !!sign) return expecting('VALUE_FORM', 'change', text, (texts) => texts.change);
  const direction = DIRECTIONS[isZero ? 2 : sign === '+' ? 0 : 1];
  const shared = { direction, value, basis, mentions: [] };
  if (end === '%') return { ...shared, form: 'percent' };
  if (end === 'pp' || end === '个百分点') return { ...shared, form: 'points' };
  return { ...shared, form: 'absolute', ...(scale && { scale: scale as Scale }), unit: unit! };
}

/** The kinds of standing that an attribute can express; passed thresholds would need a list. */
const WRITTEN = STANDING_KINDS.filter((kind) => kind !== 'passed');

/** Parses a standing from `standing`, `position`, `among` and `retained`. */
export function standingFrom({ standing, position, among, retained }: ClaimAttributes): Checked<Standing> {
  if (!isOneOf(WRITTEN, standing)) return choiceProblem('standing', standing, WRITTEN);
  // A rank needs its scope.
  if (!among) return problem('REQUIRED', 'among', among);
  const shared = { among, mentions: [], ...(retained && { retained: true as const }) };
  if (standing !== 'rank')
    return position === undefined
      ? { kind: standing, ...shared }
      : expecting('RANK_POSITION', 'position', position, (texts) => texts.position);
  if (!/^[1-9]\d{0,5}$/.test(position ?? '')) return problem('RANK_POSITION', 'position', position);
  return { kind: 'rank', position: Number(position), ...shared };
}
