import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../format/locale.js';
import type { ModelOutcome } from '../models/outcome.js';
import { pagePast } from '../models/page-past.js';
import {
  reportPage,
  type PageBoard,
  type PageGroup,
  type PageSection,
  type PageStrip,
  type ReportPageModel,
} from '../models/report-page.js';
import type { Report } from '../report/types.js';
import { baseStyles } from '../theme/base.js';
import { bandTokens } from '../theme/band.generated.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { ReportAddresses } from './report-addresses.js';
import { ReportElement } from './report-element.js';
import { reportPageMedia } from './report-page-media.js';
import { headingPiece, linePiece, pastPiece } from './report-page-pieces.js';
import { reportPageStyles } from './report-page-styles.js';
import { PageWidgets } from './report-page-widgets.js';

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

  private readonly widgets = new PageWidgets(this);
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
    return html`<header class="masthead band" part="masthead">
        <div class="title">
          ${headingPiece(model)}
          <p class="summary">${model.summary}</p>
        </div>
        ${this.drawSwitch(model)}
        <nav class="contents" aria-label=${model.contents}>
          <ol>
            ${model.entries.map(
              ({ id, title, short }) =>
                html`<li>
                  <a href="#${id}" @click=${this.goTo}
                    >${short ? html`<b>${short}</b> ` : nothing}<span>${title}</span></a
                  >
                </li>`,
            )}
          </ol>
        </nav>
      </header>
      <main>
        ${model.sections.map((section, index) => this.drawSection(section, index === 0 && model.hasOpening, model))}
        ${this.drawPast(model)}
      </main>
      <footer class="colophon" part="colophon">
        <p>${model.colophon}</p>
        ${this.widgets.note(model)}
        <slot name="colophon"></slot>
      </footer>`;
  }

  private drawSwitch({ other }: ReportPageModel): TemplateResult | typeof nothing {
    if (!other) return nothing;
    return this.alternate === undefined
      ? html`<button class="language" type="button" lang=${other.locale} @click=${this.switchLanguage}>
          ${other.language}
        </button>`
      : html`<a class="language" href=${this.alternate} lang=${other.locale} hreflang=${other.locale}
          >${other.language}</a
        >`;
  }

  private readonly switchLanguage = (event: Event): void => {
    this.lang = (event.currentTarget as HTMLElement).lang;
  };

  /**
   * An address can't name a place inside a shadow tree. Where the page has put an element of that id at the section (see
   * `drawSection`), the address does all of it, and can be shared; else the page scrolls by itself.
   */
  private readonly goTo = (event: Event): void => {
    const id = CSS.escape((event.currentTarget as HTMLAnchorElement).hash.slice(1));
    const target = this.renderRoot.querySelector<HTMLElement>(`section[id="${id}"] h2`);
    if (!target || this.querySelector(`[id="${id}"]`)) return;
    event.preventDefault();
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  };

  /** The slot is the place for an element with the section's id, which stands in the page and can be the end of a link. */
  private drawSection(section: PageSection, isOpening: boolean, model: ReportPageModel): TemplateResult {
    const { id, short, titleLines, embed, boards, strips, groups } = section;
    return html`<section id=${id} class=${isOpening ? 'band' : 'part'} part="section">
      <div class="rail">
        <slot name=${id}></slot>
        ${short ? html`<p class="short">${short}</p>` : nothing}
        <h2 tabindex="-1">${titleLines.map(linePiece)}</h2>
        ${this.widgets.links(embed)}
      </div>
      <div class="body">
        ${boards.map((board) => this.drawBoard(board, isOpening, model))}
        ${strips.map((strip) => this.drawStrip(strip, model))} ${groups.map((group) => this.drawGroup(group, model))}
      </div>
    </section>`;
  }

  private drawBoard(
    { id, sentences, isCorrected, embed }: PageBoard,
    isOpening: boolean,
    model: ReportPageModel,
  ): TemplateResult {
    // Red and green cannot be read on the ground of the band.
    const given = {
      board: id,
      layout: 'tiles',
      numbered: true,
      isCorrected,
      ...(isOpening && { palette: 'neutral' as const }),
    };
    return this.widgets.withLinks(this.widgets.board(given, sentences, model), embed);
  }

  private drawStrip({ label, to, facts, sentences }: PageStrip, model: ReportPageModel): TemplateResult {
    const given = { facts: facts.join(' '), layout: 'strip', label };
    return html`<div class="group strip">
      <h3><a href="#${to}" @click=${this.goTo}>${label}</a></h3>
      ${this.widgets.board(given, sentences, model)}
    </div>`;
  }

  private drawGroup({ label, isRow, isNamed, widgets }: PageGroup, model: ReportPageModel): TemplateResult {
    const shown = isRow
      ? html`<div class="row">${widgets.map((widget) => this.widgets.one(widget, model))}</div>`
      : widgets.map((widget) => this.widgets.several(widget, label, model));
    const kind = isRow ? 'group large' : 'group';
    return isNamed
      ? html`<div class=${kind}>
          <h3>${label}</h3>
          ${shown}
        </div>`
      : html`<div class=${kind} role="group" aria-label=${label}>${shown}</div>`;
  }

  private drawPast(model: ReportPageModel): TemplateResult | typeof nothing {
    const { past } = model;
    if (!past) return nothing;
    const { trends, table } = past;
    const lines =
      trends && html`<div class="row wide">${trends.lines.map((line) => this.widgets.trend(line, model))}</div>`;
    return html`${trends ? pastPiece(trends, lines) : nothing} ${pastPiece(table, this.widgets.compare(past, model))}`;
  }
}
