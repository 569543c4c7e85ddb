import { LANGUAGES } from '../../format/words/languages.js';
import { capitalised } from '../../format/text/capitals.js';
import { pick } from '../../format/pick.js';
import type { GroupKind } from '../../format/words/page.js';
import { isRowKind } from './hints.js';
import { printReportPeriod } from '../../format/when.js';
import type { Locale } from '../../format/locale.js';
import { localesOf } from '../../format/report-locales.js';
import { labelText } from '../../format/label.js';
import { pageWords, words } from '../../format/words.js';
import { findBoard, findFact } from '../../report/lookup.js';
import type { Fact, Report, Section } from '../../report/types.js';
import type { ModelOptions } from '../context.js';
import { factContent } from '../parts/fact-content.js';
import { embedLink, type EmbedLink } from './embed-link.js';
import type { PagePast } from './earlier-reports.js';
import { factsShown, GROUP_WIDGETS, groupName, groupTitle, planPage, type Group, type SectionPlan } from './plan.js';
import { inOneRow } from './rows.js';
import { titleParts, type TitleParts } from './title.js';
import { ratioOf } from '../parts/share-ratio.js';

/** A widget on the page, with its facts and fallback sentences. */
export interface PageWidget {
  readonly tag: PageTag;
  /** The facts passed to it; one for a single-fact widget. */
  readonly facts: readonly string[];
  /** All facts that it shows, including those of events. */
  readonly shows: readonly string[];
  readonly sentences: readonly string[];
  /** A figure was corrected, as its own source line states. */
  readonly isCorrected: boolean;
  /** A single figure has another period than the report, as its own source line states; lists state it per row. */
  readonly isDated: boolean;
  /** The large figure of a card, as number and words beside it, for the size that all of a row can have. */
  readonly figure?: readonly [number: string, words: string] | undefined;
  /** Its embed codes; for several facts, these link to the codes of each. */
  readonly embed: EmbedLink;
}

/** Widgets with one fact, and with several. */
type PageTag = 'stat-card' | 'progress-ring' | 'part-bar' | (typeof GROUP_WIDGETS)[keyof typeof GROUP_WIDGETS];

export interface PageBoard {
  readonly id: string;
  readonly shows: readonly string[];
  readonly sentences: readonly string[];
  readonly isCorrected: boolean;
  /** Absent for a board that uses the codes of its section. */
  readonly embed?: EmbedLink | undefined;
}

export interface PageGroup {
  readonly kind: GroupKind;
  readonly label: string;
  /** Whether its widgets are large, in a row, with one fact each. */
  readonly isRow: boolean;
  /** Whether its heading is visible: it is not if it would only name the kind of facts. */
  readonly isNamed: boolean;
  readonly widgets: readonly PageWidget[];
}

/** Facts of a section that are on a board elsewhere on the page; shown small. */
export interface PageStrip {
  readonly label: string;
  /** The section of the board. */
  readonly to: string;
  readonly facts: readonly string[];
  readonly sentences: readonly string[];
}

export interface PageSection {
  readonly id: string;
  readonly title: string;
  /** The title in lines, where a space separates phrases as in Chinese. */
  readonly titleLines: readonly string[];
  /** Short name; empty if none. */
  readonly short: string;
  readonly strips: readonly PageStrip[];
  readonly embed: EmbedLink;
  readonly boards: readonly PageBoard[];
  readonly groups: readonly PageGroup[];
}

/** A whole report, ready for rendering. */
export interface ReportPageModel extends TitleParts {
  readonly locale: Locale;
  readonly report: Report;
  readonly entity: string;
  readonly summary: string;
  readonly contents: string;
  /** The report's other language, if any, and the label of the language switch, in that language. */
  readonly other?: { readonly locale: Locale; readonly language: string } | undefined;
  readonly sections: readonly PageSection[];
  /** Whether the first section is only a board, which is then placed with the title. */
  readonly hasOpening: boolean;
  /** The content from earlier reports, if given. */
  readonly past?: PagePast | undefined;
  /** Headings below the opening, in order. */
  readonly entries: readonly { readonly id: string; readonly title: string; readonly short?: string }[];
  readonly colophon: string;
}

export interface ReportPageOptions extends Pick<ModelOptions, 'locale'> {
  readonly past?: PagePast | undefined;
}

export function reportPage(report: Report, { locale, past }: ReportPageOptions): ReportPageModel {
  const say = pageWords(locale);
  const planned = planPage(report);
  const sections = sectionsOf(planned, report, locale);
  const hasOpening = isOpening(planned[0]);
  const other = localesOf(report).find((one) => one !== locale);
  return {
    locale,
    report,
    entity: pick(report.entity.name, locale),
    ...titleParts(report, locale),
    summary: summaryOf(report, locale),
    contents: say.contents,
    other: other && { locale: other, language: LANGUAGES[other].name },
    sections,
    hasOpening,
    past,
    entries: [
      ...(hasOpening ? planned.slice(1) : planned).map(({ section: { id, title, short } }) => ({
        id,
        title: pick(title, locale),
        short: short ? pick(short, locale) : '',
      })),
      ...[past?.trends, past?.table].filter((entry) => entry !== undefined),
    ],
    colophon: [say.colophon, ...reportNotes(report, locale)].join(words(locale).space),
  };
}

const isOpening = (first: SectionPlan | undefined): boolean =>
  first?.boards.length === 1 && !first.groups.length && !first.elsewhere.length;

