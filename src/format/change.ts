import type { Direction, Polarity } from '../report/terms.js';
import type { Change, UnitDeclaration } from '../report/types.js';
import type { Locale } from './locale.js';
import type { Phrase } from './phrase.js';
import { printQuantity } from './quantity.js';
import type { Judgement } from './words/change.js';
import { CHANGES } from './words/languages.js';

/** What `printChange` reads of a change. */
export type ChangeLike = Omit<Change, 'mentions'>;

/** One percentage point is no percent; the word is all that tells them apart. */
export const POINTS: UnitDeclaration = { id: '个百分点', en: { one: 'percentage point', other: 'percentage points' } };

/**
 * A change as it is said: `direction` and `basis`, and its `size` where one is stated. Direction, judgement and colour are
 * three things; whether a change is welcome is `judge`’s to say.
 */
export const printChange = (
  change: ChangeLike,
  locale: Locale,
  declaredUnits: readonly UnitDeclaration[] = [],
): Phrase => CHANGES[locale].print(change, sizeOf(change, locale, declaredUnits));

function sizeOf(change: ChangeLike, locale: Locale, declaredUnits: readonly UnitDeclaration[]): Phrase {
  if (change.value === null || change.direction === 'flat') return [];
  if (change.form === 'percent') return printQuantity({ ...change, unit: '%' }, locale);
  if (change.form === 'points') return printQuantity({ ...change, unit: POINTS.id }, locale, [POINTS]);
  return printQuantity(change, locale, declaredUnits);
}

/** Good or bad is the fact's own polarity met or missed; standing still is neither. */
export function judge(direction: Direction, better: Polarity | undefined): Judgement {
  if (better === undefined || direction === 'flat') return 'none';
  return direction === better ? 'good' : 'bad';
}

/** A judgement in a word, for those who see no colour; empty for none. */
export const judgementWord = (judgement: Judgement, locale: Locale): string => CHANGES[locale].judgements[judgement];

const SIGNS: Readonly<Record<Direction, string>> = { up: '+', down: '\u2212', flat: '' };

/**
 * The sign that the size of a change takes where it stands alone. A qualified size has none: to fall by over 3 % is to fall
 * further than by 3 %, and “over −3 %” says the opposite.
 */
export const signOf = ({ direction, qualifier, word }: ChangeLike): string =>
  qualifier === undefined && word === undefined ? SIGNS[direction] : '';
