import type { BilingualText } from '../report/problems.js';
import type { StandingKind } from '../report/terms.js';
import type { Place, Standing } from '../report/types.js';
import { pick, type Locale } from './locale.js';
import { printNumber } from './number.js';
import { part, phrase, type Phrase } from './phrase.js';
import { words } from './words.js';

type Unranked = Exclude<StandingKind, 'rank'>;

/** What `printStanding` reads of a standing. */
export type StandingLike = { readonly measure?: BilingualText; readonly retained?: true } & (
  { readonly kind: 'rank'; readonly position: number } | { readonly kind: Unranked }
);

const CHINESE_DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const ENGLISH_ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

const CHINESE_KINDS: Readonly<Record<Unranked, string>> = {
  only: '唯一',
  'first-batch': '首批',
  'first-ever': '首个',
  leading: '领先',
};

const ENGLISH_KINDS: Readonly<Record<Unranked, string>> = {
  only: 'the only one',
  'first-batch': 'in the first batch',
  'first-ever': 'the first ever',
  leading: 'ahead',
};

const ENGLISH_MARKS: Readonly<Record<Unranked, string>> = {
  only: 'Only',
  'first-batch': 'First batch',
  'first-ever': 'First ever',
  leading: 'Ahead',
};

// A position is a whole number of any size; String() would turn 1e21 into another notation.
const digitsOf = (position: number): string => printNumber(BigInt(position).toString());

const chineseRank = (position: number): string => `第${CHINESE_DIGITS[position] || digitsOf(position)}`;

function englishOrdinal(position: number): string {
  const digits = digitsOf(position);
  const teen = /1[123]$/.test(digits);
  const suffix = teen ? 'th' : ({ '1': 'st', '2': 'nd', '3': 'rd' }[digits.slice(-1)] ?? 'th');
  return `${digits}${suffix}`;
}

/**
 * A standing as it is said: its `measure` (what is ranked), whether it was so before, the `place` among whose members, the
 * `rank`. “First batch” stays that.
 * @param place among whose members; without it the scope is left out
 */
export function printStanding(
  standing: StandingLike,
  place: { readonly name: BilingualText } | undefined,
  locale: Locale,
): Phrase {
  const measure = standing.measure ? pick(standing.measure, locale) : '';
  const scope = place ? pick(place.name, locale) : '';
  return locale === 'en' ? english(standing, measure, scope) : chinese(standing, measure, scope);
}

function chinese(standing: StandingLike, measure: string, scope: string): Phrase {
  const kind = standing.kind === 'rank' ? chineseRank(standing.position) : CHINESE_KINDS[standing.kind];
  return phrase(
    part('measure', measure),
    part('retained', standing.retained ? '蝉联' : ''),
    part('place', scope),
    part('rank', kind),
  );
}

const SPACE = { gap: ' ' } as const;

function english(standing: StandingLike, measure: string, scope: string): Phrase {
  const kind =
    standing.kind === 'rank'
      ? ENGLISH_ORDINALS[standing.position] || englishOrdinal(standing.position)
      : ENGLISH_KINDS[standing.kind];
  return phrase(
    part('measure', measure),
    part('retained', standing.retained ? 'still' : '', SPACE),
    part('rank', kind, SPACE),
    part('words', scope && 'in', SPACE),
    part('place', scope, SPACE),
  );
}

/** The standings worth saying: who is first is ahead, so the lesser one is not said beside the other. */
export function tellingStandings(standings: readonly Standing[]): readonly Standing[] {
  const isFirst = (one: Standing): boolean => one.kind === 'rank' && one.position === 1 && !one.measure;
  const first = new Set(standings.filter(isFirst).map(({ among }) => among));
  return standings.filter(
    ({ kind, among, measure }) => kind !== 'leading' || measure !== undefined || !first.has(among),
  );
}

/** Several standings of one fact, in their order. */
export const printStandings = (
  standings: readonly Standing[],
  placeOf: (id: string) => Place | undefined,
  locale: Locale,
): readonly Phrase[] =>
  tellingStandings(standings).map((standing) => printStanding(standing, placeOf(standing.among), locale));

/** What a badge says beside its mark: among whom, and if need be what is ranked and that it was so before. */
export function standingScope(
  { measure, retained }: StandingLike,
  place: { readonly name: BilingualText } | undefined,
  locale: Locale,
): string {
  const name = place ? pick(place.name, locale) : '';
  const among = locale === 'en' ? name && `in ${name}` : name;
  const again = retained ? AGAIN[locale] : '';
  return [among, measure ? pick(measure, locale) : '', again].filter(Boolean).join(words(locale).comma);
}

const AGAIN: Readonly<Record<Locale, string>> = { 'zh-CN': '蝉联', en: 'retained' };

/** The shortest name of a standing, for a badge that says scope, period and source beside it. */
export function standingMark(standing: StandingLike, locale: Locale): string {
  if (standing.kind === 'rank')
    return locale === 'en' ? englishOrdinal(standing.position) : chineseRank(standing.position);
  return (locale === 'en' ? ENGLISH_MARKS : CHINESE_KINDS)[standing.kind];
}
