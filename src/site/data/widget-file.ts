import { printLabel } from '../../format/sentence.js';
import { pick } from '../../format/pick.js';
import type { TemplateResult } from 'lit';
import type { Tree } from '../../embed/patch-tree.js';
import { printPeriod } from '../../format/date.js';
import { printReportPeriod } from '../../format/when.js';
import { type Locale } from '../../format/locale.js';
import { localesOf } from '../../format/report-locales.js';
import { words } from '../../format/words.js';
import type { ModelOptions } from '../../models/context.js';
import { correctionsOf } from '../../models/parts/evidence.js';
import { partBar } from '../../models/widgets/part-bar.js';
import { progressRing } from '../../models/widgets/progress-ring.js';
import { rankingBadge } from '../../models/widgets/ranking-badge.js';
import { statCard } from '../../models/widgets/stat-card.js';
import type { Problem } from '../../report/problems/problems.js';
import type { Fact, Report } from '../../report/types.js';
import { rootTemplate } from '../../views/root.js';
import { drawnTree } from '../pages/drawn-tree.js';
import { isListWidget, listModel } from '../list-model.js';
import { pastModel } from '../past-model.js';
import { shortOf } from '../snippets/sentences.js';
import { noteModel, refModels } from '../source-models.js';
import { viewOf, type DrawnTag as Tag } from '../views.js';
import { isOneFigure, shownBy, subjectsOf, type ListWidget, type PastWidget, type Subject } from '../subject.js';

/*
 * Widget files: the models of a report's widgets, computed here, so that a page elsewhere needs no schema, no decimals and
 * no formatter to show them. `src/embed/data/widget-data.ts` reads them, as a stranger's.
 */

/** Tags that say where a figure is from. */
type SourceTag = 'fact-ref' | 'source-note';

export interface WidgetFileEntry {
  /** The tag that shows it. */
  readonly tag: Tag;
  readonly model: object;
  /** The same in words: what stands where nothing is drawn. */
  readonly text: string;
  /** The models of other tags that can show it too. */
  readonly also?: Partial<Record<Tag | SourceTag, object>>;
  /** What was put right, when and why. */
  readonly corrected?: string;
  /** What the tag draws, for pages that hold the server's markup. */
  readonly drawn?: Tree;
}

export interface WidgetFile {
  /** Version of the format. */
  readonly reportWidgets: 1;
  readonly report: string;
  readonly locale: Locale;
  /** What the figures are as of: the day of the last correction, or else the report's period. */
  readonly asOf: string;
  /** Where corrections are told, relative to this file. */
  readonly corrections?: string;
  /**
   * What most models of a tag in `also` say, which leave it out. Only for tags that no earlier script of other people's
   * pages knows: those read their models whole.
   */
  readonly common?: Partial<Record<SourceTag, object>>;
  readonly widgets: Readonly<Record<string, WidgetFileEntry>>;
}

export interface WidgetFileOptions {
  /** What the file holds; all subjects of the report when absent. */
  readonly subjects?: readonly Subject[];
  /** Whether it holds what is drawn, too; a file of one widget does. */
  readonly drawn?: boolean;
  /** For a file that never changes: the path to the corrections of the report, relative to it. */
  readonly corrections?: string;
}

/** The widget file of a report in one language. */
export function widgetFile(report: Report, locale: Locale, options: WidgetFileOptions = {}): WidgetFile {
  const { subjects = subjectsOf(report), drawn = false, corrections } = options;
  const refs = refModels(subjects, report, locale);
  return {
    reportWidgets: 1,
    report: report.id,
    locale,
    asOf: asOf(report, locale),
    ...(corrections && { corrections }),
    ...(Object.keys(refs.common).length > 0 && { common: { 'fact-ref': refs.common } }),
    widgets: Object.fromEntries(
      subjects.map((subject) => [
        subject.id,
        entryOf(subject, report, locale, {
          drawn,
          sources: {
            'fact-ref': refs.own.get(subject.id),
            'source-note': options.subjects && noteModel(subject, report, locale),
          },
        }),
      ]),
    ),
  };
}

/** What has been put right in a report, for widgets whose own file never changes. */
export interface CorrectionsFile {
  readonly reportWidgets: 1;
  readonly report: string;
  /** By subject and language; a subject of which nothing was put right has no entry. */
  readonly corrections: Readonly<Record<string, Readonly<Partial<Record<Locale, string>>>>>;
}

