import { nothing, type TemplateResult } from 'lit';
import type { PagePast, PastLine } from '../../models/page/past.js';
import type { ReportPageModel } from '../../models/page/report-page.js';
import type { Density, Palette, Scheme, Theme } from '../../views/root.js';
import type { PageTargets, WidgetAttributes, WidgetDrawing } from './page-widgets.js';
import { siblingTag, tagged } from '../base/prefixed-tag.js';

/** Properties of the page that its widgets share. */
interface PageHost extends HTMLElement, PageTargets {
  readonly palette?: Palette;
  readonly scheme?: Scheme;
  readonly theme?: Theme;
  readonly density?: Density;
  readonly motion?: boolean;
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
  { fact, reports, sentence, isCorrected }: PastLine,
  model: ReportPageModel,
): TemplateResult {
  const tag = siblingTag(host, TAG, 'trend-line');
  const { palette, scheme, theme, density } = host;
  return tagged`<${tag} class=${isCorrected ? 'corrected' : nothing} lang=${model.locale}
      palette=${palette ?? nothing} scheme=${scheme ?? nothing} theme=${theme ?? nothing} density=${density ?? nothing}
      fact=${fact} .reports=${reports} .report=${model.report}>${sentence}</${tag}>`;
}

function comparison(host: PageHost, { earlier, table }: PagePast, model: ReportPageModel): TemplateResult {
  const tag = siblingTag(host, TAG, 'report-compare');
  const { palette, scheme, theme, density } = host;
  return tagged`<${tag} lang=${model.locale}
      palette=${palette ?? nothing} scheme=${scheme ?? nothing} theme=${theme ?? nothing} density=${density ?? nothing}
      .earlier=${earlier} .report=${model.report}>${table.sentence}</${tag}>`;
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
  }: WidgetAttributes,
  text: unknown,
  { locale, report }: ReportPageModel,
): TemplateResult {
  const tag = siblingTag(host, TAG, name);
  const { scheme, theme, density } = host;
  const kept = [isCorrected && 'corrected', isDated && 'dated'].filter(Boolean).join(' ');
  return tagged`<${tag} class=${kept || nothing} lang=${locale}
      palette=${palette ?? nothing} scheme=${scheme ?? nothing} theme=${theme ?? nothing} density=${density ?? nothing}
      board=${board ?? nothing} layout=${layout ?? nothing} ?numbered=${numbered} fact=${fact ?? nothing} facts=${facts ?? nothing}
      label=${label ?? nothing} titled=${label === undefined && board === undefined ? nothing : 'false'} ?motion=${host.motion && name === 'progress-ring'} .report=${report}>${text}</${tag}>`;
}
