import { labelText } from '../format/label.js';
import { rawText } from '../format/pick.js';
import type { Locale } from '../format/locale.js';
import { isRowKind } from '../models/page/hints.js';
import { localesOf } from '../format/report-locales.js';
import { COMPARISON_ID, comparisonTitle, trendId, trendTitle } from '../models/page/trend-ids.js';
import { pagePast, type PastLine } from '../models/page/earlier-reports.js';
import { factsShown, GROUP_WIDGETS, groupTitle, planPage, type Group } from '../models/page/plan.js';
import { ratioOf } from '../models/parts/share-ratio.js';
import { findFact, findSection } from '../report/lookup.js';
import type { ReportText } from '../report/fields/report-text.js';
import type { Board, Fact, Report, Section } from '../report/types.js';
import { neighboursOfEach, type Neighbours } from './neighbours.js';

/** The widgets of one fact. */
export type FactWidget = 'stat-card' | 'progress-ring' | 'ranking-badge';

/** The widgets of several facts. */
export type ListWidget = (typeof GROUP_WIDGETS)[keyof typeof GROUP_WIDGETS];

/** The widgets that compare several reports. */
export type PastWidget = 'trend-line' | 'report-compare';

/**
 * A unit with its own page, pictures and texts: every fact, board and section of a report, and within a section every
 * group of facts that the report page shows in one widget; with earlier reports, each line over the years and the
 * comparison with the latest.
 */
export interface Subject {
  readonly kind: 'fact' | 'board' | 'section' | 'group' | 'trend' | 'comparison';
  /** Unique among the subjects of a report; also the name of its folder. */
  readonly id: string;
  /** Its name, without a figure. */
  readonly title: ReportText;
  /** The facts shown in the widget, in its order; never empty. */
  readonly facts: readonly Fact[];
  /** The earlier reports that it shows, the latest first; absent if none. */
  readonly earlier?: readonly Report[];
  readonly widget: FactWidget | ListWidget | PastWidget;
  /** Language-neutral attributes of the widget, such as `fact="tax-revenue"`; see `attributesIn`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The neighbouring figures of its section, for the page of a figure; absent for other subjects. */
  readonly around?: Neighbours;
  /** The current id of a former subject, whose address still works; absent for a current one. */
  readonly leadsTo?: string;
}

/**
 * The subjects of a report: its boards, its sections each with its groups, its facts, in the report's order. A section
 * with the id of a board is that board, as on the report page; a section without facts is skipped. Then the former ids
 * of facts, whose addresses show the current figure; last the comparisons with earlier reports, if any.
 * @param earlier see `asEarlier`
 */
export const subjectsOf = (report: Report, earlier: readonly Report[] = []): readonly Subject[] => [
  ...ownSubjects(report),
  ...pastSubjects(report, earlier),
];

// A report is frozen, and each of its files in each language needs its subjects.
const known = new WeakMap<Report, readonly Subject[]>();

/** The subjects of a report without earlier ones. */
function ownSubjects(report: Report): readonly Subject[] {
  const subjects = known.get(report) ?? [
    ...report.boards.map((board) => boardSubject(board, report)),
    ...sectionSubjects(report),
    ...factSubjects(report),
    ...report.facts.flatMap((fact) => formerSubjects(fact, report)),
  ];
  known.set(report, subjects);
  return subjects;
}

/** A fact by itself, or over the years: its sentence names it, so it needs no title. */
export const isOneFigure = ({ kind }: Pick<Subject, 'kind'>): boolean => kind === 'fact' || kind === 'trend';

/** Every report that a subject shows, with the facts shown; its own report first. */
export const shownBy = (
  { facts, earlier = [] }: Subject,
  report: Report,
): readonly { readonly report: Report; readonly facts: readonly Fact[] }[] => [
  { report, facts },
  ...earlier.map((one) => ({ report: one, facts: one.facts })),
];

/** The attributes of a subject's widget in one language: its own, the language, and a name for a list. */
export const attributesIn = (
  { attributes, kind, title }: Subject,
  locale: Locale,
): Readonly<Record<string, string>> => ({
  lang: locale,
  ...attributes,
  ...((kind === 'section' || kind === 'group') && { label: rawText(title, locale) }),
});

function boardSubject({ id, title, items }: Board, report: Report): Subject {
  // A valid report has only resolvable references.
  const facts = items.flatMap((item) => item.facts.map((name) => findFact(report, name)!));
  return { kind: 'board', id, title, facts, widget: 'score-board', attributes: { board: id, numbered: '' } };
}

