import { html, nothing, type TemplateResult } from 'lit';
import type { EmbedLink } from '../../models/page/embed-link.js';
import type { PagePast, PastLine } from '../../models/page/earlier-reports.js';
import type { PageWidget, ReportPageModel } from '../../models/page/report-page.js';
import { fitOf } from '../../views/fragments.js';
import type { Palette } from '../../views/root.js';
import { list } from './heading-template.js';

/** Link targets of a page's widgets: addresses with `{id}`. */
export interface PageTargets {
  /** Of a widget's embed codes. */
  readonly codes?: string | undefined;
  /** Of a widget's page, which has its quotes. */
  readonly pages?: string | undefined;
}

/** Attributes of a widget in the page. A widget with a correction or its own period keeps its source line. */
export interface WidgetAttributes {
  readonly board?: string | undefined;
  readonly fact?: string | undefined;
  readonly facts?: string;
  readonly label?: string;
  readonly layout?: string;
  readonly palette?: Palette;
  readonly numbered?: boolean;
  readonly isCorrected?: boolean;
  readonly isDated?: boolean;
  /** Class of a card for the figure size of its row; see `fitOf`. */
  readonly fit?: string | undefined;
}

/** How the page's widgets are drawn: as elements in `<report-page>`, as plain markup in a published page. */
export interface WidgetDrawing {
  /** @param text fallback shown if the widget can't be drawn */
  widget(name: PageWidget['tag'], given: WidgetAttributes, text: unknown, model: ReportPageModel): TemplateResult;
  trendLine(line: PastLine, model: ReportPageModel): TemplateResult;
  comparison(past: PagePast, model: ReportPageModel): TemplateResult;
  /** The source note of the whole report, with its downloads. */
  note(model: ReportPageModel): TemplateResult;
  /** Whether every figure opens its own quotes, so that widgets need no link to them. */
  readonly opensQuotes?: boolean;
}

/** The widgets of a report page, with links to their quotes and codes. */
export class PageWidgets {
  /** @param targets of the page, which may be set later */
  constructor(
    private readonly targets: PageTargets,
    private readonly drawing: WidgetDrawing,
  ) {}

  board(given: WidgetAttributes, sentences: readonly string[], model: ReportPageModel): TemplateResult {
    return this.drawing.widget('score-board', given, list(sentences), model);
  }

  several({ tag, facts, ...widget }: PageWidget, label: string, model: ReportPageModel): TemplateResult {
    const { sentences, isCorrected, embed } = widget;
    // A table shows its caption, which would repeat the group's heading.
    const named = tag === 'fact-table' ? {} : { label };
    const given = { ...named, ...(tag === 'score-board' && { layout: 'table' }), facts: facts.join(' '), isCorrected };
    return this.withLinks(this.drawing.widget(tag, given, list(sentences), model), embed, !this.drawing.opensQuotes);
  }

  /** Figures side by side, which have the same size: that of the longest. */
  row(widgets: readonly PageWidget[], model: ReportPageModel): readonly TemplateResult[] {
    const fit = widgets
      .map(({ figure }) => (figure ? fitOf(...figure) : ''))
      .sort()
      .pop();
    return widgets.map((widget) => this.one(widget, widget.figure && fit, model));
  }

  private one(
    { tag, facts, sentences, embed, isCorrected, isDated }: PageWidget,
    fit: string | undefined,
    model: ReportPageModel,
  ): TemplateResult {
    return this.withLinks(
      this.drawing.widget(tag, { fact: facts[0], isCorrected, isDated, fit }, sentences[0], model),
      embed,
      !this.drawing.opensQuotes,
    );
  }

  trend(line: PastLine, model: ReportPageModel): TemplateResult {
    return this.withLinks(this.drawing.trendLine(line, model), line.embed);
  }

  compare(past: PagePast, model: ReportPageModel): TemplateResult {
    // A comparison is computed from two reports, so its page has no quotes.
    return this.withLinks(this.drawing.comparison(past, model), past.table.embed, false);
  }

  note(model: ReportPageModel): TemplateResult {
    return this.drawing.note(model);
  }

  /** A widget with links to its page and codes, if the page has these. */
  withLinks(widget: TemplateResult, link: EmbedLink | undefined, isQuoted = true): TemplateResult {
    return link && this.hasLinks ? html`<div class="item">${widget}${this.links(link, isQuoted)}</div>` : widget;
  }

  links({ id, text, name, quotes }: EmbedLink, isQuoted = true): TemplateResult | typeof nothing {
    if (!this.hasLinks) return nothing;
    const { pages, codes } = this.targets;
    const page =
      pages === undefined || !isQuoted
        ? nothing
        : html`<a class="quotes" href=${addressOf(pages, id)} aria-label=${quotes.name}>${quotes.text}</a> `;
    const embed =
      codes === undefined
        ? nothing
        : html`<a class="embed" href=${addressOf(codes, id)} data-embed=${id} aria-label=${name}>${text}</a>`;
    return html`<span class="tools">${page}${embed}</span>`;
  }

  private get hasLinks(): boolean {
    return this.targets.pages !== undefined || this.targets.codes !== undefined;
  }
}

/** The address of a widget's page or codes from a pattern with `{id}`. */
export const addressOf = (pattern: string, id: string): string => pattern.split('{id}').join(encodeURIComponent(id));
