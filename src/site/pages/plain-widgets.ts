import { html, type TemplateResult } from 'lit';
import { PageWidgets, type PageTargets, type WidgetAttributes } from '../../elements/report-page-widgets.js';
import type { PageOptions } from '../../models/context.js';
import type { PagePast, PastLine } from '../../models/page-past.js';
import { partBar } from '../../models/part-bar.js';
import { progressRing } from '../../models/progress-ring.js';
import { reportCompareFrom } from '../../models/report-compare.js';
import type { PageWidget, ReportPageModel } from '../../models/report-page.js';
import type { ScoreBoardModel } from '../../models/score-board.js';
import { reportNote } from '../../models/source-note.js';
import { statCard } from '../../models/stat-card.js';
import { tilesOf } from '../../models/tiles.js';
import { trendLineFrom } from '../../models/trend-line.js';
import { findFact } from '../../report/lookup.js';
import { rootPiece } from '../../views/root.js';
import { sourceNoteView } from '../../views/source-note.js';
import { isListWidget, listModelFrom } from '../list-model.js';
import { viewOf, type DrawnTag } from '../views.js';
import { WIDGET } from './report-styles.js';

/** Tags of one fact. */
type SingleTag = keyof typeof SINGLE;

const SINGLE = { 'stat-card': statCard, 'progress-ring': progressRing, 'part-bar': partBar } as const;

/**
 * The widgets of a page that is drawn once and for all: what each element would draw, without the element. Its styles are
 * `reportStyles`.
 */
export class PlainWidgets extends PageWidgets {
  /**
   * @param files what leads to the report as files
   * @param page what each figure opens
   */
  constructor(
    targets: PageTargets,
    private readonly files: TemplateResult,
    private readonly page: PageOptions,
  ) {
    super(targets);
  }

  protected override readonly leadsToQuotes = false;

  override note({ report, locale }: ReportPageModel): TemplateResult {
    const note = { ...reportNote(report, { locale }), actions: this.files };
    return wrapped(sourceNoteView.tag, rootPiece(sourceNoteView.draw(note), { locale }));
  }

  protected override widget(
    tag: PageWidget['tag'],
    given: WidgetAttributes,
    text: unknown,
    { locale, report }: ReportPageModel,
  ): TemplateResult {
    const { fact, palette, layout, label, board } = given;
    const model = isListWidget(tag)
      ? listModelFrom(tag, { ...listed(given) }, report, locale, this.page)
      : singleModel(tag, fact ?? '', { ...this.page, report, locale });
    const isUntitled = label !== undefined || board !== undefined;
    const classes = [
      layout && `layout-${layout}`,
      isUntitled && 'titled-false',
      given.isCorrected && 'corrected',
      given.isDated && 'dated',
    ];
    const drawn = model
      ? drawnPiece(tag, tag === 'score-board' ? boarded(model as ScoreBoardModel, given) : model)
      : text;
    return wrapped([tag, ...classes.filter(Boolean)].join(' '), rootPiece(html`${drawn}`, { locale, palette }));
  }

  protected override trendLine(
    { fact, reports, sentence }: PastLine,
    { locale, report }: ReportPageModel,
  ): TemplateResult {
    const made = trendLineFrom({ fact }, { reports: [report, ...reports], isPending: false }, locale);
    return pastPiece('trend-line', made && 'model' in made ? made.model : undefined, sentence, locale);
  }

  protected override comparison({ earlier, table }: PagePast, { locale, report }: ReportPageModel): TemplateResult {
    const made = reportCompareFrom({ earlier, later: report }, locale);
    return pastPiece('report-compare', made && 'model' in made ? made.model : undefined, table.sentence, locale);
  }
}

const wrapped = (classes: string, root: TemplateResult): TemplateResult =>
  html`<div class="${WIDGET} ${classes}">${root}</div>`;

const drawnPiece = (tag: DrawnTag, model: object): TemplateResult => viewOf(tag).draw(model as never);

const pastPiece = (
  tag: DrawnTag,
  model: object | undefined,
  text: string,
  locale: ReportPageModel['locale'],
): TemplateResult => wrapped(tag, rootPiece(model ? drawnPiece(tag, model) : html`${text}`, { locale }));

/** The attributes by which a list is made. */
const listed = ({ board, facts, label }: WidgetAttributes) => ({
  ...(board !== undefined && { board }),
  ...(facts !== undefined && { facts }),
  ...(label !== undefined && { label }),
});

/** A board has its numbers and its tiles from where it stands. */
const boarded = (model: ScoreBoardModel, { layout, numbered }: WidgetAttributes): ScoreBoardModel => ({
  ...model,
  isNumbered: numbered,
  tiles: layout === 'tiles' ? tilesOf(model.entries) : undefined,
});

/** Undefined for what the widget can't show. */
function singleModel(
  tag: SingleTag,
  id: string,
  { report, locale, originOf }: Pick<ReportPageModel, 'report' | 'locale'> & PageOptions,
): object | undefined {
  const fact = findFact(report, id);
  const made = fact && SINGLE[tag](fact, { locale, context: report, originOf });
  return made && !('code' in made && 'expected' in made) ? made : undefined;
}
