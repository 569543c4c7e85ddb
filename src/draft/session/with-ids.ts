import type { Answer, Draft } from './draft.js';

/**
 * Renames figures throughout a draft: in attached facts, answers, translations and reasons. No user input is lost.
 * @param ids new ids by old ids
 */
export function withIds(draft: Draft, ids: ReadonlyMap<string, string>): Draft {
  const to = (id: string): string => ids.get(id) ?? id;
  const { facts, answers, translations, reasons } = draft;
  return {
    ...draft,
    facts: facts.map((fact) => ({ ...fact, id: to(fact.id), ...(fact.of && { of: to(fact.of) }) })),
    answers: answers.map((answer) => renamedAnswer(answer, to)),
    ...(translations && { translations: keyed(translations, (key) => ofText(key, to)) }),
    ...(reasons && { reasons: keyed(reasons, to) }),
  };
}

const keyed = <T>(record: Readonly<Record<string, T>>, to: (key: string) => string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [to(key), value]));

/** `label.fact-3` is a text of the figure after the dot; sections and boards have separate ids. */
function ofText(key: string, to: (id: string) => string): string {
  const at = key.indexOf('.');
  const kind = key.slice(0, at);
  return /^(?:label|noun|recipient|giver|goal)$/.test(kind) ? `${kind}.${to(key.slice(at + 1))}` : key;
}

/** A question's id is its code and figure ids in order; without figures, its words. */
function renamedAnswer(answer: Answer, to: (id: string) => string): Answer {
  if (!answer.facts.length) return answer;
  const facts = answer.facts.map(to);
  return { ...answer, facts, question: `${answer.code}:${[...facts].sort().join('+')}` };
}
