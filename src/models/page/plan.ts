import { inEach, pick } from '../../format/pick.js';
import type { Locale } from '../../format/locale.js';
import { pageWords, words } from '../../format/words.js';
import type { GroupKind } from '../../format/words/page.js';
import { findBoard, findFact } from '../../report/lookup.js';
import { matricesIn } from '../../report/values/fact-matrix.js';
import { plainRuns } from '../../report/values/comparable-runs.js';
import type { ReportText } from '../../report/fields/report-text.js';
import type { EventFact, Fact, Report, Section } from '../../report/types.js';
import { ratioOf } from '../parts/share-ratio.js';
import { changeKey, hintedGroups, type GroupWithoutId } from './hints.js';

/** Facts shown together on the page; facts of an event are shown with it, not listed here. */
export interface Group extends GroupWithoutId {
  /** Id as a subject of its own, such as for embed codes: unique in a report, and never a fact id. */
  readonly id: string;
}

/** A section of the page: its boards, then its facts grouped by widget, each fact once. */
export interface SectionPlan {
  readonly section: Section;
  readonly boards: readonly string[];
  /** Facts on a board elsewhere on the page: shown at full size there, small here. */
  readonly elsewhere: readonly Fact[];
  readonly groups: readonly Group[];
}

/**
 * Returns the layout of a report's page. A section with the id of a board shows that board, without repeating its
 * facts; boards without a section come first, as sections. Facts on a board are not shown at full size again in their
 * section.
 */
export function planPage(report: Report): readonly SectionPlan[] {
  const bySection = new Map<string, Fact[]>(report.sections.map(({ id }) => [id, []]));
  for (const fact of report.facts) bySection.get(fact.section)?.push(fact);
  const onBoards = new Set(report.boards.flatMap(({ items }) => items.flatMap(({ facts }) => facts)));
  const ownBoards = report.boards.filter(({ id }) => !bySection.has(id));
  const sections = report.sections.map((section): SectionPlan => {
    const board = findBoard(report, section.id);
    const shown = new Set(board?.items.flatMap(({ facts }) => facts));
    const own = bySection.get(section.id)!.filter(({ id }) => !shown.has(id));
    const elsewhere = omittable(
      own.filter(({ id }) => onBoards.has(id)),
      own,
      report,
    );
    const facts = own.filter((fact) => !elsewhere.has(fact));
    return {
      section,
      boards: board ? [board.id] : [],
      elsewhere: [...elsewhere],
      groups: named(
        hintedGroups(section, facts, (some, lead) => groupsOf(some, lead, report)),
        section,
        !board && !elsewhere.size,
      ),
    };
  });
  return [
    ...ownBoards.map(({ id, title }) => ({ section: { id, title }, boards: [id], elsewhere: [], groups: [] })),
    ...sections,
  ];
}

/** Of the facts on boards, those that their section can omit: table cells and facts of events remain. */
function omittable(shown: readonly Fact[], facts: readonly Fact[], report: Report): ReadonlySet<Fact> {
  if (!shown.length) return new Set();
  const cells = new Set(matricesIn(facts, report).flat());
  const { ofEvents } = eventsOf(facts);
  return new Set(shown.filter((fact) => !cells.has(fact) && !ofEvents.has(fact.id)));
}

/**
 * Names groups; report ids have no double hyphens, so these can't collide. A single group for the whole section has the
 * section's id; further groups of a kind, or with titles, are numbered.
 */
function named(groups: readonly GroupWithoutId[], { id }: Section, isAlone: boolean): readonly Group[] {
  const counts = new Map<string, number>();
  return groups.map((group) => {
    const name = group.title ? 'group' : group.kind;
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    const own = `${id}--${name}${nth > 1 ? `-${nth}` : ''}`;
    return { ...group, id: isAlone && groups.length === 1 ? id : own };
  });
}

/** The widget for all facts of a group; row kinds have one per fact. */
export const GROUP_WIDGETS = {
  tables: 'fact-table',
  changes: 'change-list',
  peers: 'bar-list',
  figures: 'score-board',
  events: 'event-line',
  titles: 'honour-roll',
} as const satisfies Readonly<Record<Exclude<GroupKind, 'highlights' | 'shares'>, string>>;

