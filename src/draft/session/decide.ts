import type { Proposal } from '../proposal.js';
import type { Draft, DraftFact, Reason, State } from './draft.js';

/** A person's decision on a fact. */
export interface Verdict {
  readonly state: State;
  readonly by: string;
  readonly at: string;
  readonly reason?: Reason;
  readonly note?: string;
  /** Fields changed from the rule's proposal. */
  readonly changes?: Partial<Proposal>;
}

/** Fields of a draft fact that are not part of a proposal. */
const OWN = [
  'id',
  'section',
  'state',
  'decisions',
  'proposal',
  'doubt',
  'of',
  'en',
  'ranks',
  'better',
  'previous',
  'candidates',
];

/** The rule's original proposal of a fact. */
export function proposalOf(fact: DraftFact): Proposal {
  if (fact.proposal) return fact.proposal;
  return Object.fromEntries(Object.entries(fact).filter(([key]) => !OWN.includes(key))) as unknown as Proposal;
}

/**
 * Records a decision on a fact. A rejection has a reason; a change keeps the rule's proposal.
 * @returns the same draft if it has no such fact
 */
export function decided(draft: Draft, id: string, verdict: Verdict): Draft {
  return { ...draft, facts: draft.facts.map((fact) => (fact.id === id ? withVerdict(fact, verdict) : fact)) };
}

function withVerdict(fact: DraftFact, { state, by, at, reason, note, changes }: Verdict): DraftFact {
  const proposal = proposalOf(fact);
  const decision = {
    state,
    by,
    at,
    ...(state === 'rejected' && { reason: reason ?? 'other' }),
    ...(note !== undefined && { note }),
    proposal,
  };
  const isChanged = state === 'changed' && changes !== undefined;
  return {
    ...fact,
    ...(isChanged && { ...changes, proposal }),
    state,
    decisions: [...fact.decisions, decision],
  };
}

/** Number of facts by state, and in total. */
export type Counts = Readonly<Record<State | 'all', number>>;

export function countsOf({ facts }: Pick<Draft, 'facts'>): Counts {
  const of = (state: State): number => facts.filter((fact) => fact.state === state).length;
  return {
    all: facts.length,
    proposed: of('proposed'),
    confirmed: of('confirmed'),
    changed: of('changed'),
    rejected: of('rejected'),
    asked: of('asked'),
  };
}

/** Minimum confidence of a sure proposal. */
const SURE = 0.8;

/** The undecided facts with a sure proposal. */
export const sureOf = ({ facts }: Pick<Draft, 'facts'>): readonly string[] =>
  facts.filter(({ state, sure }) => state === 'proposed' && sure >= SURE).map(({ id }) => id);
