import { pick } from './pick.js';
import type { BilingualText } from '../report/problems.js';
import type { Place, Standing } from '../report/types.js';
import { type Locale } from './locale.js';
import type { Phrase } from './phrase.js';
import { MARKS, STANDINGS } from './words/languages.js';
import type { StandingLike } from './words/standing.js';
import { words } from './words.js';

type Named = { readonly name: BilingualText } | undefined;

const nameOf = (place: Named, locale: Locale): string => (place ? pick(place.name, locale) : '');

const measureOf = ({ measure }: StandingLike, locale: Locale): string => (measure ? pick(measure, locale) : '');

/**
 * A standing as it is said: its `measure` (what is ranked), whether it was so before, the `place` among whose members, the
 * `rank`. “First batch” stays that.
 * @param place among whose members; without it the scope is left out
 */
export const printStanding = (standing: StandingLike, place: Named, locale: Locale): Phrase =>
  STANDINGS[locale](standing, measureOf(standing, locale), nameOf(place, locale));

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
export function standingScope(standing: StandingLike, place: Named, locale: Locale): string {
  const say = MARKS[locale];
  const again = standing.retained ? say.retained : '';
  return [say.scope(nameOf(place, locale)), measureOf(standing, locale), again]
    .filter(Boolean)
    .join(words(locale).comma);
}

/** The shortest name of a standing, for a badge that says scope, period and source beside it. */
export const standingMark = (standing: StandingLike, locale: Locale): string => MARKS[locale].mark(standing);