/** Returns the notes needed to read the report. */
export const reportNotes = ({ notes = [] }: Report, locale: Locale): readonly string[] =>
  notes.map((note) => ended(capitalised(words(locale).note + pick(note, locale)), words(locale).stop));

/** A note may already end with a stop. */
const ended = (text: string, stop: string): string => (/[.。!！?？]$/.test(text) ? text : text + stop);

/** Returns a line about a report: “invented” if so, period, number of facts, publisher. */
export function summaryOf(report: Report, locale: Locale): string {
  const count = pageWords(locale).facts(report.facts.length);
  const publisher = words(locale).asReportedBy(pick(report.source.publisher, locale));
  const mark = report.invented ? [words(locale).invented] : [];
  return [...mark, printReportPeriod(report, locale), count, publisher].join(' · ');
}

const sectionsOf = (planned: readonly SectionPlan[], report: Report, locale: Locale): readonly PageSection[] =>
  planned.map(({ section, boards, elsewhere, groups }) => ({
    id: section.id,
    title: pick(section.title, locale),
    titleLines: pageWords(locale).titleLines(pick(section.title, locale)),
    short: section.short ? pick(section.short, locale) : '',
    strips: stripsOf(elsewhere, planned, report, locale),
    embed: embedLink(section.id, section.title, locale),
    boards: boards.map((id) => pageBoard(id, section.id, report, locale)),
    groups: inOneRow(
      groups.map((group) => pageGroup(group, section, report, locale)),
      locale,
    ),
  }));

/** A strip per board that shows some of the facts; a fact on several boards is in the first one's. */
function stripsOf(
  facts: readonly Fact[],
  planned: readonly SectionPlan[],
  report: Report,
  locale: Locale,
): readonly PageStrip[] {
  const seen = new Set<Fact>();
  return report.boards.flatMap(({ id, title, items }) => {
    const ids = new Set(items.flatMap((item) => item.facts));
    const own = facts.filter((fact) => ids.has(fact.id) && !seen.has(fact));
    const to = planned.find(({ boards }) => boards.includes(id));
    if (!own.length || !to) return [];
    for (const fact of own) seen.add(fact);
    const { shows, sentences } = shownOf(own, report, locale);
    return [{ label: pageWords(locale).onBoard(pick(title, locale)), to: to.section.id, facts: shows, sentences }];
  });
}

const pageBoard = (id: string, section: string, report: Report, locale: Locale): PageBoard => ({
  id,
  ...shownOf(factsOfBoard(id, report), report, locale),
  embed: id === section ? undefined : embedLink(id, findBoard(report, id)!.title, locale),
});

const factsOfBoard = (id: string, report: Report): readonly Fact[] =>
  named(findBoard(report, id)?.items.flatMap((item) => item.facts) ?? [], report);

/** `parseReport` has checked that all references resolve. */
const named = (ids: readonly string[], report: Report): readonly Fact[] => ids.map((id) => findFact(report, id)!);

const shownOf = (facts: readonly Fact[], report: Report, locale: Locale) => ({
  shows: facts.map(({ id }) => id),
  sentences: facts.map((fact) => factContent(fact, { locale, context: report }).sentence),
  isCorrected: facts.some(({ corrections }) => corrections !== undefined),
});

function pageGroup(group: Group, section: Section, report: Report, locale: Locale): PageGroup {
  const { kind, id, facts } = group;
  const label = groupName(group, locale);
  const widget = (tag: PageTag, given: readonly Fact[]): PageWidget => {
    const [only, ...more] = given;
    // A group with one fact uses the codes of that fact.
    const embed =
      only && !more.length
        ? embedLink(only.id, labelText(only, report), locale)
        : embedLink(id, groupTitle(section, group), locale);
    const isDated = only !== undefined && isRowKind(kind) && isOfItsOwnPeriod(only, report, locale);
    return {
      tag,
      isDated,
      figure: only && tag === 'stat-card' ? largeFigure(only, report, locale) : undefined,
      facts: given.map((fact) => fact.id),
      ...shownOf(factsShown(given, report), report, locale),
      embed,
    };
  };
  const widgets = isRowKind(kind)
    ? facts.map((fact) => widget(tagFor(fact), [fact]))
    : [widget(GROUP_WIDGETS[kind], facts)];
  return { kind, label, isRow: isRowKind(kind), isNamed: group.title !== undefined || NAMED.has(kind), widgets };
}

/** Kinds whose heading adds something to the labels of the facts. */
const NAMED: ReadonlySet<GroupKind> = new Set(['peers', 'events', 'titles', 'tables']);

/** The arguments of `fitOf` in the views of a card, which has no bytes left in the embed scripts for sharing them. */
function largeFigure(fact: Fact, context: Report, locale: Locale): PageWidget['figure'] {
  const { figure, change } = factContent(fact, { locale, context });
  if (figure) return [figure.number, figure.before + figure.unit.split(' ')[0]!];
  return change && [change.figure, change.direction];
}

const isOfItsOwnPeriod = (fact: Fact, report: Report, locale: Locale): boolean =>
  factContent(fact, { locale, context: report }).ownPeriod !== '';

/** The widget for a single figure. */
function tagFor(fact: Fact): PageTag {
  // 0 of 0 can't be drawn.
  if (fact.kind !== 'share' || ratioOf(fact) === undefined) return 'stat-card';
  return fact.part !== undefined && fact.whole !== undefined ? 'part-bar' : 'progress-ring';
}
