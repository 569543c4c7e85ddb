import { GROUP_KINDS, type GroupKind } from '../format/page-words.js';
import type { Fact, Report, Section } from '../report/types.js';

export interface Group {
  readonly kind: GroupKind;
  readonly facts: readonly Fact[];
}

/** A section of the page: its boards, then its facts by the widget that fits them, each fact once. */
export interface SectionPlan {
  readonly section: Section;
  readonly boards: readonly string[];
  readonly groups: readonly Group[];
}

/**
 * Where each fact of a report goes on its page. A section that has the id of a board shows that board, and no fact of
 * the board a second time.
 */
export function planPage(report: Report): readonly SectionPlan[] {
  return report.sections.map((section) => {
    const boards = report.boards.filter(({ id }) => id === section.id);
    const shown = new Set(boards.flatMap(({ items }) => items.flatMap(({ facts }) => facts)));
    const facts = report.facts.filter((fact) => fact.section === section.id && !shown.has(fact.id));
    return { section, boards: boards.map(({ id }) => id), groups: groupsOf(facts) };
  });
}

const groupsOf = (facts: readonly Fact[]): readonly Group[] =>
  GROUP_KINDS.map((kind) => ({ kind, facts: facts.filter((fact) => groupOf(fact) === kind) })).filter(
    (group) => group.facts.length > 0,
  );

/** A share, a change or a standing makes a fact worth a widget; the others stand in a list with their peers. */
function groupOf(fact: Fact): GroupKind {
  if (fact.kind === 'event') return 'events';
  if (fact.kind === 'honour') return fact.standings ? 'highlights' : 'titles';
  const hasMore = fact.kind === 'change' || fact.kind === 'share' || fact.change || fact.standings;
  return hasMore ? 'highlights' : 'figures';
}
