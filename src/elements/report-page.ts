import { html, type TemplateResult } from 'lit';
import type { Locale } from '../format/locale.js';
import type { ModelOutcome } from '../models/outcome.js';
import { pagePast } from '../models/page/earlier-reports.js';
import { reportPage, type ReportPageModel } from '../models/page/report-page.js';
import type { Report } from '../report/types.js';
import { baseStyles } from '../theme/base.js';
import { bandTokens } from '../theme/band.generated.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { ReportAddresses } from './base/report-addresses.js';
import { ReportElement } from './base/report-element.js';
import { reportPageMedia } from './page/media-styles.js';
import { pageTemplate } from './page/page-template.js';
import { reportPageStyles } from './page/styles.js';
import { PageWidgets } from './page/page-widgets.js';
import { QuotePanel } from './page/quote-panel.js';
import { quotePanelStyles } from './page/quote-panel-styles.js';
import { originStyles } from '../theme/origin.js';
import { elementDrawing } from './page/element-widgets.js';

/**
 * A whole report as a page: masthead, contents, boards and sections, each fact in a suitable widget. A child whose
 * `slot` is a section's id is placed at the head of that section; with an `id` it is a link target.
 *
 * @summary A whole report as a page ready to publish.
 * @tag report-page
 *
 * @attr {string} alternate - Address of the page in the other language.
 * @attr {string} codes - Address of a widget's embed codes; see the property for its form.
 * @attr {string} pages - Address of a widget's page with its quotes; in the same form.
 *
 * @slot - The report as plain text, shown until the page is drawn, and if it can't be.
 * @slot colophon - Links and remarks at the end of the page.
 *
 * @csspart base - The page.
 * @csspart masthead - Entity, title and summary.
 * @csspart section - One section.
 * @csspart colophon - The end of the page.
 *
 * @cssproperty --rw-accent - Colour of standings and marks.
 * @cssproperty --rw-ink - Colour of figures and of text.
 * @cssproperty --rw-muted - Colour of secondary text.
 * @cssproperty --rw-surface - Background of the widgets.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The page could not be drawn; `detail` has the code, path and reason.
 */
export class ReportPage extends ReportElement<ReportPageModel> {
  static override properties = {
    alternate: {},
    codes: {},
    pages: {},
    earlier: { attribute: false },
    earlierSrc: { attribute: 'earlier-src' },
    motion: { type: Boolean, reflect: true },
  };

  static override styles = [
    tokenStyles,
    baseStyles,
    bandTokens,
    reportPageStyles,
    quotePanelStyles,
    originStyles,
    reportPageMedia,
  ];

  /** Address of the page in the other language; without it, the switch changes this element's `lang`. */
  alternate?: string;
  /**
   * Address of a widget's embed codes, such as `w/{id}/embed/`: each widget gets a link to it, marked `data-embed` with
   * the id, so that a script of the page can open a dialog instead.
   */
  codes?: string;
  /** Address of a widget's page with its quotes, such as `w/{id}/`: each widget gets a link to it. */
  pages?: string;
  /**
   * A report of an earlier period, from script, or a list of several: the page then ends with trends over all of them
   * and a comparison with the latest. A surrounding `<report-source>` may also provide them.
   */
  earlier?: Report | readonly Report[];
  /** Address of the earlier report as JSON. The page is shown before it has loaded. */
  earlierSrc?: string;
  /** Allows rings to animate once, when they first become visible. */
  motion?: boolean;

  /** @internal for the widgets of the page */
  readonly quotes = new QuotePanel(this, () => this.report ?? this.loaded?.report);
  private readonly widgets = new PageWidgets(this, elementDrawing(this));
  private readonly addresses = new ReportAddresses(this, () =>
    typeof this.earlierSrc === 'string' ? [this.earlierSrc] : [],
  );

  protected override derive(report: Report | undefined, locale: Locale): ModelOutcome<ReportPageModel> {
    if (!report) return undefined;
    const earlier = this.earlier ?? this.addresses.reportAt(this.earlierSrc) ?? this.loaded?.earlier ?? [];
    const past = pagePast(report, ([] as readonly Report[]).concat(earlier), locale);
    const model = reportPage(report, { locale, past: past && 'model' in past ? past.model : undefined });
    const notice = past && ('problem' in past ? past.problem : past.notice);
    return { model, notice: notice ?? this.addresses.problem };
  }

  protected override draw(model: ReportPageModel): TemplateResult {
    const drawn = pageTemplate(model, {
      widgets: this.widgets,
      alternate: this.alternate,
      switchLanguage: this.switchLanguage,
      goTo: this.goTo,
      placeOf,
      colophon: html`<slot name="colophon"></slot>`,
    });
    return html`${drawn}${this.quotes.draw()}`;
  }

  private readonly switchLanguage = (event: Event): void => {
    this.lang = (event.currentTarget as HTMLElement).lang;
  };

  /**
   * A URL fragment can't address an element in a shadow tree. If the page has placed an element with that id at the
   * section (see `placeOf`), the browser follows the link, and it can be shared; else this scrolls.
   */
  private readonly goTo = (event: Event): void => {
    const id = CSS.escape((event.currentTarget as HTMLAnchorElement).hash.slice(1));
    const target = this.renderRoot.querySelector<HTMLElement>(`section[id="${id}"] h2`);
    if (!target || this.querySelector(`[id="${id}"]`)) return;
    event.preventDefault();
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  };
}

/** A slot for an element with the section's id in the light DOM, which can be a link target. */
const placeOf = (id: string): TemplateResult => html`<slot name=${id}></slot>`;

declare global {
  interface HTMLElementTagNameMap {
    'report-page': ReportPage;
  }
}
