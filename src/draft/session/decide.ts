import type { Proposal } from '../proposal.js';
import type { Draft, DraftFact, Reason, State } from './draft.js';

/** What a person decides on a fact. */
export interface Verdict {
  readonly state: State;
  readonly by: string;
  readonly at: string;
  readonly reason?: Reason;
  readonly note?: string;
  /** Fields that are another than the rule proposed. */
  readonly changes?: Partial<Proposal>;
}

/** Fields of a draft's fact that no rule has proposed. */
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

/** The rule's own proposal of a fact, whatever has become of it. */
export function proposalOf(fact: DraftFact): Proposal {
  if (fact.proposal) return fact.proposal;
  return Object.fromEntries(Object.entries(fact).filter(([key]) => !OWN.includes(key))) as unknown as Proposal;
}

/**
 * A draft with a decision on one of its facts. A rejection has a reason; a change keeps what the rule had proposed.
 * @returns the same draft where it has no such fact
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

/** How many facts of a draft are in each state, and in all. */
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

/** From here on, a rule is sure of what it proposes. */
const SURE = 0.8;

/** The facts that a rule is sure of and that nobody has decided on. */
export const sureOf = ({ facts }: Pick<Draft, 'facts'>): readonly string[] =>
  facts.filter(({ state, sure }) => state === 'proposed' && sure >= SURE).map(({ id }) => id);
