import { printLabel } from '../../format/label.js';
import { pick } from '../../format/pick.js';
import type { TemplateResult } from 'lit';
import type { Tree } from '../../embed/patch-tree.js';
import { printPeriod } from '../../format/date.js';
import { printReportPeriod } from '../../format/when.js';
import { type Locale } from '../../format/locale.js';
import { localesOf } from '../../format/report-locales.js';
import { words } from '../../format/words.js';
import { correctionsOf } from '../../models/parts/evidence.js';
import type { Fact, Report } from '../../report/types.js';
import { rootTemplate } from '../../views/root.js';
import { drawnTree } from './drawn-tree.js';
import { isListWidget, listModel, neverChosen } from '../widgets/list-model.js';
import { pastModel } from '../widgets/past-model.js';
import { shortOf } from '../snippets/sentences.js';
import { noteModel, refModels } from '../widgets/source-models.js';
import { viewOf } from '../widgets/views.js';
import {
  FACT_WIDGETS,
  LIST_WIDGETS,
  factModel,
  type DrawnTag as Tag,
  type FactTag,
  type ListTag,
} from '../widgets/all.js';
import { isOneFigure, shownBy, subjectsOf, type PastWidget, type Subject } from '../subject.js';

/*
 * Widget files: precomputed models of a report's widgets, so that a page elsewhere needs no schema, decimals or
 * formatter. `src/embed/data/widget-data.ts` parses them as untrusted input.
 */

/** Tags that show the source of a figure. */
type SourceTag = 'fact-ref' | 'source-note';

export interface WidgetFileEntry {
  /** The tag that shows it. */
  readonly tag: Tag;
  readonly model: object;
  /** Text alternative, for readers without rendering. */
  readonly text: string;
  /** The models of other tags that can show it too. */
  readonly also?: Partial<Record<Tag | SourceTag, object>>;
  /** Corrections with date and reason. */
  readonly corrected?: string;
  /** The rendered tree of the tag, for pages that hold the server's markup. */
  readonly drawn?: Tree;
}

export interface WidgetFile {
  /** Version of the format. */
  readonly reportWidgets: 1;
  readonly report: string;
  readonly locale: Locale;
  /** Date of the figures: the day of the last correction, or else the report's period. */
  readonly asOf: string;
  /** Address of the corrections file, relative to this file. */
  readonly corrections?: string;
  /**
   * Fields shared by most models of a tag in `also`, which omit them. Only for tags unknown to earlier script versions,
   * which need complete models.
   */
  readonly common?: Partial<Record<SourceTag, object>>;
  readonly widgets: Readonly<Record<string, WidgetFileEntry>>;
}

export interface WidgetFileOptions {
  /** The subjects to include; default: all subjects of the report. */
  readonly subjects?: readonly Subject[];
  /** Whether to include rendered trees; a file of one widget does. */
  readonly drawn?: boolean;
  /** For a file that never changes: relative path of the report's corrections file. */
  readonly corrections?: string;
}

/** The widget file of a report in one language. */
export function widgetFile(report: Report, locale: Locale, options: WidgetFileOptions = {}): WidgetFile {
  const { subjects = subjectsOf(report), drawn = false, corrections } = options;
  const refs = refModels(subjects, report, locale);
  return {
    ...headOf(report, locale, corrections),
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

/** What a widget file says before its widgets. */
export const headOf = (
  report: Report,
  locale: Locale,
  corrections: string | undefined,
): Omit<WidgetFile, 'common' | 'widgets'> => ({
  reportWidgets: 1,
  report: report.id,
  locale,
  asOf: asOf(report, locale),
  ...(corrections && { corrections }),
});

/** The corrections of a report, for widgets whose own file never changes. */
export interface CorrectionsFile {
  readonly reportWidgets: 1;
  readonly report: string;
  /** By subject and language; a subject without corrections has no entry. */
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

/** Serialises either file. */
export const fileText = (file: WidgetFile | CorrectionsFile): string => `${JSON.stringify(file)}\n`;

/** The day of the last correction, or else the report's period. Dates of one length compare as text. */
export function asOf(report: Report, locale: Locale): string {
  const days = report.facts.flatMap(({ corrections = [] }) => corrections.map(({ date }) => date)).sort();
  const last = days[days.length - 1];
  return last === undefined ? printReportPeriod(report, locale) : printPeriod(last, locale);
}

/** What an entry contains besides the model of its own tag. */
interface EntryOptions {
  readonly drawn: boolean;
  readonly sources: Readonly<Record<SourceTag, object | undefined>>;
}

/** Widgets whose models a file has beside that of the subject's own widget, where they can show it. */
const OTHERS: readonly Tag[] = [
  ...(Object.keys(FACT_WIDGETS) as FactTag[]),
  ...neverChosen(Object.keys(LIST_WIDGETS) as ListTag[]),
];

/** The entry of a subject. */
export function entryOf(
  subject: Subject,
  report: Report,
  locale: Locale,
  { drawn, sources }: EntryOptions,
): WidgetFileEntry {
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

const draw = (tag: Tag, model: object): TemplateResult => viewOf(tag).draw(model as never);

/** The model of a subject for a tag; undefined if the tag can't show it. */
function modelOf(tag: Tag, subject: Subject, report: Report, locale: Locale): object | undefined {
  if (isListWidget(tag)) {
    const model = listModel(tag, subject, report, locale);
    return model && tag === 'score-board' ? { ...model, isNumbered: 'numbered' in subject.attributes } : model;
  }
  if (isPastWidget(tag)) return tag === subject.widget ? pastModel(subject, report, locale)?.model : undefined;
  const [fact, ...more] = subject.facts;
  if (!fact || more.length || subject.kind !== 'fact') return undefined;
  return factModel(tag, fact, { locale, context: report });
}

const isPastWidget = (tag: Tag): tag is PastWidget => tag === 'trend-line' || tag === 'report-compare';

/** A subject in one sentence, or in one for each of its facts. */
function textOf(subject: Subject, report: Report, locale: Locale): string {
  const said = shortOf(subject, report, locale).join(words(locale).semicolon);
  return isOneFigure(subject) ? said : pick(subject.title, locale) + words(locale).colon + said;
}

/** The corrections of a subject as text; empty if there are none. */
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
