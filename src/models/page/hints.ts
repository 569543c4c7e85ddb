import { inEach, pick } from '../../format/pick.js';
import { pageWords, words } from '../../format/words.js';
import { arePeers } from '../../report/values/comparable-runs.js';
import type { ReportText } from '../../report/fields/report-text.js';
import type { Change, Fact, Section } from '../../report/types.js';
import type { GroupKind } from '../../format/words/page.js';

/*
 * Layout hints of a section by the report's author: leading figures, figures that share a titled chart, parts with
 * their own headings. A hint names facts of its section; facts on a board of the page are skipped.
 */

/** Facts shown together on the page, in one widget or, for highlights, each in its own. */
export interface GroupWithoutId {
  readonly kind: GroupKind;
  readonly facts: readonly Fact[];
  /** The title that the report gives; by default a name for what the facts have in common. */
  readonly title?: ReportText;
}

/** Returns whether the facts of this kind each have a widget, in a row. */
export const isRowKind = (kind: GroupKind): kind is 'highlights' | 'shares' =>
  kind === 'highlights' || kind === 'shares';

/** Groups the facts of a section without hints; without `lead`, leading facts are chosen automatically. */
export type Grouping = (facts: readonly Fact[], lead: ReadonlySet<string> | undefined) => readonly GroupWithoutId[];

export function hintedGroups(section: Section, facts: readonly Fact[], group: Grouping): readonly GroupWithoutId[] {
  const { lead = [], groups = [], parts = [] } = section;
  const named = namedIn(facts);
  const charts = groups.flatMap(({ title, facts: ids }) => chartOf(title, named(ids), group));
  const charted = new Set(charts.flatMap((chart) => chart.facts));
  const inParts = parts.map(({ title, facts: ids }) => ({ title, facts: without(named(ids), charted) }));
  const placed = new Set([...charted, ...inParts.flatMap((part) => part.facts)]);
  const first = section.lead && new Set(lead);
  // Leading facts always come first, even if shown elsewhere too.
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

const isRow = ({ kind }: GroupWithoutId): boolean => isRowKind(kind);

const without = (facts: readonly Fact[], others: ReadonlySet<Fact>): readonly Fact[] =>
  facts.filter((fact) => !others.has(fact));

/** Selects facts of a section by id, without duplicates. */
function namedIn(facts: readonly Fact[]): (ids: readonly string[]) => readonly Fact[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return (ids) => [...new Set(ids.flatMap((id) => byId.get(id) ?? []))];
}

/**
 * The widget that the facts would get without a hint, if it is a single one; also bars for just two. If it would omit
 * something or the facts differ in kind, they are shown separately under the title.
 */
function chartOf(title: ReportText, facts: readonly Fact[], group: Grouping): readonly GroupWithoutId[] {
  if (!facts.length) return [];
  const [one, ...more] = group(facts, new Set());
  const [kind] = more.length || one?.facts.length !== facts.length ? [] : [one.kind];
  const isChart = kind !== undefined && !isRowKind(kind) && kind !== 'figures';
  return [{ kind: isChart ? kind : arePeers(facts) ? 'peers' : 'figures', title, facts }];
}

/** Several groups of one part have their kind appended to the title. */
const titled = (title: ReportText, groups: readonly GroupWithoutId[]): readonly GroupWithoutId[] =>
  groups.map((group) => ({
    ...group,
    title:
      groups.length > 1
        ? inEach(title, (locale) => pick(title, locale) + words(locale).colon + pageWords(locale).groups[group.kind])
        : title,
  }));

/**
 * Returns the key of comparable changes; undefined for other facts and for contributions, which are not growth of the
 * figure itself.
 */
export const changeKey = (fact: Fact): string | undefined =>
  fact.kind === 'change' && fact.change.form !== 'contribution' ? keyOf(fact.change) : undefined;

const keyOf = ({ form, unit, multiple, basis }: Change): string => [form, multiple, unit, basis].join(' ');
