import type { FigureContext } from '../report/context.js';
import type { Place, Standing } from '../report/types.js';
import { type Locale } from './locale.js';
import type { Phrase } from './phrase.js';
import { spokenStanding, type NamedPlace } from './spoken-standing.js';
import { MARKS, STANDINGS } from './words/languages.js';
import type { StandingLike } from './words/standing.js';
import { words } from './words.js';

/**
 * A standing as it is said: its `measure` (what is ranked), since when, from where and with which `verb`, the `place` among
 * whose members, the `rank`. “First batch” stays that.
 * @param place among whose members; without it the scope is left out
 */
export const printStanding = (
  standing: StandingLike,
  place: NamedPlace,
  locale: Locale,
  report?: FigureContext,
): Phrase => STANDINGS[locale].print(spokenStanding(standing, place, locale, report));

/** The standings worth saying: who is first is ahead, so the lesser one is not said beside the other without words of its own. */
export function tellingStandings(standings: readonly Standing[]): readonly Standing[] {
  const isFirst = (one: Standing): boolean => one.kind === 'rank' && one.position === 1 && !one.measure;
  const first = new Set(standings.filter(isFirst).map(({ among }) => among));
  const isOwn = ({ measure, word, verb, streak }: Standing): boolean => !!(measure ?? word ?? verb ?? streak);
  return standings.filter((one) => one.kind !== 'leading' || isOwn(one) || !first.has(one.among));
}

/** Several standings of one fact, in their order. */
export const printStandings = (
  standings: readonly Standing[],
  placeOf: (id: string) => Place | undefined,
  locale: Locale,
  report?: FigureContext,
): readonly Phrase[] =>
  tellingStandings(standings).map((standing) => printStanding(standing, placeAmong(standing, placeOf), locale, report));

/** Among whose members; what has passed a mark may stand among nobody. */
export const placeAmong = (
  { among }: Pick<Standing, 'among'>,
  placeOf: (id: string) => Place | undefined,
): Place | undefined => (among === undefined ? undefined : placeOf(among));

/** A standing on a badge: the shortest name of it, and what is said beside that. */
export interface StandingMark {
  readonly mark: string;
  readonly scope: string;
}

/** A standing as a badge shows it, which says period and source beside it. */
export function markStanding(
  standing: StandingLike,
  place: NamedPlace,
  locale: Locale,
  report?: FigureContext,
): StandingMark {
  const say = MARKS[locale];
  const spoken = spokenStanding(standing, place, locale, report);
  return { mark: say.mark(spoken), scope: say.beside(spoken).filter(Boolean).join(words(locale).comma) };
}
