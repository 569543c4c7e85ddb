import type { ReportContext } from '../report/context.js';
import { findFact } from '../report/lookup.js';
import { problem } from '../report/problems/problems.js';
import { isProblem, type Checked } from '../report/result.js';
import type { EventFact, Fact, Report } from '../report/types.js';
import { dateAt } from './attribute-values.js';
import type { Claim, Noticed } from './claim.js';
import { noticeOnFacts } from './notices.js';
import { resolveFacts, type FactsInput, type FactsTaken } from './resolve-facts.js';
import { textOfEvents } from './texts/bilingual.js';
import { writtenBase } from './written-fact.js';
import type { WrittenRow } from './written-items.js';

type DatedFact = Fact & { readonly date: string };

/** A dated fact, with the facts that belong to it. */
export interface DatedEvent {
  readonly fact: DatedFact;
  readonly own: readonly Fact[];
}

/** Dated facts with their context. */
export interface ClaimedEvents extends Noticed {
  readonly title: string;
  readonly events: readonly DatedEvent[];
  readonly context: ReportContext;
}

const EVENTS: FactsTaken<DatedFact> = {
  fit: {
    is: (fact: Fact): fact is DatedFact => fact.date !== undefined && fact.kind !== 'standing',
    words: textOfEvents((texts) => texts.fit),
  },
  read: eventFrom,
  items: textOfEvents((texts) => texts.items),
};

function eventFrom(row: WrittenRow): Checked<EventFact> {
  const base = writtenBase(row);
  if (isProblem(base)) return base;
  const { date } = row;
  if (!date) return problem('REQUIRED', 'date', date);
  return dateAt('date', date) ?? { kind: 'event', ...base, date, facts: [] };
}

/** Returns the events that a widget shows: from a report, or hand-written. */
export function resolveEvents(input: FactsInput, report: Report | undefined): Claim<ClaimedEvents> {
  const found = resolveFacts(input, report, EVENTS);
  if (!found || isProblem(found)) return found;
  const { facts, title, context, path } = found;
  if (path === 'items')
    return { title, events: facts.map((fact) => ({ fact, own: [] })), context, notice: found.notice };
  // A report from script may not have been validated by `parseReport`.
  const wrong = facts.map(({ id, date }) => dateAt(`${id}.date`, date)).find(Boolean);
  if (wrong) return wrong;
  const events = withOwn(facts, report!);
  return { title, events, context, notice: noticeOnFacts(events.flatMap(({ fact, own }) => [fact, ...own])) };
}

/** Adds to each event its facts; a title shown with its event is not repeated. */
function withOwn(facts: readonly DatedFact[], report: Report): readonly DatedEvent[] {
  const shown = new Set(facts.flatMap(ownIds));
  return facts
    .filter(({ id, kind }) => kind === 'event' || !shown.has(id))
    .map((fact) => ({ fact, own: ownIds(fact).flatMap((id) => findFact(report, id) ?? []) }));
}

const ownIds = (fact: Fact): readonly string[] => (fact.kind === 'event' ? fact.facts : []);
