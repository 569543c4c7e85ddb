import type { Basis, ChangeForm, Direction, Polarity } from '../report/terms.js';
import type { Change, UnitDeclaration } from '../report/types.js';
import type { Locale } from './locale.js';
import { part, phrase, type Phrase } from './phrase.js';
import { printQuantity } from './quantity.js';

/** Whether a change is welcome; `none` where nothing says so. */
export type Judgement = 'good' | 'bad' | 'none';

/** What `printChange` reads of a change. */
export type ChangeLike = Omit<Change, 'mentions'>;

const CHINESE_VERBS: Readonly<Record<ChangeForm, Readonly<Record<Direction, string>>>> = {
  percent: { up: '增长', down: '下降', flat: '持平' },
  points: { up: '上升', down: '下降', flat: '持平' },
  absolute: { up: '增加', down: '减少', flat: '持平' },
};

const CHINESE_BASES: Readonly<Record<Basis, string>> = {
  'year-on-year': '同比',
  'period-on-period': '环比',
  'not-stated': '',
};

const ENGLISH_DIRECTIONS: Readonly<Record<Direction, string>> = { up: 'up', down: 'down', flat: 'unchanged' };

const ENGLISH_BASES: Readonly<Record<Basis, string>> = {
  'year-on-year': 'year on year',
  'period-on-period': 'on the previous period',
  'not-stated': '',
};

const JUDGEMENTS: Readonly<Record<Locale, Readonly<Record<Judgement, string>>>> = {
  'zh-CN': { good: '向好', bad: '转差', none: '' },
  en: { good: 'improved', bad: 'worsened', none: '' },
};

/** One percentage point is no percent; the word is all that tells them apart. */
export const POINTS: UnitDeclaration = { id: '个百分点', en: { one: 'percentage point', other: 'percentage points' } };

/**
 * A change as it is said: `direction` and `basis`, and its `size` where one is stated. Direction, judgement and colour are
 * three things; whether a change is welcome is `judge`’s to say.
 */
export function printChange(
  change: ChangeLike,
  locale: Locale,
  declaredUnits: readonly UnitDeclaration[] = [],
): Phrase {
  const { direction, form, basis } = change;
  const size = sizeOf(change, locale, declaredUnits);
  if (locale === 'en')
    return phrase(
      part('direction', ENGLISH_DIRECTIONS[direction]),
      part('size', size, SPACE),
      part('basis', ENGLISH_BASES[basis], SPACE),
    );
  return phrase(
    part('basis', CHINESE_BASES[basis]),
    part('direction', CHINESE_VERBS[form][direction]),
    part('size', size),
  );
}

const SPACE = { gap: ' ' } as const;

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
export const judgementWord = (judgement: Judgement, locale: Locale): string => JUDGEMENTS[locale][judgement];

const SIGNS: Readonly<Record<Direction, string>> = { up: '+', down: '\u2212', flat: '' };

/**
 * The sign that the size of a change takes where it stands alone. A qualified size has none: to fall by over 3 % is to fall
 * further than by 3 %, and “over −3 %” says the opposite.
 */
export const signOf = ({ direction, qualifier, word }: ChangeLike): string =>
  qualifier === undefined && word === undefined ? SIGNS[direction] : '';
