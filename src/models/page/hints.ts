import { inEach, pick } from '../../format/pick.js';
import { pageWords, words } from '../../format/words.js';
import { arePeers } from '../../report/values/comparable-runs.js';
import type { ReportText } from '../../report/report-text.js';
import type { Change, Fact, Section } from '../../report/types.js';
import type { GroupKind } from '../../format/words/page.js';

/*
 * What the author of a report says of the page of a section: the figures that come first, figures that share a chart under a
 * title, parts under headings of their own. A hint names facts of its section; one that a board of the page shows is passed over.
 */

/** Facts that are together on the page, in one widget or, highlights, each in its own. */
export interface Unnamed {
  readonly kind: GroupKind;
  readonly facts: readonly Fact[];
  /** Its title, where the report gives one; else it is called by what its facts have in common. */
  readonly title?: ReportText;
}

/** The kinds whose facts are drawn one by one, side by side. */
export const isRowKind = (kind: GroupKind): kind is 'highlights' | 'shares' =>
  kind === 'highlights' || kind === 'shares';

/** How the facts of a section are put into groups where nothing is said of it; with no `lead`, some of them are chosen. */
export type Grouping = (facts: readonly Fact[], lead: ReadonlySet<string> | undefined) => readonly Unnamed[];

export function hintedGroups(section: Section, facts: readonly Fact[], group: Grouping): readonly Unnamed[] {
  const { lead = [], groups = [], parts = [] } = section;
  const named = namedIn(facts);
  const charts = groups.flatMap(({ title, facts: ids }) => chartOf(title, named(ids), group));
  const charted = new Set(charts.flatMap((chart) => chart.facts));
  const inParts = parts.map(({ title, facts: ids }) => ({ title, facts: without(named(ids), charted) }));
  const placed = new Set([...charted, ...inParts.flatMap((part) => part.facts)]);
  const first = section.lead && new Set(lead);
  // What leads a section does so wherever else it is shown.
  const leading = named(lead);
  const own = group([...leading, ...without(facts, new Set([...placed, ...leading]))], first);
  const [rows, others] = [own.filter(isRow), own.filter((one) => !isRow(one))];
  const none: ReadonlySet<string> = new Set();
  return [
    ...rows,
    ...charts,
    ...others,
    ...inParts.flatMap((part) => titled(part.title, group(without(part.facts, new Set(leading)), none))),
  ];
}

const isRow = ({ kind }: Unnamed): boolean => isRowKind(kind);

const without = (facts: readonly Fact[], others: ReadonlySet<Fact>): readonly Fact[] =>
  facts.filter((fact) => !others.has(fact));

/** The facts of some ids among those of a section, each once. */
function namedIn(facts: readonly Fact[]): (ids: readonly string[]) => readonly Fact[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return (ids) => [...new Set(ids.flatMap((id) => byId.get(id) ?? []))];
}

/**
 * What the facts would be shown in without a hint, where that is one widget; bars of two as well. Where something of them would
 * be lost or they are unlike, each is by itself under the one title.
 */
function chartOf(title: ReportText, facts: readonly Fact[], group: Grouping): readonly Unnamed[] {
  if (!facts.length) return [];
  const [one, ...more] = group(facts, new Set());
  const [kind] = more.length || one?.facts.length !== facts.length ? [] : [one.kind];
  const isChart = kind !== undefined && !isRowKind(kind) && kind !== 'figures';
  return [{ kind: isChart ? kind : arePeers(facts) ? 'peers' : 'figures', title, facts }];
}

/** Several groups of one part are told apart by what they have in common. */
const titled = (title: ReportText, groups: readonly Unnamed[]): readonly Unnamed[] =>
  groups.map((group) => ({
    ...group,
    title:
      groups.length > 1
        ? inEach(title, (locale) => pick(title, locale) + words(locale).colon + pageWords(locale).groups[group.kind])
        : title,
  }));

/** By which changes are alike; undefined for what is no change, and for a contribution, which is no growth of its own. */
export const changeKey = (fact: Fact): string | undefined =>
  fact.kind === 'change' && fact.change.form !== 'contribution' ? keyOf(fact.change) : undefined;

const keyOf = ({ form, unit, multiple, basis }: Change): string => [form, multiple, unit, basis].join(' ');
