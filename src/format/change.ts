import type { Basis, ChangeForm, Direction, Polarity } from '../report/terms.js';
import type { Change, UnitDeclaration } from '../report/types.js';
import type { Locale } from './locale.js';
import { printQuantity, type Figure } from './quantity.js';

/** Whether a change is welcome; `none` where nothing says so. */
export type Judgement = 'good' | 'bad' | 'none';

/** A change in words. Direction, judgement and colour are three things; here are the first two. */
export interface ChangeText {
  /** Direction and basis without the size: 同比增长; “up year on year”. */
  readonly word: string;
  /** The size; empty where it is not stated or there is no change. */
  readonly figure: string;
  /** Both, as they are said. */
  readonly text: string;
  readonly judgement: Judgement;
  /** The judgement in a word, for those who see no colour; empty for none. */
  readonly judgementText: string;
}

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
 * A change as it is said.
 * @param better which way is good; without it nothing is judged
 */
export function printChange(
  change: ChangeLike,
  locale: Locale,
  better?: Polarity,
  declaredUnits: readonly UnitDeclaration[] = [],
): ChangeText {
  const figure = sizeOf(change, locale, declaredUnits)?.text ?? '';
  const judgement = judge(change.direction, better);
  const said = locale === 'en' ? english(change, figure) : chinese(change, figure);
  return { ...said, figure, judgement, judgementText: JUDGEMENTS[locale][judgement] };
}

function chinese({ direction, form, basis }: ChangeLike, figure: string): Pick<ChangeText, 'word' | 'text'> {
  const word = CHINESE_BASES[basis] + CHINESE_VERBS[form][direction];
  return { word, text: word + figure };
}

function english({ direction, basis }: ChangeLike, figure: string): Pick<ChangeText, 'word' | 'text'> {
  const say = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');
  const [way, against] = [ENGLISH_DIRECTIONS[direction], ENGLISH_BASES[basis]];
  return { word: say(way, against), text: say(way, figure, against) };
}

/** Good or bad is the fact's own polarity met or missed; standing still is neither. */
function judge(direction: Direction, better: Polarity | undefined): Judgement {
  if (better === undefined || direction === 'flat') return 'none';
  return direction === better ? 'good' : 'bad';
}

const SIGNS: Readonly<Record<Direction, string>> = { up: '+', down: '\u2212', flat: '' };

/**
 * The size of a change in the parts of a figure, with its sign; undefined where it has none. A qualified size has no
 * sign: to fall by over 3 % is to fall further than by 3 %, and “over −3 %” says the opposite.
 */
export function printSignedChange(
  change: ChangeLike,
  locale: Locale,
  declaredUnits: readonly UnitDeclaration[] = [],
): Figure | undefined {
  const size = sizeOf(change, locale, declaredUnits);
  const isQualified = change.qualifier !== undefined || change.word !== undefined;
  return size && (isQualified ? size : { ...size, number: SIGNS[change.direction] + size.number });
}

function sizeOf(change: ChangeLike, locale: Locale, declaredUnits: readonly UnitDeclaration[]): Figure | undefined {
  if (change.value === null || change.direction === 'flat') return undefined;
  if (change.form === 'percent') return printQuantity({ ...change, unit: '%' }, locale);
  if (change.form === 'points') return printQuantity({ ...change, unit: POINTS.id }, locale, [POINTS]);
  return printQuantity(change, locale, declaredUnits);
}
