import type { FigureContext } from '../report/context.js';
import type { Place, Standing } from '../report/types.js';
import { type Locale } from './locale.js';
import type { Phrase } from './phrase.js';
import { spokenStanding, type NamedPlace } from './spoken-standing.js';
import { MARKS, STANDINGS } from './words/languages.js';
import type { StandingLike } from './words/standing.js';
import { words } from './words.js';

/**
 * Prints a standing in words: `measure` (what is ranked), since when, from where, the `verb`, the `place`, the `rank`.
 * “First batch” is never printed as first.
 * @param place the scope; omitted if undefined
 */
export const printStanding = (
  standing: StandingLike,
  place: NamedPlace,
  locale: Locale,
  report?: FigureContext,
): Phrase => STANDINGS[locale].print(spokenStanding(standing, place, locale, report));

/** Drops `leading` where the same scope already has rank 1, unless it has words of its own: "first" implies it. */
export function tellingStandings(standings: readonly Standing[]): readonly Standing[] {
  const isFirst = (one: Standing): boolean => one.kind === 'rank' && one.position === 1 && !one.measure;
  const first = new Set(standings.filter(isFirst).map(({ among }) => among));
  const isOwn = ({ measure, word, verb, streak }: Standing): boolean => !!(measure ?? word ?? verb ?? streak);
  return standings.filter((one) => one.kind !== 'leading' || isOwn(one) || !first.has(one.among));
}

/** Prints the standings of a fact, in order. */
export const printStandings = (
  standings: readonly Standing[],
  placeOf: (id: string) => Place | undefined,
  locale: Locale,
  report?: FigureContext,
): readonly Phrase[] =>
  tellingStandings(standings).map((standing) => printStanding(standing, placeAmong(standing, placeOf), locale, report));

/** Returns the scope of a standing; a passed threshold may have none. */
export const placeAmong = (
  { among }: Pick<Standing, 'among'>,
  placeOf: (id: string) => Place | undefined,
): Place | undefined => (among === undefined ? undefined : placeOf(among));

/** A standing on a badge: its shortest name, and the text next to it. */
export interface StandingMark {
  readonly mark: string;
  readonly scope: string;
}

/** Returns a standing for a badge, which shows period and source separately. */
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
