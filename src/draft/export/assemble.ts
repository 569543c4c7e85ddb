import { LANGUAGES, type Language } from '../../report/lists/terms.js';
import { isKnownUnit } from '../../report/lists/units.js';
import { sectionAt } from '../session/outline.js';
import type { Draft, DraftFact } from '../session/draft.js';
import { leftOut, type LeftOut } from './left-out.js';
import { Places } from './places.js';
import { Texts, type DraftText } from './texts.js';
import { change, factOf, labelOf, mention, standing, type Json, type ToFact } from './to-fact.js';

/** A report that is not checked yet, with the facts of the draft that each of its facts is made of. */
export interface Assembled {
  readonly report: Json;
  readonly sources: readonly (readonly DraftFact[])[];
  readonly left: readonly LeftOut[];
  /** Every text that has to be in each language; none where there is one language alone. */
  readonly texts: readonly DraftText[];
}

interface Entry {
  readonly fact: DraftFact;
  json: Json;
  readonly sources: DraftFact[];
  /** Standings of the entry of a list that the fact is in. */
  ofItem?: readonly Json[];
}

/**
 * Puts the facts of a draft together: a change to the amount that it is of, a rank to the figure that ranks so.
 * @param languages of the report; that of the text is one of them
 */
export function assembled(
  draft: Draft,
  text: string,
  facts: readonly DraftFact[],
  languages: readonly Language[] = [draft.frame.language],
): Assembled {
  const { entity, places } = draft.frame;
  const texts = new Texts(draft, languages);
  const head = headOf(draft.frame, texts);
  const context: ToFact = { texts, entity: entity.name, places: new Places(texts, places) };
  const entries: Entry[] = [];
  const left: LeftOut[] = [];
  const lineOf = (at: number): number => text.lastIndexOf('\n', at - 1);
  for (const fact of facts) {
    const sameLine = entries.filter((entry) => lineOf(entry.fact.start) === lineOf(fact.start));
    if (fact.kind === 'rank') {
      const ranked = ranks(fact, sameLine, context, { text, boards: draft.boards });
      if (ranked === undefined) left.push(leftOut(fact, 'NO_PLACE'));
      else if (ranked !== JOINED) entries.push({ fact, json: ranked, sources: [fact] });
      continue;
    }
    const of = fact.kind === 'change' ? ofChange(fact, entries, sameLine) : undefined;
    if (of && joined(fact, change(fact, context), of, 'change')) continue;
    const json = factOf(fact, context);
    if (json) entries.push({ fact, json, sources: [fact] });
    else left.push(leftOut(fact, 'NO_FORM'));
  }
  const report = reportOf({ draft, entries, context, languages, head });
  return { report, sources: entries.map(({ sources }) => sources), left, texts: texts.list() };
}

/** What a person has said, or else the amount with its label in its line. */
function ofChange(fact: DraftFact, entries: readonly Entry[], sameLine: readonly Entry[]): Entry | undefined {
  if (fact.of === undefined) return [...sameLine].reverse().find((entry) => isOf(entry, fact));
  return entries.find(({ fact: { id }, json }) => id === fact.of && json['change'] === undefined);
}

/** A change is of an amount with its label in its line, which has no change yet. */
const isOf = ({ json, fact: of }: Entry, { label }: DraftFact): boolean =>
  (of.kind === 'amount' || of.kind === 'share') && of.label === label && label !== '' && json['change'] === undefined;

const JOINED = 'joined';

/**
 * Joins a rank to what ranks so: the figure before it in its sentence, or each of them where the report says 均. Where an
 * entry of a list has several and the report leaves open which is meant, it is of the entry; without any, it is a fact.
 * @returns undefined for a rank that names nobody among whom
 */
function ranks(
  fact: DraftFact,
  sameLine: readonly Entry[],
  context: ToFact,
  { text, boards }: Around,
): Json | typeof JOINED | undefined {
  const part = standing(fact, context);
  if (!part) return undefined;
  const before = sameLine.filter(
    ({ fact: of }) => of.start <= fact.start && !/[。！？]/.test(text.slice(of.end, fact.start)),
  );
  const inList = boards.some(({ items }) => items.some(({ start, end }) => start <= fact.start && fact.end <= end));
  if (fact.of === '' || (fact.ranks === 'open' && !inList)) return ranked(fact, part, context);
  const hosts = before.filter(({ json }) => json['standings'] === undefined);
  const [last] = [...before].reverse();
  const said = sameLine.find(({ fact: { id } }) => id === fact.of);
  const named = said ?? [...before].reverse().find(({ fact: of }) => of.label === fact.label && fact.label !== '');
  const chosen =
    !said && (fact.ranks === 'all' || /^[均都皆]/.test(fact.quote))
      ? hosts
      : fact.ranks === 'last' && last
        ? [last]
        : fact.ranks === 'open'
          ? []
          : named
            ? [named]
            : last && !(inList && hosts.length > 1)
              ? [last]
              : [];
  if (!chosen.length && inList && hosts.length > 1) return ofItem(hosts[0]!, part);
  for (const host of chosen) joined(fact, part, host, 'standings');
  return chosen.length ? JOINED : ranked(fact, part, context);
}

