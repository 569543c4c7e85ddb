import { nothing, type TemplateResult } from 'lit';
import type { PagePast, PastLine } from '../models/page-past.js';
import type { ReportPageModel } from '../models/report-page.js';
import type { Density, Palette, Scheme, Theme } from '../views/root.js';
import { PageWidgets, type PageTargets, type WidgetAttributes } from './report-page-widgets.js';
import { siblingTag, tagged } from './sibling-tag.js';

/** What a page has of its own that its widgets have too. */
interface PageHost extends HTMLElement, PageTargets {
  readonly palette?: Palette;
  readonly scheme?: Scheme;
  readonly theme?: Theme;
  readonly density?: Density;
  readonly motion?: boolean;
}

const TAG = 'report-page';

/** The widgets of a page as elements: each has the page's report, language and look. */
export class ElementWidgets extends PageWidgets {
  constructor(private readonly host: PageHost) {
    super(host);
  }

  override note(model: ReportPageModel): TemplateResult {
    return this.widget('source-note', {}, model.summary, model);
  }

  protected override trendLine({ fact, reports, sentence }: PastLine, model: ReportPageModel): TemplateResult {
    const tag = siblingTag(this.host, TAG, 'trend-line');
    const { palette, scheme, theme, density } = this.host;
    return tagged`<${tag} lang=${model.locale}
      palette=${palette ?? nothing} scheme=${scheme ?? nothing} theme=${theme ?? nothing} density=${density ?? nothing}
      fact=${fact} .reports=${reports} .report=${model.report}>${sentence}</${tag}>`;
  }

  protected override comparison({ earlier, table }: PagePast, model: ReportPageModel): TemplateResult {
    const tag = siblingTag(this.host, TAG, 'report-compare');
    const { palette, scheme, theme, density } = this.host;
    return tagged`<${tag} lang=${model.locale}
      palette=${palette ?? nothing} scheme=${scheme ?? nothing} theme=${theme ?? nothing} density=${density ?? nothing}
      .earlier=${earlier} .report=${model.report}>${table.sentence}</${tag}>`;
  }

  protected override widget(
    name: string,
    {
      board,
      fact,
      facts,
      label,
      layout,
      palette = this.host.palette,
      numbered = false,
      isCorrected = false,
      isDated = false,
    }: WidgetAttributes,
    text: unknown,
    { locale, report }: ReportPageModel,
  ): TemplateResult {
    const tag = siblingTag(this.host, TAG, name);
    const { scheme, theme, density } = this.host;
    const kept = [isCorrected && 'corrected', isDated && 'dated'].filter(Boolean).join(' ');
    return tagged`<${tag} class=${kept || nothing} lang=${locale}
      palette=${palette ?? nothing} scheme=${scheme ?? nothing} theme=${theme ?? nothing} density=${density ?? nothing}
      board=${board ?? nothing} layout=${layout ?? nothing} ?numbered=${numbered} fact=${fact ?? nothing} facts=${facts ?? nothing}
      label=${label ?? nothing} titled=${label === undefined && board === undefined ? nothing : 'false'} ?motion=${this.host.motion && name === 'progress-ring'} .report=${report}>${text}</${tag}>`;
  }
}
