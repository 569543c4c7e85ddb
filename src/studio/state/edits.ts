import { proposalOf } from '../../draft/session/decide.js';
import type { DraftFact } from '../../draft/session/draft.js';
import { sectionAt } from '../../draft/session/outline.js';
import type { Unread } from '../../draft/proposal.js';
import { withIds } from '../../draft/session/with-ids.js';
import type { Edits, TextRange, Stamp } from './command.js';
import { idProblem } from '../../draft/names/ids.js';
import { readSpan, withUnit } from './read-span.js';
import type { StudioState } from './studio-state.js';

/**
 * Applies edited fields. Editing does not confirm, but counts as a decision, so that a new import keeps it. Empty
 * fields are removed.
 */
export function edited(state: StudioState, id: string, edits: Edits, { by, at }: Stamp): StudioState {
  return changed(state, id, (fact) => {
    const entries = Object.entries(edits);
    if (entries.every(([key, value]) => fact[key as keyof DraftFact] === value)) return fact;
    const proposal = proposalOf(fact);
    const after = fact.state === 'confirmed' ? 'changed' : fact.state;
    const last = fact.decisions[fact.decisions.length - 1];
    const isKnown = last?.by === by && last.state === after;
    const fields = Object.entries<unknown>({ ...fact, ...edits }).filter(([, value]) => value !== undefined);
    return {
      ...(Object.fromEntries(fields) as unknown as DraftFact),
      state: after,
      proposal,
      decisions: isKnown ? fact.decisions : [...fact.decisions, { state: after, by, at, proposal }],
    };
  });
}

/** Replaces a fact by its changed version. */
export function changed(state: StudioState, id: string, change: (fact: DraftFact) => DraftFact): StudioState {
  const before = state.draft.facts.find((fact) => fact.id === id);
  const after = before && change(before);
  if (!before || !after || after === before) return state;
  const facts = state.draft.facts.map((fact) => (fact === before ? after : fact));
  return { ...state, draft: { ...state.draft, facts: inText(facts) } };
}

const inText = (facts: readonly DraftFact[]): readonly DraftFact[] =>
  [...facts].sort((a, b) => a.start - b.start || a.end - b.end);

/** Renames an id with all references to it; no-op for an invalid id. */
export function renamed(state: StudioState, id: string, to: string): StudioState {
  if (id === to || idProblem(state.draft, id, to)) return state;
  if (!state.draft.facts.some((fact) => fact.id === id)) return state;
  const selection = state.selection === id ? to : state.selection;
  return { ...state, selection, draft: withIds(state.draft, new Map([[id, to]])) };
}

/** Adds a figure from a selection, and selects it. */
export function added(state: StudioState, span: TextRange, { by, at }: Stamp): StudioState {
  const { draft, text } = state;
  if (!text.slice(span.start, span.end).trim()) return state;
  const isNumeral = draft.unread.some(({ start, end }) => start === span.start && end === span.end);
  const proposal = readSpan(text, isNumeral ? withUnit(text, span) : { start: span.start, end: span.end });
  const id = `fact-${draft.next}`;
  const fact: DraftFact = {
    ...proposal,
    id,
    section: sectionAt(draft.sections, proposal.start),
    state: 'proposed',
    decisions: [{ state: 'proposed', by, at, proposal }],
  };
  const unread = outside(draft.unread, proposal);
  return {
    ...state,
    selection: id,
    draft: { ...draft, facts: inText([...draft.facts, fact]), unread, next: draft.next + 1 },
  };
}

const outside = <T extends TextRange>(spans: readonly T[], { start, end }: TextRange): readonly T[] =>
  spans.filter((span) => span.end <= start || span.start >= end);

/** Sets another range as the quote of a fact; it is read again if it does not contain the number. */
export function requoted(state: StudioState, id: string, span: TextRange, stamp: Stamp): StudioState {
  const quote = state.text.slice(span.start, span.end);
  const fact = state.draft.facts.find((one) => one.id === id);
  if (!fact || !quote.trim() || (fact.start === span.start && fact.end === span.end)) return state;
  const isThere = fact.value === null || quote.includes(fact.value);
  const read = isThere ? {} : readings(readSpan(state.text, span));
  const { start, end } = span;
  const placed = changed(state, id, ({ evidence: _, ...one }) => ({
    ...one,
    start,
    end,
    quote,
    proposal: proposalOf(fact),
  }));
  const now = edited(placed, id, { ...read, label: fact.label }, stamp);
  return withNumerals(now, fact);
}

/** The reading of a number, without its labels. */
const readings = ({ value, scale, unit, kind, form }: ReturnType<typeof readSpan>): Edits => ({
  value,
  unit,
  kind,
  scale,
  form,
});

const NUMERAL = /\d[\d,]*(?:\.\d+)?/g;

/** Keeps numerals visible: those in a range that no fact quotes any more become unread. */
function withNumerals(state: StudioState, freed: TextRange): StudioState {
  const { draft, text } = state;
  const isQuoted = (span: TextRange): boolean =>
    draft.facts.some((fact) => fact.start < span.end && span.start < fact.end);
  const kept = draft.unread.filter((numeral) => !isQuoted(numeral));
  const found = [...text.slice(freed.start, freed.end).matchAll(NUMERAL)]
    .map(({ 0: quote, index }): Unread => {
      const start = freed.start + index;
      return { start, end: start + quote.length, quote, why: 'unread' };
    })
    .filter((numeral) => !isQuoted(numeral) && !kept.some(({ start }) => start === numeral.start));
  return { ...state, draft: { ...draft, unread: [...kept, ...found].sort((a, b) => a.start - b.start) } };
}
