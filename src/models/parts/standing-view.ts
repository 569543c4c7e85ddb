import { entryById } from '../../format/by-id.js';
import { textOf, type Phrase } from '../../format/phrase.js';
import { markStanding, placeAmong, printStandings, tellingStandings } from '../../format/standing.js';
import type { StandingKind } from '../../report/lists/terms.js';
import type { Place, Standing } from '../../report/types.js';
import type { ModelOptions } from '../context.js';

/** A standing as it is shown: the short mark for a badge, and the whole of it in words. */
export interface StandingView {
  readonly kind: StandingKind;
  readonly mark: string;
  /** Among whom, to stand beside the mark. */
  readonly scope: string;
  readonly text: string;
}

/** Standings as a widget prints them: each in words, and of which kind it is, for its mark. */
export interface StandingMarks {
  readonly standings: readonly string[];
  /** One for each of `standings`; a model that an earlier version wrote has none. */
  readonly kinds?: readonly StandingKind[];
}

/** @returns only an empty list of texts where there is no standing */
export const standingMarks = (views: readonly StandingView[]): StandingMarks => ({
  standings: views.map(({ text }) => text),
  ...(views.length && { kinds: views.map(({ kind }) => kind) }),
});

/** @param printed the standings as `printStandings` says them */
export function standingViews(
  standings: readonly Standing[] = [],
  { locale, context }: ModelOptions,
  printed?: readonly Phrase[],
): readonly StandingView[] {
  const placeOf = (id: string): Place | undefined => entryById(context.places, id);
  const said = printed ?? printStandings(standings, placeOf, locale, context);
  return tellingStandings(standings).map((standing, index) => ({
    kind: standing.kind,
    ...markStanding(standing, placeAmong(standing, placeOf), locale, context),
    text: textOf(said[index]!),
  }));
}
