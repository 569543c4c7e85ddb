import { entryById } from '../../format/by-id.js';
import { textOf, type Phrase } from '../../format/phrase.js';
import { markStanding, placeAmong, printStandings, tellingStandings } from '../../format/standing.js';
import type { StandingKind } from '../../report/lists/terms.js';
import type { Place, Standing } from '../../report/types.js';
import type { ModelOptions } from '../context.js';

/** A standing for display: short mark for a badge, and full text. */
export interface StandingView {
  readonly kind: StandingKind;
  readonly mark: string;
  /** The scope, shown next to the mark. */
  readonly scope: string;
  readonly text: string;
}

/** Standings in a widget: the text of each, and its kind for the mark. */
export interface StandingMarks {
  readonly standings: readonly string[];
  /** One per entry of `standings`; absent in models written by an earlier version. */
  readonly kinds?: readonly StandingKind[];
}

/** @returns just an empty list of texts if there is no standing */
export const standingMarks = (views: readonly StandingView[]): StandingMarks => ({
  standings: views.map(({ text }) => text),
  ...(views.length && { kinds: views.map(({ kind }) => kind) }),
});

/** @param printed the standings, from `printStandings` */
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
