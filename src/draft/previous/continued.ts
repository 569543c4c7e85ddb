import type { Draft, DraftFact, Previous, PreviousFigure } from '../session/draft.js';
import { proposalOf } from '../session/decide.js';
import { keyOf } from './likeness.js';
import { withIds } from '../session/with-ids.js';
import { matched, type Matches } from './match.js';

/**
 * Continues from last year's report or draft. A certain match takes over id, label, English label, section and
 * polarity, and is marked; an uncertain one gets candidates. Last year's rejections apply again. Existing decisions
 * stay: such a figure takes over only last year's id.
 * @param text its source text
 */
export function continued(draft: Draft, text: string, previous: Previous): Draft {
  const placed = inSections(draft, previous);
  const asked = placed.facts.filter((fact) => !(isDecided(fact) && fact.state === 'rejected'));
  const matches = matched(asked, previous);
  const { ids, next } = idsOf(placed, matches.same, previous);
  const renamed = withIds(placed, ids);
  const facts = placed.facts.map((fact, i) => withPrevious(renamed.facts[i]!, fact, matches));
  const answered = new Set(renamed.answers.map(({ question }) => question));
  return {
    ...renamed,
    frame: framed(draft, previous),
    sections: withSections(placed, facts, previous),
    facts: named(text, placed.facts, facts),
    previous,
    answers: [...renamed.answers, ...previous.answers.filter(({ question }) => !answered.has(question))],
    retired: [...new Set([...draft.retired, ...retiredOf(previous, facts)])],
    next,
  };
}

/** Whether a person has decided on a figure, so that it is not changed automatically. */
const isDecided = ({ decisions }: DraftFact): boolean => decisions.length > 0;

/** Published ids stay; those of last year belong to the same figures, and are never reused for others. */
function idsOf(
  { facts, lost, published = [], next: own }: Draft,
  same: Matches['same'],
  previous: Previous,
): { readonly ids: ReadonlyMap<string, string>; readonly next: number } {
  const isKept = ({ id }: DraftFact): boolean => published.includes(id);
  const kept = new Set([...facts.filter(isKept), ...lost].map(({ id }) => id));
  const used = new Set([...previous.ids, ...kept]);
  for (const fact of facts) if (isNamed(fact.id) || isDecided(fact)) used.add(fact.id);
  const ids = new Map<string, string>();
  let next = Math.max(previous.next, facts.some(isDecided) ? own : 0);
  for (const fact of facts) {
    const figure = same.get(fact);
    if (isKept(fact)) continue;
    if (figure && !kept.has(figure.id)) ids.set(fact.id, figure.id);
    else if (previous.ids.includes(fact.id) || !(isNamed(fact.id) || isDecided(fact))) {
      const made = numbered(next, used);
      next = made.next;
      ids.set(fact.id, made.id);
    }
  }
  return { ids, next };
}

/** A descriptive id instead of a number. */
const isNamed = (id: string): boolean => !/^fact-\d+$/.test(id);

/** @param before the figure as used in the matches */
function withPrevious(fact: DraftFact, before: DraftFact, { same, candidates, rejected }: Matches): DraftFact {
  const figure = same.get(before);
  if (figure) return takenOver(fact, figure, 'same');
  const trap = rejected.get(before);
  if (trap && !isDecided(fact)) return turnedDown(fact, trap);
  const may = candidates.get(before)?.map((one) => one.id);
  return may ? { ...fact, candidates: may } : fact;
}

/** Ids of last year without a figure this year. */
export function retiredOf({ ids }: Previous, facts: readonly DraftFact[]): readonly string[] {
  const kept = new Set(facts.map(({ id }) => id));
  return ids.filter((id) => !kept.has(id));
}

/** The next unused id. */
export function numbered(from: number, ids: ReadonlySet<string>): { readonly id: string; readonly next: number } {
  let next = from;
  while (ids.has(`fact-${next}`)) next++;
  return { id: `fact-${next}`, next: next + 1 };
}

/**
 * A figure with data from last year's report; its own proposal is kept. After a decision, label and section stay, and
 * last year's label becomes another candidate.
 */
