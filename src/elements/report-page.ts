import { html, type TemplateResult } from 'lit';
import type { Locale } from '../format/locale.js';
import type { ModelOutcome } from '../models/outcome.js';
import { pagePast } from '../models/page/past.js';
import { reportPage, type ReportPageModel } from '../models/page/report-page.js';
import type { Report } from '../report/types.js';
import { baseStyles } from '../theme/base.js';
import { bandTokens } from '../theme/band.generated.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { ReportAddresses } from './report-addresses.js';
import { ReportElement } from './report-element.js';
import { reportPageMedia } from './page/media-styles.js';
import { pageTemplate } from './page/page-template.js';
import { reportPageStyles } from './page/styles.js';
import { PageWidgets } from './page/page-widgets.js';
import { elementDrawing } from './page/element-widgets.js';

/**
 * A whole report as a page: masthead, contents, boards and sections, each fact in the widget that fits it. A child
 * whose `slot` is the id of a section stands at the head of that section: with an `id`, it is where a link arrives.
 *
 * @summary A whole report as a page that someone would be glad to publish.
 * @tag report-page
 *
 * @attr {string} alternate - Address of the page in the other language.
 * @attr {string} codes - Where the codes of a widget are; the property says how it is written.
 * @attr {string} pages - Where the page of a widget with its quotes is; written likewise.
 *
 * @slot - The report as plain text. It stands until the page is drawn, and whenever it can't be.
 * @slot colophon - Links and remarks at the end of the page.
 *
 * @csspart base - The page.
 * @csspart masthead - Entity, title and summary.
 * @csspart section - One section.
 * @csspart colophon - The end of the page.
 *
 * @cssproperty --rw-accent - Colour of standings and marks.
 * @cssproperty --rw-ink - Colour of figures and of text.
 * @cssproperty --rw-muted - Colour of what is secondary.
 * @cssproperty --rw-surface - Background of the widgets.
 * @cssproperty --rw-rule - Colour of hairlines.
 * @cssproperty --rw-font - Font family.
 *
 * @fires {ReportProblemEvent} report-problem - The page could not be drawn; `detail` says what, where and why.
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

  static override styles = [tokenStyles, baseStyles, bandTokens, reportPageStyles, reportPageMedia];

  /** Address of the page in the other language; without it the switch changes this element's `lang`. */
  alternate?: string;
  /**
   * Address of the codes with which another page shows a widget, such as `w/{id}/embed/`: each widget then has a link
   * there, marked `data-embed` with the id, so that a script of the page can open a dialog in its place.
   */
  codes?: string;
  /** Address of the page of a widget, which has its quotes, such as `w/{id}/`: each widget then has a link there. */
  pages?: string;
  /**
   * A report of an earlier period, from script, or several in a list: the page then ends with what stands out over all of
   * them, and with the latest beside this one. A `<report-source>` around the page may have them too.
   */
  earlier?: Report | readonly Report[];
  /** Address of the earlier report as JSON. The page stands before it has come. */
  earlierSrc?: string;
  /** Rings may move, each once, when they first come into view. */
  motion?: boolean;

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
    return pageTemplate(model, {
      widgets: this.widgets,
      alternate: this.alternate,
      switchLanguage: this.switchLanguage,
      goTo: this.goTo,
      placeOf,
      colophon: html`<slot name="colophon"></slot>`,
    });
  }

  private readonly switchLanguage = (event: Event): void => {
    this.lang = (event.currentTarget as HTMLElement).lang;
  };

  /**
   * An address can't name a place inside a shadow tree. Where the page has put an element of that id at the section (see
   * `placeOf`), the address does all of it, and can be shared; else the page scrolls by itself.
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

/** The slot is the place for an element with the section's id, which stands in the page and can be the end of a link. */
const placeOf = (id: string): TemplateResult => html`<slot name=${id}></slot>`;
