import { LANGUAGES, type Language } from '../../report/lists/terms.js';
import { isKnownUnit } from '../../report/lists/units.js';
import type { Draft } from '../session/draft.js';
import { sectionAt } from '../session/outline.js';
import { namesOf } from '../session/section-names.js';
import { changesOf, type Entry } from './entry.js';
import type { Json } from './quantity.js';
import type { PlaceEntry } from './places.js';
import type { Head, Texts } from './translatable.js';

/** What a report is made of. */
export interface Whole {
  readonly draft: Draft;
  readonly entries: readonly Entry[];
  readonly places: readonly PlaceEntry[];
  readonly texts: Texts;
  readonly languages: readonly Language[];
  readonly head: Head;
}

/** The unvalidated report of the given facts, with the sections, lists and units they use. */
export function reportOf({ draft, entries, places, texts, languages, head }: Whole): Json {
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
    places,
    sections: withFigures(sections, facts).map(({ id, title: section }) => ({
      id,
      title: texts.builtIn(namesOf(section, texts.language)) ?? texts.said('section', id, section),
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
    for (const holder of [fact, ...changesOf(fact)]) {
      const unit = holder['unit'];
      if (typeof unit === 'string' && !isKnownUnit(unit)) units.add(unit);
    }
  return [...units].map((id) => {
    if (LATIN.test(id)) return { id, en: { one: id, other: id } };
    const [one, other] = [texts.translation('unit-one', id, id), texts.translation('unit-other', id, id)];
    return one !== undefined && other !== undefined ? { id, en: { one, other } } : { id };
  });
}
