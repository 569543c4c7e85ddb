import { decided, proposalOf, type Verdict } from '../session/decide.js';
import type { Draft, DraftFact } from '../session/draft.js';
import type { DraftQuestion } from './question.js';
import { quotesOf } from './questions-of.js';

/** Author and time of an answer, in UTC, ISO 8601. */
export interface Answering {
  readonly by: string;
  readonly at: string;
}

/**
 * Records the answer to a question, replacing an earlier one. If a rule had left two readings open, the fact gets the
 * chosen one, and waits for confirmation.
 * @returns the same draft if the question has no such answer
 */
export function answered(draft: Draft, question: DraftQuestion, answer: string, { by, at }: Answering): Draft {
  const { id, code, facts } = question;
  if (!question.choices.some((choice) => choice.id === answer)) return draft;
  const kept = { question: id, code, facts, answer, by, at, quotes: quotesOf(draft, facts) };
  const answers = [...draft.answers.filter((each) => each.question !== id), kept];
  const read = READ[code]?.[answer];
  const open = draft.facts.filter((fact) => facts.includes(fact.id) && fact.question !== undefined);
  return { ...(read ? open.reduce((made, fact) => read(made, fact.id, { by, at }), draft) : draft), answers };
}

/** Removes an answer. Its effects on a fact stay, with the decision. */
export const unanswered = (draft: Draft, id: string): Draft => ({
  ...draft,
  answers: draft.answers.filter(({ question }) => question !== id),
});

type Read = (draft: Draft, id: string, who: Answering) => Draft;

const settled =
  (settle: (fact: DraftFact) => DraftFact): Read =>
  (draft, id, who) => {
    const made = decided(draft, id, { state: 'proposed', ...who });
    return { ...made, facts: made.facts.map((fact) => (fact.id === id ? settle(withoutQuestion(fact)) : fact)) };
  };

function withoutQuestion(fact: DraftFact): DraftFact {
  const { question: _, ...rest } = fact;
  return { ...rest, proposal: proposalOf(fact) };
}

const none: Read = (draft, id, who) => decided(draft, id, rejection(who));

const rejection = (who: Answering): Verdict => ({ state: 'rejected', reason: 'other', ...who });

const READ: Readonly<Partial<Record<DraftQuestion['code'], Readonly<Record<string, Read>>>>> = {
  PART_OF_WHOLE: {
    share: settled((fact) => ({ ...fact, kind: 'share' })),
    two: settled(({ whole: _, ...fact }) => fact),
    none,
  },
  WHOSE_RANK: {
    last: settled((fact) => ({ ...fact, ranks: 'last' })),
    all: settled((fact) => ({ ...fact, ranks: 'all' })),
    open: settled((fact) => ({ ...fact, ranks: 'open' })),
  },
  AMOUNT_OR_CHANGE: {
    change: settled((fact) => fact),
    amount: settled(({ form: _, direction: __, basis: ___, ...fact }) => ({ ...fact, kind: 'amount' })),
    none,
  },
  LIST_UNEVEN: { 'as-printed': settled((fact) => fact), other: settled((fact) => fact) },
};
