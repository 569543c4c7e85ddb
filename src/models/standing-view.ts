import { entryById } from '../format/by-id.js';
import { textOf, type Phrase } from '../format/phrase.js';
import { markStanding, placeAmong, printStandings, tellingStandings } from '../format/standing.js';
import type { StandingKind } from '../report/terms.js';
import type { Place, Standing } from '../report/types.js';
import type { ModelOptions } from './context.js';

/** A standing as it is shown: the short mark for a badge, and the whole of it in words. */
export interface StandingView {
  readonly kind: StandingKind;
  readonly mark: string;
  /** Among whom, to stand beside the mark. */
  readonly scope: string;
  readonly text: string;
}

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
