import { printPeriod } from '../format/date.js';
import { pick, type Locale } from '../format/locale.js';
import { pageWords, type GroupKind } from '../format/page-words.js';
import { sentence } from '../format/sentence.js';
import { words } from '../format/words.js';
import { findBoard, findFact } from '../report/lookup.js';
import type { Fact, Report } from '../report/types.js';
import type { ModelOptions } from './context.js';
import { planPage, type Group } from './page-plan.js';

/** A fact on the page: which widget shows it, and its sentence for where no widget can be drawn. */
export interface PageFact {
  readonly id: string;
  readonly widget: 'stat-card' | 'progress-ring' | 'ranking-badge';
  readonly sentence: string;
}

export interface PageBoard {
  readonly id: string;
  readonly sentences: readonly string[];
}

export interface PageGroup {
  readonly kind: GroupKind;
  readonly label: string;
  readonly facts: readonly PageFact[];
}

export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly boards: readonly PageBoard[];
  readonly groups: readonly PageGroup[];
}

/** A whole report, ready to print. */
export interface ReportPageModel {
  readonly locale: Locale;
  readonly report: Report;
  readonly entity: string;
  readonly title: string;
  readonly summary: string;
  readonly contents: string;
  /** What the switch to the other language says, in that language. */
  readonly otherLanguage: string;
  readonly otherLocale: Locale;
  readonly sections: readonly PageSection[];
  readonly colophon: string;
  /** Author and fingerprint of the original text, each with its name. */
  readonly imprint: readonly { readonly name: string; readonly text: string }[];
}

export function reportPage(report: Report, { locale }: Pick<ModelOptions, 'locale'>): ReportPageModel {
  const say = pageWords(locale);
  return {
    locale,
    report,
    entity: pick(report.entity.name, locale),
    title: pick(report.title, locale),
    summary: summaryOf(report, locale),
    contents: say.contents,
    otherLanguage: say.otherLanguage,
    otherLocale: locale === 'en' ? 'zh-CN' : 'en',
    sections: sectionsOf(report, locale),
    colophon: say.colophon,
    imprint: imprintOf(report, locale),
  };
}

/** One line about a report: its period, how much it states, and whose word that is. */
export function summaryOf(report: Report, locale: Locale): string {
  const count = pageWords(locale).facts(report.facts.length);
  const publisher = words(locale).asReportedBy(pick(report.source.publisher, locale));
  return [printPeriod(report.period, locale), count, publisher].join(' · ');
}

const sectionsOf = (report: Report, locale: Locale): readonly PageSection[] =>
  planPage(report).map(({ section, boards, groups }) => ({
    id: section.id,
    title: pick(section.title, locale),
    boards: boards.map((id) => ({ id, sentences: boardSentences(id, report, locale) })),
    groups: groups.map((group) => pageGroup(group, report, locale)),
  }));

function boardSentences(id: string, report: Report, locale: Locale): readonly string[] {
  const facts = findBoard(report, id)?.items.flatMap((item) => item.facts) ?? [];
  // Every reference of a report resolves, or it would not have been read.
  return facts.map((name) => sentence(findFact(report, name)!, report, locale));
}

const pageGroup = ({ kind, facts }: Group, report: Report, locale: Locale): PageGroup => ({
  kind,
  label: pageWords(locale).groups[kind],
  facts: facts.map((fact) => ({ id: fact.id, widget: widgetFor(fact), sentence: sentence(fact, report, locale) })),
});

/** The widget that fits a fact which stands by itself. */
function widgetFor({ kind }: Fact): PageFact['widget'] {
  if (kind === 'share') return 'progress-ring';
  return kind === 'honour' || kind === 'event' ? 'ranking-badge' : 'stat-card';
}

function imprintOf({ source }: Report, locale: Locale): ReportPageModel['imprint'] {
  const { author, fingerprint } = pageWords(locale);
  const written = source.author ? [{ name: author, text: source.author }] : [];
  return [...written, { name: fingerprint, text: source.sha256 }];
}
