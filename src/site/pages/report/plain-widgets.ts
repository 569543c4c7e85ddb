import { html, type TemplateResult } from 'lit';
import type { WidgetAttributes, WidgetDrawing } from '../../../elements/page/page-widgets.js';
import type { PageOptions } from '../../../models/context.js';
import { inContext } from '../../../models/parts/origin.js';
import { reportCompareFrom } from '../../../models/widgets/report-compare.js';
import type { PageWidget, ReportPageModel } from '../../../models/page/report-page.js';
import type { ScoreBoardModel } from '../../../models/widgets/score-board.js';
import { reportNote } from '../../../models/widgets/source-note.js';
import { tilesOf } from '../../../models/widgets/tiles.js';
import { trendLineFrom } from '../../../models/widgets/trend-line.js';
import { findFact } from '../../../report/lookup.js';
import { rootTemplate } from '../../../views/root.js';
import { sourceNoteView } from '../../../views/source-note.js';
import { isListWidget, listModelFrom } from '../../widgets/list-model.js';
import { viewOf } from '../../widgets/views.js';
import { factModel, type DrawnTag } from '../../widgets/all.js';
import { WIDGET } from './report-styles.js';

/**
 * Renders the widgets of a static page: the content of each element, without the element. Styled by `reportStyles`.
 * @param files links to the report's files
 * @param page what each figure opens
 */
export const plainDrawing = (files: TemplateResult, page: PageOptions): WidgetDrawing => ({
  opensQuotes: page.originOf !== undefined,
  note: ({ report, locale }) => {
    const note = { ...reportNote(report, { locale }), actions: files };
    return wrapped(sourceNoteView.tag, rootTemplate(sourceNoteView.draw(note), { locale }));
  },
  widget: (tag, given, text, model) => widget(tag, given, text, { ...page, ...model }),
  trendLine: ({ fact, reports, stated, sentence, isCorrected }, { locale, report }) => {
    const made = trendLineFrom({ fact }, { reports: [report, ...reports], isPending: false }, locale);
    const model = made && 'model' in made ? made.model : undefined;
    const origin = page.originOf?.(stated, locale);
    return pastTemplate('trend-line', model, sentence, locale, isCorrected ? ' corrected' : '', origin);
  },
  comparison: ({ earlier, table }, { locale, report }) => {
    const made = reportCompareFrom({ earlier, later: report }, locale, page);
    return pastTemplate('report-compare', made && 'model' in made ? made.model : undefined, table.sentence, locale);
  },
});

/** The context of a widget. */
type Around = Pick<ReportPageModel, 'report' | 'locale'> & PageOptions;

function widget(
  tag: PageWidget['tag'],
  given: WidgetAttributes,
  text: unknown,
  { locale, report, originOf }: Around,
): TemplateResult {
  const { fact, palette, layout, label, board } = given;
  // Each entry of a list has its own quote; a single figure has one for all of it.
  const single = isListWidget(tag) ? undefined : findFact(report, fact ?? '');
  const model = isListWidget(tag)
    ? listModelFrom(tag, { ...listed(given) }, report, locale, { originOf })
    : single && factModel(tag, single, { locale, context: report });
  const isUntitled = label !== undefined || board !== undefined;
  const classes = [
    layout && `layout-${layout}`,
    isUntitled && 'titled-false',
    given.isCorrected && 'corrected',
    given.isDated && 'dated',
    given.fit,
  ];
  const drawn = model
    ? drawnTemplate(tag, tag === 'score-board' ? boarded(model as ScoreBoardModel, given) : model)
    : text;
  return wrapped(
    [tag, ...classes.filter(Boolean)].join(' '),
    rootTemplate(html`${drawn}${single && originOf?.(inContext([single], report), locale)}`, { locale, palette }),
  );
}

const wrapped = (classes: string, root: TemplateResult): TemplateResult =>
  html`<div class="${WIDGET} ${classes}">${root}</div>`;

const drawnTemplate = (tag: DrawnTag, model: object): TemplateResult => viewOf(tag).draw(model as never);

const pastTemplate = (
  tag: DrawnTag,
  model: object | undefined,
  text: string,
  locale: ReportPageModel['locale'],
  classes = '',
  origin?: unknown,
): TemplateResult =>
  wrapped(tag + classes, rootTemplate(html`${model ? drawnTemplate(tag, model) : text}${origin}`, { locale }));

/** The attributes that define a list. */
const listed = ({ board, facts, label }: WidgetAttributes) => ({
  ...(board !== undefined && { board }),
  ...(facts !== undefined && { facts }),
  ...(label !== undefined && { label }),
});

/** Whether a board has numbers and tiles depends on its position. */
const boarded = (model: ScoreBoardModel, { layout, numbered }: WidgetAttributes): ScoreBoardModel => ({
  ...model,
  isNumbered: numbered,
  tiles: layout === 'tiles' ? tilesOf(model.entries) : undefined,
});