function ofItem(entry: Entry, part: Json): typeof JOINED {
  entry.ofItem = [...(entry.ofItem ?? []), part];
  return JOINED;
}

interface Around {
  readonly text: string;
  readonly boards: Draft['boards'];
}

/** A rank without a figure is a fact by itself. */
const ranked = (fact: DraftFact, part: Json, context: ToFact): Json => ({
  kind: 'standing',
  id: fact.id,
  label: labelOf(fact, context),
  section: fact.section,
  standings: [part],
  mentions: [mention(fact)],
});

function joined(
  fact: DraftFact,
  part: Json | undefined,
  host: Entry | undefined,
  key: 'standings' | 'change',
): boolean {
  if (!part || !host) return false;
  const standings = host.json['standings'];
  const value = key === 'change' ? part : [...(Array.isArray(standings) ? (standings as readonly Json[]) : []), part];
  host.json = { ...host.json, [key]: value };
  host.sources.push(fact);
  return true;
}

/** What a report says of itself; asked for first, so that a translator reads it first. */
const headOf = ({ title, entity, publisher }: Draft['frame'], texts: Texts): Json => ({
  title: texts.said('title', '', title),
  entity: { id: 'publisher', name: texts.said('entity', '', entity.name), level: entity.level },
  publisher: texts.said('publisher', '', publisher),
});

interface Whole {
  readonly draft: Draft;
  readonly entries: readonly Entry[];
  readonly context: ToFact;
  readonly languages: readonly Language[];
  readonly head: Json;
}

function reportOf({ draft, entries, context: { places, texts }, languages, head }: Whole): Json {
  const { frame, sections, source } = draft;
  const facts = entries.map(({ json }) => json);
  const { title, entity, publisher } = head;
  return {
    schemaVersion: '1.0',
    id: frame.id,
    languages: LANGUAGES.filter((one) => languages.includes(one)),
    title,
    entity,
    period: frame.period,
    places: places.list(),
    sections: withFigures(sections, facts).map(({ id, title: section }) => ({
      id,
      title: texts.said('section', id, section),
    })),
    boards: boardsOf(draft, entries, texts),
    units: unitsOf(facts, texts),
    facts,
    source: { title, publisher, ...source },
  };
}

/** A heading without a figure, such as the title of the document, would be an empty section; a report has one at least. */
function withFigures(sections: Draft['sections'], facts: readonly Json[]): Draft['sections'] {
  const filled = sections.filter(({ id }) => facts.some(({ section }) => section === id));
  return filled.length ? filled : sections;
}

/** The lists of the draft with the facts that are in them. */
function boardsOf({ boards, sections }: Draft, entries: readonly Entry[], texts: Texts): readonly Json[] {
  return boards.flatMap(({ id, title, items }): readonly Json[] => {
    const filled = items.flatMap(({ start, end }, i): readonly Json[] => {
      const inside = entries.filter(({ fact }) => fact.start >= start && fact.end <= end);
      const standings = inside.flatMap(({ ofItem = [] }) => ofItem);
      const facts = inside.map(({ fact }) => fact.id);
      return facts.length ? [{ id: `item-${i + 1}`, facts, ...(standings.length && { standings }) }] : [];
    });
    const section = sectionAt(sections, items[0]?.start ?? 0);
    return filled.length
      ? [{ id: `${id}${id === section ? '-list' : ''}`, title: texts.said('board', id, title), items: filled }]
      : [];
  });
}

const LATIN = /^[\p{Script=Latin}$%\s./²³-]+$/u;

/** A $ is of no country by itself, so it is printed as a word. */
const ENGLISH: Readonly<Record<string, { readonly one: string; readonly other: string }>> = {
  $: { one: 'dollar', other: 'dollars' },
};

/** Units that the contract does not know by itself, each declared once. */
function unitsOf(facts: readonly Json[], texts: Texts): readonly Json[] {
  const units = new Set<string>();
  for (const fact of facts)
    for (const holder of [fact, fact['change'] as Json | undefined]) {
      const unit = holder?.['unit'];
      if (typeof unit === 'string' && !isKnownUnit(unit)) units.add(unit);
    }
  return [...units].map((id) => {
    if (LATIN.test(id)) return { id, en: ENGLISH[id] ?? { one: id, other: id } };
    const [one, other] = [texts.translation('unit-one', id, id), texts.translation('unit-other', id, id)];
    return one !== undefined && other !== undefined ? { id, en: { one, other } } : { id };
  });
}
