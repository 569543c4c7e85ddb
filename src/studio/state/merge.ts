import { plainDecimal } from '../../report/fields/numeral.js';
import { compare } from '../../report/values/derive.js';
import type { DraftFact } from '../../draft/session/draft.js';
import type { Stamp } from './command.js';
import { changed, edited } from './edits.js';
import { figureOf, figuresOf, type Figure } from './figures.js';
import type { StudioState } from './studio-state.js';

/** The preceding figure in the same line of the text. */
function figureBefore(state: Pick<StudioState, 'draft' | 'text'>, figure: Figure): Figure | undefined {
  const line = state.text.lastIndexOf('\n', figure.start - 1);
  return [...figuresOf(state)]
    .reverse()
    .find(
      ({ start, facts, status }) => facts.length > 0 && status !== 'unused' && start > line && start < figure.start,
    );
}

/** Whether two figures could be a part and its whole: numbers of the same unit. */
const arePartAndWhole = (a: DraftFact, b: DraftFact): boolean =>
  a.kind === 'amount' && b.kind === 'amount' && a.unit === b.unit && a.value !== null && b.value !== null;

/** Whether a figure can be attached to the preceding one. */
export function canMerge(state: Pick<StudioState, 'draft' | 'text'>, id: string): boolean {
  const figure = figureOf(state, id);
  const [fact] = figure?.facts ?? [];
  const [before] = (figure && figureBefore(state, figure)?.facts) ?? [];
  if (!fact || !before) return false;
  return fact.kind === 'change' || fact.kind === 'rank' || arePartAndWhole(before, fact);
}

/** Whether a figure may be the earlier period's value of the preceding one: same unit, same line. */
export function canBeEarlier(state: Pick<StudioState, 'draft' | 'text'>, figure: Figure): boolean {
  const [fact] = figure.facts;
  const [before] = figureBefore(state, figure)?.facts ?? [];
  return fact !== undefined && before !== undefined && arePartAndWhole(before, fact);
}

/**
 * Attaches a figure to the preceding one: a change or rank becomes part of it, and of two numbers of the same unit the
 * smaller becomes a part of the larger (24 villages, of which 21).
 */
export function merged(state: StudioState, id: string, stamp: Stamp): StudioState {
  const figure = figureOf(state, id);
  const before = figure && figureBefore(state, figure);
  const [fact] = figure?.facts ?? [];
  const [host] = before?.facts ?? [];
  if (!fact || !host || !canMerge(state, id)) return state;
  if (fact.kind === 'change' || fact.kind === 'rank' || fact.role === 'earlier') {
    const joined = changed(state, fact.id, (one) => ({ ...one, of: host.id }));
    return { ...joined, selection: host.id };
  }
  return shareOf(state, host, fact, stamp);
}

function shareOf(state: StudioState, first: DraftFact, second: DraftFact, stamp: Stamp): StudioState {
  const [whole, part] =
    compare(plainDecimal(first.value ?? ''), plainDecimal(second.value ?? '')) >= 0 ? [first, second] : [second, first];
  const quote = state.text.slice(first.start, second.end);
  const facts = state.draft.facts.filter((fact) => fact !== whole);
  const without = { ...state, draft: { ...state.draft, facts } };
  // This answers the question whether they are a part and its whole.
  const edits = {
    question: undefined,
    kind: 'share' as const,
    whole: whole.value ?? '',
    label: part.label || whole.label,
  };
  const shared = edited(without, part.id, edits, stamp);
  const placed = changed(shared, part.id, (fact) => ({
    ...fact,
    state: fact.state === 'asked' ? ('proposed' as const) : fact.state,
    ...{ start: first.start, end: second.end, quote },
  }));
  return { ...placed, selection: part.id };
}

/** Detaches a change or rank from its figure. */
export const splitOff = (state: StudioState, fact: string): StudioState =>
  changed(state, fact, (one) => (one.of === '' ? one : { ...one, of: '' }));
