import { decided, proposalOf } from '../session/decide.js';
import type { Draft, DraftFact, Previous } from '../session/draft.js';
import { withIds } from '../session/with-ids.js';
import { numbered, retiredOf, takenOver } from './continued.js';

interface Choosing {
  readonly by: string;
  readonly at: string;
}

/**
 * Sets the figure of last year that a figure corresponds to. Another figure matched to it becomes new. Decisions on
 * either stay.
 * @param previous the id of last year's figure; undefined for none
 * @returns the same draft if there is no such figure
 */
export function chosen(draft: Draft, id: string, previous: string | undefined, who: Choosing): Draft {
  const before = draft.previous;
  const figure = before?.figures.find((one) => one.id === previous && !one.rejected);
  const fact = draft.facts.find((one) => one.id === id);
  if (!before || !fact || (previous !== undefined && !figure)) return draft;
  const noted = decided(draft, id, { state: fact.state === 'rejected' ? 'proposed' : fact.state, ...who });
  let { next } = draft;
  const taken = new Set([...before.ids, ...draft.facts.map((one) => one.id), ...draft.retired]);
  const ids = new Map<string, string>();
  const asNew = (one: DraftFact): DraftFact => {
    if (one.previous) {
      const made = numbered(next, taken);
      next = made.next;
      ids.set(one.id, made.id);
    }
    return withoutPrevious(one, before);
  };
  const facts = noted.facts.map((one): DraftFact => {
    if (one.id === id && !figure) return asNew(one);
    if (one.id !== id) return figure && one.id === figure.id ? asNew(one) : one;
    ids.set(id, figure!.id);
    return takenOver(withoutPrevious(one, before), figure!, 'chosen', keepsLabel(fact, before));
  });
  const renamed = withIds({ ...noted, facts, next }, ids);
  const now = new Set(renamed.facts.map((one) => one.id));
  const retired = new Set([...draft.retired, ...retiredOf(before, renamed.facts)]);
  return { ...renamed, retired: [...retired].filter((one) => !now.has(one)) };
}

/** Whether a person has confirmed or typed the label of a figure, instead of taking the rule's or last year's. */
function keepsLabel(fact: DraftFact, { figures }: Previous): boolean {
  if (fact.state === 'confirmed' || fact.state === 'changed') return true;
  const last = figures.find((one) => one.id === fact.previous?.id)?.label;
  return fact.label !== proposalOf(fact).label && fact.label !== last;
}

/** The rule's proposal again, unless a person has changed more. */
function withoutPrevious(fact: DraftFact, before: Previous): DraftFact {
  const { previous, en, better, proposal, candidates: _, ...rest } = fact;
  if (!previous || keepsLabel(fact, before))
    return {
      ...rest,
      ...(en !== undefined && !previous && { en }),
      ...(better && { better }),
      ...(proposal && { proposal }),
      candidates: [],
    };
  const { label, labels } = proposalOf(fact);
  return { ...rest, label, labels, candidates: [] };
}
