import { printStanding, standingMark } from '../format/standing.js';
import type { StandingKind } from '../report/terms.js';
import type { Place, Standing } from '../report/types.js';
import type { ModelOptions } from './context.js';

/** A standing as it is shown: the short mark for a badge, and the whole of it in words. */
export interface StandingView {
  readonly kind: StandingKind;
  readonly mark: string;
  readonly text: string;
}

export function standingViews(
  standings: readonly Standing[] | undefined,
  { locale, context }: ModelOptions,
): readonly StandingView[] {
  return (standings ?? []).map((standing) => ({
    kind: standing.kind,
    mark: standingMark(standing, locale),
    text: printStanding(standing, placeOf(context.places, standing.among), locale),
  }));
}

const placeOf = (places: readonly Place[], id: string): Place | undefined => places.find((place) => place.id === id);