export function takenOver(
  fact: DraftFact,
  figure: PreviousFigure,
  how: 'same' | 'chosen',
  isKept = isDecided(fact),
): DraftFact {
  const { candidates: _, ...rest } = fact;
  const previous = { id: figure.id, how };
  if (isKept) {
    const labels = [...new Set([...fact.labels.slice(0, 2), figure.label, ...fact.labels.slice(2)])].slice(0, 3);
    const isOfLabel = figure.en !== undefined && fact.en === undefined && figure.label === fact.label;
    return {
      ...rest,
      labels,
      ...(isOfLabel && { en: figure.en }),
      ...(figure.better && !fact.better && { better: figure.better }),
      previous,
    };
  }
  const labels = [...new Set([figure.label, ...fact.labels])].slice(0, 3);
  return {
    ...rest,
    section: figure.section,
    label: figure.label,
    labels,
    ...(figure.label !== fact.label && { proposal: proposalOf(fact) }),
    ...(figure.en !== undefined && { en: figure.en }),
    ...(figure.better && { better: figure.better }),
    previous,
  };
}

function turnedDown(fact: DraftFact, { id, rejected }: PreviousFigure): DraftFact {
  if (!rejected) return fact;
  const decision = { state: 'rejected' as const, reason: 'other' as const, ...rejected, proposal: proposalOf(fact) };
  return { ...fact, state: 'rejected', previous: { id, how: 'same' }, decisions: [decision] };
}

/** Attached changes and ranks get the label of their figure, which links them. */
function named(text: string, before: readonly DraftFact[], after: readonly DraftFact[]): readonly DraftFact[] {
  const lineOf = (at: number): number => text.lastIndexOf('\n', at - 1);
  return after.map((fact, i) => {
    if ((fact.kind !== 'change' && fact.kind !== 'rank') || isDecided(fact)) return fact;
    const own = before[i]!;
    const at = before.findIndex(
      (host) => /amount|share/.test(host.kind) && host.label === own.label && lineOf(host.start) === lineOf(own.start),
    );
    const host = after[at];
    if (!host || host.label === fact.label) return fact;
    const labels = [...new Set([host.label, ...fact.labels])].slice(0, 3);
    return { ...fact, label: host.label, labels, proposal: proposalOf(own) };
  });
}

/** Sections and boards with the same title get last year's ids; others get unused ones. */
function inSections(draft: Draft, previous: Previous): Draft {
  const sections = idsFor(draft.sections, previous.sections, 'section');
  const boards = idsFor(draft.boards, previous.boards, 'board');
  const of = (id: string): string => sections.get(id) ?? id;
  const english = (id: string | undefined, list: Previous['sections']) => {
    const en = list.find((one) => one.id === id)?.en;
    return en === undefined ? {} : { en };
  };
  return {
    ...draft,
    sections: draft.sections.map((one) => ({ ...one, id: of(one.id), ...english(of(one.id), previous.sections) })),
    boards: draft.boards.map((one) => ({
      ...one,
      id: boards.get(one.id) ?? one.id,
      section: of(one.section),
      ...english(boards.get(one.id), previous.boards),
    })),
    facts: draft.facts.map((fact) => ({ ...fact, section: of(fact.section) })),
  };
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

const titleOf = ({ title }: Titled): string =>
  keyOf(title.replace(/^\s*(?:第?[一二三四五六七八九十\d]+[章节、.．]|[（(][一二三四五六七八九十\d]+[）)])\s*/, ''));

function idsFor(now: readonly Titled[], before: readonly Titled[], word: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const used = new Set(before.map(({ id }) => id));
  const free = new Map([...before].reverse().map((one) => [titleOf(one), one.id]));
  let next = 1;
  for (const one of now) {
    const known = free.get(titleOf(one));
    if (known !== undefined) free.delete(titleOf(one));
    while (known === undefined && used.has(`${word}-${next}`)) next++;
    ids.set(one.id, known ?? `${word}-${next++}`);
  }
  return ids;
}

/** Sections of figures without a heading in the document come last. */
function withSections({ sections, source }: Draft, facts: readonly DraftFact[], previous: Previous): Draft['sections'] {
  const there = new Set(sections.map(({ id }) => id));
  const wanted = new Set(facts.map(({ section }) => section));
  const kept = previous.sections.filter(({ id }) => wanted.has(id) && !there.has(id));
  return [...sections, ...kept.map((one) => ({ ...one, level: 1, start: source.length }))];
}

/** The entity is last year's, unless a person has entered another. */
function framed({ frame }: Draft, { entity, publisher, level }: Previous): Draft['frame'] {
  const is = (key: string): boolean => frame.guessed.includes(key);
  return {
    ...frame,
    ...(is('entity') && { entity: { name: entity, level: level ?? frame.entity.level } }),
    ...(is('publisher') && { publisher }),
  };
}
