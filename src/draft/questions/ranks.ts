import { isBareLabel } from '../../audit/bare-labels.js';
import type { DraftFact } from '../session/draft.js';
import { grouped, nameOf, type QuestionInput } from './context.js';
import type { FoundQuestion } from './question.js';
import { said } from './texts/bilingual.js';

/** A place or body before the ranked thing: 城东街道考核. */
const HOLDER = /^([\p{Script=Han}]{1,8}?(?:街道|社区|[镇乡村县区市局校院]))的?(.{2,})$/u;

/** Words for a shared rank. */
const SHARED = /并列|同列|均|都|分别|\bjoint|\btied/i;

/** Finds a thing with two ranks in one group, and a rank held by two things. */
export function ranks({ text, facts }: QuestionInput): readonly FoundQuestion[] {
  const all = facts.filter(({ kind, standing, position }) => kind === 'rank' && !standing && position !== undefined);
  return [
    ...grouped(
      all,
      scopeAnd(({ label }) => nameOf(label)),
    ).flatMap(positions),
    ...grouped(all, scopeAnd(measured)).flatMap((group) => holders(text, group)),
  ];
}

const scopeAnd =
  (name: (fact: DraftFact) => string) =>
  (fact: DraftFact): string =>
    `${fact.scope ?? ''} ${fact.among ?? ''} ${fact.period ?? ''} ${name(fact)}`;

const measured = ({ label }: DraftFact): string => HOLDER.exec(label)?.[2] ?? '';

function positions(group: readonly DraftFact[]): readonly FoundQuestion[] {
  const [first] = group;
  if (!first || nameOf(first.label).length < 2 || isBareLabel(first.label)) return [];
  const other = group.find(({ position }) => position !== first.position);
  if (!other) return [];
  const message = said((texts) => texts.RANK_TWICE.positions(first.label, first.quote, other.quote));
  return [{ code: 'RANK_TWICE', facts: [first, other], message }];
}

function holders(text: string, group: readonly DraftFact[]): readonly FoundQuestion[] {
  return group.flatMap((fact, i): readonly FoundQuestion[] => {
    if (!measured(fact)) return [];
    const other = group
      .slice(i + 1)
      .find((one) => one.position === fact.position && nameOf(one.label) !== nameOf(fact.label));
    if (!other || [fact, other].some(({ start, quote }) => SHARED.test(text.slice(start - 6, start) + quote)))
      return [];
    const message = said((texts) => texts.RANK_TWICE.holders(fact.label, other.label, other.quote));
    return [{ code: 'RANK_TWICE', facts: [fact, other], message }];
  });
}
