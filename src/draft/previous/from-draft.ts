import { proposalOf } from '../session/decide.js';
import type { Draft, DraftFact, Previous, PreviousFigure } from '../session/draft.js';

/** Last year's draft, with its rejections. */
export function previousOfDraft(draft: Draft): Previous {
  const { frame, facts, lost, retired, sections, boards, document, next, answers, translations = {} } = draft;
  return {
    name: document.name,
    period: frame.period,
    figures: facts.map(figureOf),
    sections: sections.map(named),
    boards: boards.map(named),
    entity: frame.entity.name,
    publisher: frame.publisher,
    level: frame.entity.level,
    ids: [...new Set([...facts, ...lost].map(({ id }) => id).concat(retired))],
    next,
    answers,
    translations: Object.fromEntries(Object.values(translations).map(({ of, text }) => [of, text])),
  };
}

const named = ({ id, title, en }: Draft['sections'][number] | Draft['boards'][number]) => ({
  id,
  title,
  ...(en !== undefined && { en }),
});

function figureOf(fact: DraftFact): PreviousFigure {
  const {
    id,
    kind,
    form,
    value,
    scale,
    unit,
    qualifier,
    quote,
    label,
    en,
    better,
    section,
    scope,
    status,
    role,
    each,
  } = fact;
  const decision = fact.decisions[fact.decisions.length - 1];
  const isRejected = fact.state === 'rejected' && decision !== undefined;
  return {
    ...{ id, kind, value, unit, quote, label, section, names: [proposalOf(fact).label] },
    ...(form && { form }),
    ...(scale !== undefined && { scale }),
    ...(qualifier !== undefined && { qualifier }),
    ...(en !== undefined && { en }),
    ...(better && { better }),
    ...(scope !== undefined && { scope }),
    ...(status !== undefined && { status }),
    ...(role !== undefined && { role }),
    ...(each && { each }),
    ...(isRejected && { rejected: rejectionOf(decision) }),
  };
}

const rejectionOf = ({ by, at, reason, note }: DraftFact['decisions'][number]): PreviousFigure['rejected'] => ({
  by,
  at,
  ...(reason && { reason }),
  ...(note !== undefined && { note }),
});
