import { LANGUAGES, type Language } from '../../report/lists/terms.js';
import { isKnownUnit } from '../../report/lists/units.js';
import { sectionAt } from '../session/outline.js';
import type { Draft, DraftFact } from '../session/draft.js';
import { leftOut, type LeftOut } from './left-out.js';
import { Places } from './places.js';
import { Texts, type DraftText } from './texts.js';
import { joined, type Entry } from './entry.js';
import { JOINED, ranks } from './join-rank.js';
import { dollarOf, type Json, type ToFact } from './quantity.js';
import { change, comparative } from './to-change.js';
import { factOf } from './to-fact.js';

/** An unvalidated report, with the draft facts that each of its facts was made from. */
export interface Assembled {
  readonly report: Json;
  readonly sources: readonly (readonly DraftFact[])[];
  readonly left: readonly LeftOut[];
  /** Texts needed in every language; empty for a single language. */
  readonly texts: readonly DraftText[];
}

/**
 * Combines the facts of a draft: attaches each change to its amount, and each rank to the figure it applies to.
 * @param languages of the report, including that of the text
 */
export function assembled(
  draft: Draft,
  text: string,
  facts: readonly DraftFact[],
  languages: readonly Language[] = [draft.frame.language],
): Assembled {
  const { entity, places, period, language } = draft.frame;
  const texts = new Texts(draft, languages);
  const head = headOf(draft.frame, texts);
  const context: ToFact = {
    ...{ texts, text, period, language },
    entity: entity.name,
    places: new Places(texts, places),
    dollar: dollarOf(text),
  };
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
    if (fact.role === 'earlier' && joined(fact, comparative(fact, context), ofEarlier(fact, sameLine), 'comparative'))
      continue;
    const of = fact.kind === 'change' ? ofChange(fact, entries, sameLine, text) : undefined;
    if (of && joined(fact, change(fact, context), of, 'change')) continue;
    const json = factOf(fact, context);
    if (json) entries.push({ fact, json, sources: [fact] });
    else left.push(leftOut(fact, 'NO_FORM'));
  }
  for (const entry of entries) if (entry.fact.kind === 'event') withItsFacts(entry, entries, text);
  const report = reportOf({ draft, entries, context, languages, head });
  return { report, sources: entries.map(({ sources }) => sources), left, texts: texts.list() };
}

/** The amount a person has chosen, or else the one with the same label in the same line. */
function ofChange(
  fact: DraftFact,
  entries: readonly Entry[],
  sameLine: readonly Entry[],
  text: string,
): Entry | undefined {
  if (fact.of === undefined)
    return [...sameLine]
      .reverse()
      .find((entry) => isOf(entry, fact) && !ENGLISH_END.test(text.slice(entry.fact.end, fact.start)));
  return entries.find(({ fact: { id }, json }) => id === fact.of && json['change'] === undefined);
}

/** In English, a change of a figure is in its sentence. */
const ENGLISH_END = /[.!?]\s+(?=[A-Z“"])/;

/** A change belongs to an amount with the same label in its line that has no change yet. */
const isOf = ({ json, fact: of }: Entry, { label }: DraftFact): boolean =>
  (of.kind === 'amount' || of.kind === 'share') && of.label === label && label !== '' && json['change'] === undefined;

/** The figure whose earlier period's value this is. */
const ofEarlier = ({ unit, of }: DraftFact, sameLine: readonly Entry[]): Entry | undefined =>
  of === ''
    ? undefined
    : [...sameLine]
        .reverse()
        .find(
          ({ json, fact }) =>
            /^(?:amount|share)$/.test(String(json['kind'])) && fact.unit === unit && !json['comparative'],
        );

/** Facts between the date of an event and the next event in its sentence belong to the event. */
function withItsFacts(event: Entry, entries: readonly Entry[], text: string): void {
  const behind = entries.filter(({ fact }) => fact.start > event.fact.start);
  const next = behind.find(({ fact }) => fact.kind === 'event')?.fact.start ?? Infinity;
  const own = behind.filter(
    ({ fact }) => fact.start < next && !/[。！？；;\n]|[.!?]\s/.test(text.slice(event.fact.end, fact.start)),
  );
  event.json = { ...event.json, facts: own.map(({ json }) => json['id']) };
}

/** The report's metadata; requested first, so that it comes first for translators. */
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

/**
 * Drops headings without a figure, such as the document's title; keeps at least one section, which a report requires.
 */
function withFigures(sections: Draft['sections'], facts: readonly Json[]): Draft['sections'] {
  const filled = sections.filter(({ id }) => facts.some(({ section }) => section === id));
  return filled.length ? filled : sections;
}

/** The lists of the draft with their facts. */
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

/** Units not built into the contract, each declared once. */
function unitsOf(facts: readonly Json[], texts: Texts): readonly Json[] {
  const units = new Set<string>();
  for (const fact of facts)
    for (const holder of [fact, fact['change'] as Json | undefined]) {
      const unit = holder?.['unit'];
      if (typeof unit === 'string' && !isKnownUnit(unit)) units.add(unit);
    }
  return [...units].map((id) => {
    if (LATIN.test(id)) return { id, en: { one: id, other: id } };
    const [one, other] = [texts.translation('unit-one', id, id), texts.translation('unit-other', id, id)];
    return one !== undefined && other !== undefined ? { id, en: { one, other } } : { id };
  });
}
