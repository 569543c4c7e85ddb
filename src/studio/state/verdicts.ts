import { decided, proposalOf } from '../../draft/session/decide.js';
import type { DraftFact, Reason } from '../../draft/session/draft.js';
import type { Stamp } from './command.js';
import { added } from './edits.js';
import { figureOf, type Figure } from './figures.js';
import type { StudioState } from './studio-state.js';

const isDecided = ({ state }: DraftFact): boolean => state === 'confirmed' || state === 'changed';

/** Confirms a figure with its attached facts: unchanged proposals become confirmed, edited ones changed. */
export function confirmed(state: StudioState, figure: Figure | undefined, stamp: Stamp): StudioState {
  const open = (figure?.facts ?? []).filter((fact) => !isDecided(fact));
  const draft = open.reduce((now, { id, proposal }) => {
    const verdict = proposal ? { state: 'changed' as const, changes: {} } : { state: 'confirmed' as const };
    return decided(now, id, { ...stamp, ...verdict });
  }, state.draft);
  return { ...state, draft };
}

/** A rejected numeral is stored with its reason, like a figure, so that it is not asked for again next year. */
export function rejected(state: StudioState, id: string, reason: Reason, stamp: Stamp): StudioState {
  const figure = figureOf(state, id);
  if (!figure) return state;
  const now = figure.unread ? added(state, figure.unread, stamp) : state;
  const ids = figure.unread ? [`fact-${state.draft.next}`] : figure.facts.map((fact) => fact.id);
  const draft = ids.reduce((of, one) => decided(of, one, { ...stamp, state: 'rejected', reason }), now.draft);
  return { ...now, draft };
}

/** Sets the state of a figure, recorded as a decision. */
export function setState(
  state: StudioState,
  id: string,
  to: (fact: DraftFact) => DraftFact['state'],
  { by, at }: Stamp,
): StudioState {
  const ids = (figureOf(state, id)?.facts ?? []).map((fact) => fact.id);
  if (!ids.length) return state;
  const facts = state.draft.facts.map((fact): DraftFact => {
    if (!ids.includes(fact.id)) return fact;
    const after = to(fact);
    return {
      ...fact,
      state: after,
      decisions: [...fact.decisions, { state: after, by, at, proposal: proposalOf(fact) }],
    };
  });
  return { ...state, draft: { ...state.draft, facts } };
}