/** Returns the title of a group as a subject of its own. */
export const groupTitle = ({ title, short = title }: Section, group: Pick<Group, 'kind' | 'title'>): ReportText =>
  inEach(short, (locale) => pick(short, locale) + words(locale).colon + groupName(group, locale));

/** Returns the title of a group below that of its section. */
export const groupName = ({ kind, title }: Pick<Group, 'kind' | 'title'>, locale: Locale): string =>
  title ? pick(title, locale) : pageWords(locale).groups[kind];

/** Returns all facts that a group shows, without duplicates; the facts of an event follow it. */
export const factsShown = (facts: readonly Fact[], report: Report): readonly Fact[] => [
  ...new Set(
    facts.flatMap((fact) => [fact, ...(fact.kind === 'event' ? fact.facts.map((id) => findFact(report, id)!) : [])]),
  ),
];

/** Number of highlights if the author has named none. */
const MAX_LEADS = 3;

/** @param lead ids of leading figures, each in its own widget; undefined if the author has named none */
function groupsOf(
  facts: readonly Fact[],
  lead: ReadonlySet<string> | undefined,
  report: Report,
): readonly GroupWithoutId[] {
  const { events, ofEvents } = eventsOf(facts);
  const first = facts.filter((fact) => lead?.has(fact.id) && fact.kind !== 'event' && fact.kind !== 'honour');
  const free = facts.filter((fact) => fact.kind !== 'event' && !ofEvents.has(fact.id));
  const tables = matricesIn(free, report);
  // A table remains complete, even if some of its facts lead.
  const out = new Set([...tables.flat(), ...first]);
  const others = free.filter((fact) => !out.has(fact));
  const changes = comparableChanges(others);
  const runs = plainRuns(others);
  const placed = new Set([...changes, ...runs.flat()]);
  const rest = others.filter((fact) => !placed.has(fact));
  const leads = lead ? first : rest.filter(isChanged).slice(0, MAX_LEADS);
  const shares = rest.filter((fact) => !leads.includes(fact) && isDrawnShare(fact));
  const large = new Set([...leads, ...shares]);
  const small = (isTitle: boolean) => rest.filter((fact) => !large.has(fact) && (fact.kind === 'honour') === isTitle);
  const groups: readonly GroupWithoutId[] = [
    { kind: 'highlights', facts: leads },
    { kind: 'shares', facts: shares },
    ...tables.map((table) => ({ kind: 'tables' as const, facts: table })),
    { kind: 'changes', facts: changes },
    ...runs.map((run) => ({ kind: 'peers' as const, facts: run })),
    { kind: 'figures', facts: small(false) },
    { kind: 'events', facts: events },
    { kind: 'titles', facts: small(true) },
  ];
  return groups.filter((group) => group.facts.length > 0);
}

/** The events of a section, and the facts that belong to them; a nested event is shown with its parent. */
function eventsOf(facts: readonly Fact[]): {
  readonly events: readonly EventFact[];
  readonly ofEvents: ReadonlySet<string>;
} {
  const all = facts.filter((fact) => fact.kind === 'event');
  const parts = new Set(all.flatMap((one) => one.facts.filter((id) => id !== one.id)));
  const kept = new Set<EventFact>();
  const ofEvents = new Set<string>();
  // In a cycle of events, the first is the parent.
  for (const event of [...all.filter(({ id }) => !parts.has(id)), ...all]) {
    if (kept.has(event) || ofEvents.has(event.id)) continue;
    kept.add(event);
    for (const id of event.facts) if (id !== event.id) ofEvents.add(id);
  }
  return { events: all.filter((event) => kept.has(event)), ofEvents };
}

/** The first set of changes that can share a scale (`changeKey`); a single change remains a figure. */
function comparableChanges(facts: readonly Fact[]): readonly Fact[] {
  const byKey = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = changeKey(fact);
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), fact]);
  }
  return [...byKey.values()].find((like) => like.length > 1) ?? [];
}

const isChanged = (fact: Fact): boolean => fact.kind === 'change' || ('change' in fact && fact.change !== undefined);

/** Shares are drawn whenever possible. */
const isDrawnShare = (fact: Fact): boolean => fact.kind === 'share' && ratioOf(fact) !== undefined;
