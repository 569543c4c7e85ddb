import { html, nothing, type TemplateResult } from 'lit';
import type { PagePast, PastLine } from '../../models/page/earlier-reports.js';
import type { ReportPageModel } from '../../models/page/report-page.js';
import type { Density, Palette, Scheme, Theme } from '../../views/root.js';
import type { PageTargets, WidgetAttributes, WidgetDrawing } from './page-widgets.js';
import { statedIn } from '../../models/parts/origin.js';
import { siblingTag, tagged } from '../base/prefixed-tag.js';
import type { QuotePanel } from './quote-panel.js';

/** Properties of the page that its widgets share. */
interface PageHost extends HTMLElement, PageTargets {
  readonly palette?: Palette;
  readonly scheme?: Scheme;
  readonly theme?: Theme;
  readonly density?: Density;
  readonly motion?: boolean;
  /** What opens the quotes of a figure. */
  readonly quotes: Pick<QuotePanel, 'originOf'>;
}

const TAG = 'report-page';

/** Draws the page's widgets as elements, with its report, language and appearance. */
export const elementDrawing = (host: PageHost): WidgetDrawing => ({
  note: (model) => widget(host, 'source-note', {}, model.summary, model),
  widget: (...given) => widget(host, ...given),
  trendLine: (line, model) => trendLine(host, line, model),
  comparison: (past, model) => comparison(host, past, model),
});

function trendLine(
  host: PageHost,
  { fact, reports, stated, sentence, isCorrected }: PastLine,
  model: ReportPageModel,
): TemplateResult {
  const tag = siblingTag(host, TAG, 'trend-line');
  const { palette, scheme, theme, density } = host;
  const drawn = tagged`<${tag} class=${isCorrected ? 'corrected' : nothing} lang=${model.locale}
      palette=${palette ?? nothing} scheme=${scheme ?? nothing} theme=${theme ?? nothing} density=${density ?? nothing}
      fact=${fact} .reports=${reports} .report=${model.report}>${sentence}</${tag}>`;
  return quoted(drawn, host.quotes.originOf(stated, model.locale));
}

function comparison(host: PageHost, { earlier, table }: PagePast, model: ReportPageModel): TemplateResult {
  const tag = siblingTag(host, TAG, 'report-compare');
  const { palette, scheme, theme, density } = host;
  return tagged`<${tag} lang=${model.locale}
      palette=${palette ?? nothing} scheme=${scheme ?? nothing} theme=${theme ?? nothing} density=${density ?? nothing}
      .originOf=${host.quotes.originOf} .earlier=${earlier} .report=${model.report}>${table.sentence}</${tag}>`;
}

function widget(
  host: PageHost,
  name: string,
  {
    board,
    fact,
    facts,
    label,
    layout,
    palette = host.palette,
    numbered = false,
    isCorrected = false,
    isDated = false,
    fit,
  }: WidgetAttributes,
  text: unknown,
  { locale, report }: ReportPageModel,
): TemplateResult {
  const tag = siblingTag(host, TAG, name);
  const { scheme, theme, density } = host;
  const single = statedIn(report, fact);
  const { originOf } = host.quotes;
  const kept = [isCorrected && 'corrected', isDated && 'dated', fit].filter(Boolean).join(' ');
  const drawn = tagged`<${tag} class=${kept || nothing} lang=${locale}
      palette=${palette ?? nothing} scheme=${scheme ?? nothing} theme=${theme ?? nothing} density=${density ?? nothing}
      board=${board ?? nothing} layout=${layout ?? nothing} ?numbered=${numbered} fact=${fact ?? nothing} facts=${facts ?? nothing}
      label=${label ?? nothing} titled=${label === undefined && board === undefined ? nothing : 'false'} ?motion=${host.motion && name === 'progress-ring'} .originOf=${single.length ? nothing : originOf} .report=${report}>${text}</${tag}>`;
  return single.length ? quoted(drawn, originOf(single, locale)) : drawn;
}

/** A widget that opens its quotes as a whole. */
const quoted = (widget: TemplateResult, origin: unknown): TemplateResult =>
  html`<div class="quoted">${widget}${origin}</div>`;