function sectionSubjects(report: Report): Subject[] {
  const taken = new Set(report.boards.map(({ id }) => id));
  const bySection = new Map<string, Fact[]>(report.sections.map(({ id }) => [id, []]));
  for (const fact of report.facts) bySection.get(fact.section)?.push(fact);
  return planPage(report).flatMap(({ section, groups }) => {
    // Boards without a section of the same id are separate on the page.
    const facts = bySection.get(section.id) ?? [];
    const whole = groups.find(({ id }) => id === section.id);
    const own = taken.has(section.id) || !facts.length ? [] : [sectionSubject(section, facts, whole)];
    const several = groups.filter((group) => group !== whole && !isRowKind(group.kind) && group.facts.length > 1);
    return [...own, ...several.map((group) => groupSubject(group, section, report))];
  });
}

function sectionSubject({ id, title }: Section, facts: readonly Fact[], whole: Group | undefined): Subject {
  return { kind: 'section', id, title, facts, ...(whole ? groupWidget(whole) : listWidget(facts)) };
}

const groupSubject = (group: Group, section: Section, report: Report): Subject => ({
  kind: 'group',
  id: group.id,
  title: groupTitle(section, group),
  facts: factsShown(group.facts, report),
  ...groupWidget(group),
});

type Widget = Pick<Subject, 'widget' | 'attributes'>;

const groupWidget = ({ kind, facts }: Group): Widget =>
  isRowKind(kind) ? listWidget(facts) : { ...listWidget(facts), widget: GROUP_WIDGETS[kind] };

const listWidget = (facts: readonly Fact[]): Widget => ({
  widget: 'score-board',
  attributes: { facts: facts.map(({ id }) => id).join(' ') },
});

function factSubjects(report: Report): readonly Subject[] {
  const places = neighboursOfEach(report);
  return report.facts.map((fact) => {
    const around = places.get(fact);
    return { ...factSubject(fact, report), ...(around && { around }) };
  });
}

function factSubject(fact: Fact, report: Report, id = fact.id): Subject {
  const title = labelText(fact, report);
  const widget = widgetFor(fact);
  const attributes: Subject['attributes'] = widget === 'score-board' ? { facts: id } : { fact: id };
  return { kind: 'fact', id, title, facts: [fact], widget, attributes };
}

/** A fact under each of the former ids of itself or its parts. */
const formerSubjects = (fact: Fact, report: Report): readonly Subject[] =>
  (fact.formerIds ?? []).map((id) => ({ ...factSubject(fact, report, id), leadsTo: fact.id }));

/** The widget of a single fact; a title or an event without a standing is a list of one. */
function widgetFor(fact: Fact): Subject['widget'] {
  // 0 of 0 is valid in a report, but not drawable as a ring.
  if (fact.kind === 'share') return ratioOf(fact) === undefined ? 'stat-card' : 'progress-ring';
  if (fact.kind === 'honour' || fact.kind === 'event') return fact.standings?.length ? 'ranking-badge' : 'score-board';
  return fact.kind === 'standing' ? 'ranking-badge' : 'stat-card';
}

/**
 * The comparisons of a report with earlier ones, each line and the table as a subject of its own; none if they are not
 * comparable. They contain the parts of earlier reports that they show, so that nothing else needs to be loaded.
 * @param earlier see `asEarlier`
 */
export function pastSubjects(report: Report, earlier: readonly Report[]): readonly Subject[] {
  // The set of lines is the same in every language.
  const past = pagePast(report, earlier, localesOf(report)[0]!);
  if (!past || 'problem' in past) return [];
  const { trends, earlier: latest } = past.model;
  const lines = (trends?.lines ?? []).map((line) => trendSubject(line, report));
  return [...lines, ...lines.flatMap(formerTrends), comparisonSubject(latest, report)];
}

function trendSubject({ fact: id, reports }: PastLine, report: Report): Subject {
  const fact = findFact(report, id)!;
  return {
    kind: 'trend',
    id: trendId(id),
    title: trendTitle(fact),
    facts: [fact],
    earlier: reports.map((one) => withOnly(id, one)),
    widget: 'trend-line',
    attributes: { fact: id },
  };
}

/** The line of a figure under each of its former ids. */
const formerTrends = (line: Subject): readonly Subject[] =>
  (line.facts[0]!.formerIds ?? []).map((id) => ({ ...line, id: trendId(id), leadsTo: line.id }));

/** A report reduced to one figure. */
function withOnly(id: string, report: Report): Report {
  const fact = findFact(report, id)!;
  const section = findSection(report, fact.section);
  return { ...report, sections: section ? [section] : [], boards: [], facts: [fact] };
}

const comparisonSubject = (earlier: Report, report: Report): Subject => ({
  kind: 'comparison',
  id: COMPARISON_ID,
  title: comparisonTitle(earlier, report),
  facts: report.facts,
  earlier: [earlier],
  widget: 'report-compare',
  attributes: {},
});

/** Comparisons of several reports are not in the report's file; a file of one widget needs no id. */
export const hasOwnFile = ({ earlier }: Pick<Subject, 'earlier'>): boolean => earlier !== undefined;
