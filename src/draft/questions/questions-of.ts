import type { Answer, Draft } from '../session/draft.js';
import { bases } from './bases.js';
import type { QuestionInput } from './context.js';
import { counts } from './counts.js';
import { lists } from './lists.js';
import { questionOf, type DraftQuestion } from './question.js';
import { ranks } from './ranks.js';
import { readings } from './two-readings.js';
import { roundings } from './roundings.js';
import { shares } from './shares.js';
import { sums } from './sums.js';
import { tableSums } from './table-sums.js';

/** Readings come last: a count that has its own rule is asked about once. */
const RULES = [sums, tableSums, roundings, shares, bases, ranks, lists, counts, readings];

/**
 * All questions about a draft, in text order, with valid answers. Deterministic; questions never block confirming or
 * exporting.
 * @param text the source text of the draft
 */
export function questionsOf(draft: Draft, text: string): readonly DraftQuestion[] {
  const facts = draft.facts.filter(({ state }) => state !== 'rejected');
  const asked: QuestionInput = { text, draft, facts: [...facts].sort((a, b) => a.start - b.start || a.end - b.end) };
  const byId = new Map<string, DraftQuestion>();
  for (const found of RULES.flatMap((rule) => rule(asked))) {
    const question = questionOf(text, found);
    // Two rules may find the same problem.
    const isAsked = [...byId.values()].some(
      ({ code, facts: ids }) =>
        code === question.code && question.facts.length && question.facts.every((id) => ids.includes(id)),
    );
    if (!isAsked) byId.set(question.id, question);
  }
  return [...byId.values()]
    .map((question) => {
      const answer = draft.answers.find((each) => each.question === question.id && holds(each, draft));
      return answer ? { ...question, answer } : question;
    })
    .sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ sentences }: DraftQuestion): number => sentences[0]?.start ?? 0;

/** An error confirmed as such is asked about again once the text has changed. */
const holds = ({ answer, facts, quotes }: Answer, draft: Draft): boolean =>
  answer !== 'wrong' || quotes.join('\n') === quotesOf(draft, facts).join('\n');

/** The quotes of these facts. */
export const quotesOf = ({ facts }: Draft, ids: readonly string[]): readonly string[] =>
  ids.map((id) => facts.find((fact) => fact.id === id)?.quote ?? '');

/** The unanswered questions. */
export const openQuestions = (draft: Draft, text: string): readonly DraftQuestion[] =>
  questionsOf(draft, text).filter(({ answer }) => !answer);