export const correctionsFile = (report: Report, earlier: readonly Report[] = []): CorrectionsFile => ({
  reportWidgets: 1,
  report: report.id,
  corrections: Object.fromEntries(
    subjectsOf(report, earlier)
      .filter((subject) => shownBy(subject, report).some(({ facts }) => facts.some((fact) => fact.corrections)))
      .map((subject) => [
        subject.id,
        Object.fromEntries(localesOf(report).map((locale) => [locale, correctedIn(subject, report, locale)])),
      ]),
  ),
});

/** How either file is written. */
export const fileText = (file: WidgetFile | CorrectionsFile): string => `${JSON.stringify(file)}\n`;

/** Dates of one length compare as text, and a day is later than the year that it is in. */
export function asOf(report: Report, locale: Locale): string {
  const days = report.facts.flatMap(({ corrections = [] }) => corrections.map(({ date }) => date)).sort();
  const last = days[days.length - 1];
  return last === undefined ? printReportPeriod(report, locale) : printPeriod(last, locale);
}

/** What an entry holds beside the model of its own tag. */
interface EntryOptions {
  readonly drawn: boolean;
  readonly sources: Readonly<Record<SourceTag, object | undefined>>;
}

function entryOf(subject: Subject, report: Report, locale: Locale, { drawn, sources }: EntryOptions): WidgetFileEntry {
  const { widget: tag } = subject;
  const model = modelOf(tag, subject, report, locale);
  if (!model) throw new Error(`<${tag}> can't show ${subject.id} of ${report.id}`);
  const others = OTHERS.map(
    (other) => [other, other === tag ? undefined : modelOf(other, subject, report, locale)] as const,
  );
  const also = new Map([...others, ...Object.entries(sources)].filter(([, one]) => one !== undefined));
  const corrected = correctedIn(subject, report, locale);
  return {
    tag,
    model,
    text: textOf(subject, report, locale),
    ...(also.size > 0 && { also: Object.fromEntries(also) }),
    ...(corrected && { corrected }),
    ...(drawn && { drawn: drawnTree(rootTemplate(draw(tag, model), { locale })) }),
  };
}

/** Tags that may show a fact beside its own. */
const OTHERS = ['stat-card', 'ranking-badge', 'part-bar'] as const;

const draw = (tag: Tag, model: object): TemplateResult => viewOf(tag).draw(model as never);

/** The model of a subject for a tag; undefined where the tag can't show it. */
function modelOf(tag: Tag, subject: Subject, report: Report, locale: Locale): object | undefined {
  if (isListWidget(tag)) {
    const model = listModel(tag, subject, report, locale);
    return model && tag === 'score-board' ? { ...model, isNumbered: 'numbered' in subject.attributes } : model;
  }
  if (isPastWidget(tag)) return tag === subject.widget ? pastModel(subject, report, locale)?.model : undefined;
  const [fact, ...more] = subject.facts;
  if (!fact || more.length || subject.kind !== 'fact') return undefined;
  const made = FROM_FACT[tag](fact, { locale, context: report });
  return isProblem(made) ? undefined : made;
}

const isPastWidget = (tag: Tag): tag is PastWidget => tag === 'trend-line' || tag === 'report-compare';

type FromFact = (fact: Fact, options: ModelOptions) => object | Problem;

const FROM_FACT: Readonly<Record<Exclude<Tag, ListWidget | PastWidget>, FromFact>> = {
  'stat-card': statCard,
  'progress-ring': progressRing,
  'ranking-badge': rankingBadge,
  'part-bar': partBar,
};

const isProblem = (made: object): boolean => 'code' in made && 'expected' in made;

/** A subject in one sentence, or in one for each of its facts. */
function textOf(subject: Subject, report: Report, locale: Locale): string {
  const said = shortOf(subject, report, locale).join(words(locale).semicolon);
  return isOneFigure(subject) ? said : pick(subject.title, locale) + words(locale).colon + said;
}

/** What was put right in a subject, in words; empty where nothing was. */
export function correctedIn(subject: Subject, report: Report, locale: Locale): string {
  const name = (fact: Fact, of: Report): string =>
    [
      ...(isOneFigure(subject) ? [] : [printLabel(fact, report, locale)]),
      ...(subject.earlier ? [printReportPeriod(of, locale)] : []),
    ]
      .map((one) => one + words(locale).comma)
      .join('');
  return shownBy(subject, report)
    .flatMap(({ report: context, facts }) =>
      facts.flatMap((fact) => correctionsOf(fact, { locale, context }).map((said) => name(fact, context) + said)),
    )
    .join(words(locale).semicolon);
}
