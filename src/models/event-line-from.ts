import type { Locale } from '../format/locale.js';
import { findFact } from '../report/lookup.js';
import { problem } from '../report/problems.js';
import type { EventFact, Fact, Report } from '../report/types.js';
import { dateAt, isProblem, type Checked } from './attribute-values.js';
import { writtenBase } from './attributes.js';
import type { ModelOptions } from './context.js';
import { eventLine, type DatedEvent, type EventLineModel } from './event-line.js';
import { chosenFacts, type FactChoice } from './facts-chosen.js';
import type { ModelOutcome } from './outcome.js';
import { remarkOnFacts } from './remarks.js';
import { factsFromItems, type Surroundings, type WrittenRow } from './written-items.js';

/** What a line of events is made from: facts of a report, or events written by hand. */
export interface EventLineInput extends FactChoice, Surroundings {
  readonly items?: string | null;
  readonly label?: string | null;
}

type Outcome = ModelOutcome<EventLineModel>;
type DatedFact = DatedEvent['fact'];

/** The model of a line of events; undefined while nothing is known of it. */
export function eventLineFrom(input: EventLineInput, report: Report | undefined, locale: Locale): Outcome {
  // A page takes a property back with null, and so does an attribute that is removed.
  if (input.items !== undefined && input.items !== null) return writtenLine(input.items, input, locale);
  return report && lineOf(input, report, { locale, context: report });
}

const DATED = {
  is: (fact: Fact): fact is DatedFact => fact.date !== undefined,
  words: { zh: '注明日期的事实', en: 'a fact with a date' },
};

function lineOf(input: EventLineInput, report: Report, options: ModelOptions): Outcome {
  const facts = chosenFacts(input, report, DATED);
  if (isProblem(facts)) return { problem: facts };
  // A report from script may not have been read by `parseReport`.
  const wrong = facts.map(({ id, date }) => dateAt(`${id}.date`, date)).find(Boolean);
  if (wrong) return { problem: wrong };
  const events = withOwn(facts, report);
  return {
    model: eventLine(input.label ?? '', events, options),
    remark: remarkOnFacts(events.flatMap(({ fact, own }) => [fact, ...own])),
  };
}

/** Each with the facts that belong to it; a title that an event already tells of is not told a second time. */
function withOwn(facts: readonly DatedFact[], report: Report): readonly DatedEvent[] {
  const told = new Set(facts.flatMap(ownIds));
  return facts
    .filter(({ id, kind }) => kind === 'event' || !told.has(id))
    .map((fact) => ({ fact, own: ownIds(fact).flatMap((id) => findFact(report, id) ?? []) }));
}

const ownIds = (fact: Fact): readonly string[] => (fact.kind === 'event' ? fact.facts : []);

const ITEMS = {
  zh: '至少一项的JSON列表，每项有label和date',
  en: 'a JSON list of at least one object with label and date',
};

function eventFrom(row: WrittenRow): Checked<EventFact> {
  const base = writtenBase(row);
  if (isProblem(base)) return base;
  const { date } = row;
  if (!date) return problem('REQUIRED', 'date', date);
  return dateAt('date', date) ?? { kind: 'event', ...base, date, facts: [] };
}

function writtenLine(items: string, input: EventLineInput, locale: Locale): Outcome {
  const written = factsFromItems(items, input, eventFrom, ITEMS);
  if (isProblem(written)) return { problem: written };
  const { facts, context, remark } = written;
  const events = facts.map((fact) => ({ fact, own: [] }));
  return { model: eventLine(input.label ?? '', events, { locale, context }), remark };
}
