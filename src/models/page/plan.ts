import { inEach, pick } from '../../format/pick.js';
import type { Locale } from '../../format/locale.js';
import { pageWords, words } from '../../format/words.js';
import type { GroupKind } from '../../format/words/page.js';
import { findBoard, findFact } from '../../report/lookup.js';
import { matricesIn } from '../../report/values/matrix.js';
import { plainRuns } from '../../report/values/comparable-runs.js';
import type { ReportText } from '../../report/report-text.js';
import type { EventFact, Fact, Report, Section } from '../../report/types.js';
import { ratioOf } from '../parts/share-ratio.js';
import { changeKey, hintedGroups, type Unnamed } from './hints.js';

/** Facts that stand together on the page; those of an event stand with it and are not among them. */
export interface Group extends Unnamed {
  /** What it is called where it stands by itself, as with codes of its own: unique in a report, and no id of a fact. */
  readonly id: string;
}

/** A section of the page: its boards, then its facts by the widget that fits them, each fact once. */
export interface SectionPlan {
  readonly section: Section;
  readonly boards: readonly string[];
  /** Its facts that a board elsewhere on the page shows: here they are small, and the board says the rest. */
  readonly elsewhere: readonly Fact[];
  readonly groups: readonly Group[];
}

/**
 * Where each fact of a report goes on its page. A section that has the id of a board shows that board, and no fact of
 * the board a second time; boards without a section come first, each as one of its own. What a board shows is not shown
 * at full size again in the section that it belongs to.
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
    const elsewhere = withoutHoles(
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

/** Of what a board shows, what can be taken out of its section: a cell of a table and what an event tells stay where they are. */
function withoutHoles(shown: readonly Fact[], facts: readonly Fact[], report: Report): ReadonlySet<Fact> {
  if (!shown.length) return new Set();
  const cells = new Set(matricesIn(facts, report).flat());
  const { ofEvents } = eventsOf(facts);
  return new Set(shown.filter((fact) => !cells.has(fact) && !ofEvents.has(fact.id)));
}

/**
 * An id of a report has no two hyphens in a row, so these can't be one. What is all of a section has the section's id; of
 * several comparisons, the later ones have a number, and so have those of a title of their own.
 */
function named(groups: readonly Unnamed[], { id }: Section, isAlone: boolean): readonly Group[] {
  const counts = new Map<string, number>();
  return groups.map((group) => {
    const name = group.title ? 'group' : group.kind;
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    const own = `${id}--${name}${nth > 1 ? `-${nth}` : ''}`;
    return { ...group, id: isAlone && groups.length === 1 ? id : own };
  });
}

/** The widget of all facts of a group; those of a row have one each. */
export const GROUP_WIDGETS = {
  tables: 'fact-table',
  changes: 'change-list',
  peers: 'bar-list',
  figures: 'score-board',
  events: 'event-line',
  titles: 'honour-roll',
} as const satisfies Readonly<Record<Exclude<GroupKind, 'highlights' | 'shares'>, string>>;

/** What a group is called where it stands by itself. */
export const groupTitle = ({ title, short = title }: Section, group: Pick<Group, 'kind' | 'title'>): ReportText =>
  inEach(short, (locale) => pick(short, locale) + words(locale).colon + groupName(group, locale));

/** What a group is called under the title of its section. */
export const groupName = ({ kind, title }: Pick<Group, 'kind' | 'title'>, locale: Locale): string =>
  title ? pick(title, locale) : pageWords(locale).groups[kind];

/** Everything that a group shows, each fact once: the facts of an event after it. */
export const factsShown = (facts: readonly Fact[], report: Report): readonly Fact[] => [
  ...new Set(
    facts.flatMap((fact) => [fact, ...(fact.kind === 'event' ? fact.facts.map((id) => findFact(report, id)!) : [])]),
  ),
];

/** So many figures are large where the author of a report has named none. */
const MAX_LEADS = 3;

/** @param lead the ids of figures that come first, each in a widget of its own; absent where nobody has named them */
function groupsOf(facts: readonly Fact[], lead: ReadonlySet<string> | undefined, report: Report): readonly Unnamed[] {
  const { events, ofEvents } = eventsOf(facts);
  const first = facts.filter((fact) => lead?.has(fact.id) && fact.kind !== 'event' && fact.kind !== 'honour');
  const free = facts.filter((fact) => fact.kind !== 'event' && !ofEvents.has(fact.id));
  const tables = matricesIn(free, report);
  // A table stays whole, whatever of it comes first.
  const out = new Set([...tables.flat(), ...first]);
  const others = free.filter((fact) => !out.has(fact));
  const changes = peersIn(others);
  const runs = plainRuns(others);
  const placed = new Set([...changes, ...runs.flat()]);
  const rest = others.filter((fact) => !placed.has(fact));
  const leads = lead ? first : rest.filter(isChanged).slice(0, MAX_LEADS);
  const shares = rest.filter((fact) => !leads.includes(fact) && isDrawnShare(fact));
  const large = new Set([...leads, ...shares]);
  const small = (isTitle: boolean) => rest.filter((fact) => !large.has(fact) && (fact.kind === 'honour') === isTitle);
  const groups: readonly Unnamed[] = [
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

/** The events of a section, and the facts that they tell of; an event that another one tells of stands with that one. */
function eventsOf(facts: readonly Fact[]): {
  readonly events: readonly EventFact[];
  readonly ofEvents: ReadonlySet<string>;
} {
  const all = facts.filter((fact) => fact.kind === 'event');
  const parts = new Set(all.flatMap((one) => one.facts.filter((id) => id !== one.id)));
  const kept = new Set<EventFact>();
  const ofEvents = new Set<string>();
  // Of events that tell of each other, the first one tells.
  for (const event of [...all.filter(({ id }) => !parts.has(id)), ...all]) {
    if (kept.has(event) || ofEvents.has(event.id)) continue;
    kept.add(event);
    for (const id of event.facts) if (id !== event.id) ofEvents.add(id);
  }
  return { events: all.filter((event) => kept.has(event)), ofEvents };
}

/** The first changes that can stand on one scale (`changeKey`). A single one is a figure of its own. */
function peersIn(facts: readonly Fact[]): readonly Fact[] {
  const byKey = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = changeKey(fact);
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), fact]);
  }
  return [...byKey.values()].find((like) => like.length > 1) ?? [];
}

const isChanged = (fact: Fact): boolean => fact.kind === 'change' || ('change' in fact && fact.change !== undefined);

/** Every share that can be drawn is. */
const isDrawnShare = (fact: Fact): boolean => fact.kind === 'share' && ratioOf(fact) !== undefined;
