import { printStanding, standingMark, standingScope, tellingStandings } from '../format/standing.js';
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

export function standingViews(
  standings: readonly Standing[] | undefined,
  { locale, context }: ModelOptions,
): readonly StandingView[] {
  return tellingStandings(standings ?? []).map((standing) => {
    const place = placeOf(context.places, standing.among);
    return {
      kind: standing.kind,
      mark: standingMark(standing, locale),
      scope: standingScope(standing, place, locale),
      text: printStanding(standing, place, locale),
    };
  });
}

const placeOf = (places: readonly Place[], id: string): Place | undefined => places.find((place) => place.id === id);
