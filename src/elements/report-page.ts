import { html, nothing, type TemplateResult } from 'lit';
import type { EmbedLink } from '../models/embed-link.js';
import type { Locale } from '../format/locale.js';
import type { ModelOutcome } from '../models/outcome.js';
import { pagePast, type PagePast, type PastLine } from '../models/page-past.js';
import {
  reportPage,
  type PageBoard,
  type PageGroup,
  type PageSection,
  type PageWidget,
  type ReportPageModel,
} from '../models/report-page.js';
import type { Report } from '../report/types.js';
import { baseStyles } from '../theme/base.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { ReportAddresses } from './report-addresses.js';
import { ReportElement } from './report-element.js';
import { reportPageMedia } from './report-page-media.js';
import { list, pastPiece, titlePiece } from './report-page-pieces.js';
import { reportPageStyles } from './report-page-styles.js';
import { siblingTag, tagged } from './sibling-tag.js';

const TAG = 'report-page';

/**
 * A whole report as a page: masthead, contents, boards and sections, each fact in the widget that fits it. A child
 * whose `slot` is the id of a section stands at the head of that section: with an `id`, it is where a link arrives.
 *
 * @summary A whole report as a page that someone would be glad to publish.
 * @tag report-page
 *
 * @attr {string} alternate - Address of the page in the other language.
 * @attr {string} codes - Where the codes of a widget are; the property says how it is written.
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
    earlier: { attribute: false },
    earlierSrc: { attribute: 'earlier-src' },
    motion: { type: Boolean, reflect: true },
  };

  static override styles = [tokenStyles, baseStyles, reportPageStyles, reportPageMedia];

  /** Address of the page in the other language; without it the switch changes this element's `lang`. */
  alternate?: string;
  /**
   * Address of the codes with which another page shows a widget, such as `w/{id}/embed/`: each widget then has a link
   * there, marked `data-embed` with the id, so that a script of the page can open a dialog in its place.
   */
  codes?: string;
  /**
   * A report of an earlier period, from script, or several in a list: the page then ends with what stands out over all of
   * them, and with the latest beside this one. A `<report-source>` around the page may have them too.
   */
  earlier?: Report | readonly Report[];
  /** Address of the earlier report as JSON. The page stands before it has come. */
  earlierSrc?: string;
  /** Rings may move, each once, when they first come into view. */
  motion?: boolean;

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
    return html`<header class="masthead" part="masthead">
        <p class="entity">${model.entity}</p>
        <h1>${model.titleParts.map(titlePiece)}</h1>
        <p class="summary">${model.summary}</p>
        ${this.drawSwitch(model)}
      </header>
      <nav class="contents" aria-label=${model.contents}>
        <ol>
          ${model.entries.map(({ id, title }) => html`<li><a href="#${id}" @click=${this.goTo}>${title}</a></li>`)}
        </ol>
      </nav>
      <main>${model.sections.map((section) => this.drawSection(section, model))} ${this.drawPast(model)}</main>
      <footer class="colophon" part="colophon">
        <p>${model.colophon}</p>
        ${this.drawNote(model)}
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
  private drawSection({ id, title, embed, boards, groups }: PageSection, model: ReportPageModel): TemplateResult {
    return html`<section id=${id} part="section">
      <slot name=${id}></slot>
      <h2 class=${this.codes === undefined ? '' : 'before-embed'} tabindex="-1">${title}</h2>
      ${this.drawEmbed(embed)} ${boards.map((board) => this.drawBoard(board, model))}
      ${groups.map((group) => this.drawGroup(group, model))}
    </section>`;
  }

  private drawBoard({ id, sentences, isCorrected, embed }: PageBoard, model: ReportPageModel): TemplateResult {
    const widget = this.drawWidget('score-board', { board: id, numbered: true, isCorrected }, list(sentences), model);
    return this.withEmbed(widget, embed);
  }

  private drawGroup({ kind, label, widgets }: PageGroup, model: ReportPageModel): TemplateResult {
    const shown =
      kind === 'highlights'
        ? html`<div class="row">${widgets.map((widget) => this.drawOne(widget, model))}</div>`
        : widgets.map((widget) => this.drawSeveral(widget, label, model));
    return html`<div class="group">
      <h3>${label}</h3>
      ${shown}
    </div>`;
  }

  private drawSeveral({ tag, facts, ...widget }: PageWidget, label: string, model: ReportPageModel): TemplateResult {
    const { sentences, isCorrected, embed } = widget;
    // A table has a caption that is seen, and its heading is that of the group already.
    const named = tag === 'fact-table' ? {} : { label };
    const given = { ...named, facts: facts.join(' '), isCorrected };
    return this.withEmbed(this.drawWidget(tag, given, list(sentences), model), embed);
  }

  private drawOne({ tag, facts, sentences, embed, ...kept }: PageWidget, model: ReportPageModel): TemplateResult {
    return this.withEmbed(this.drawWidget(tag, { fact: facts[0], ...kept }, sentences[0], model), embed);
  }

  /** A widget and the link to its codes, where the page has been told of codes. */
  private withEmbed(widget: TemplateResult, embed: EmbedLink | undefined): TemplateResult {
    return embed && this.codes !== undefined ? html`<div class="item">${widget}${this.drawEmbed(embed)}</div>` : widget;
  }

  private drawEmbed({ id, text, name }: EmbedLink): TemplateResult | typeof nothing {
    if (this.codes === undefined) return nothing;
    const href = this.codes.split('{id}').join(encodeURIComponent(id));
    return html`<a class="embed" href=${href} data-embed=${id} aria-label=${name}>${text}</a>`;
  }

  private drawPast(model: ReportPageModel): TemplateResult | typeof nothing {
    const { past } = model;
    if (!past) return nothing;
    const { trends, table } = past;
    const lines =
      trends && html`<div class="row wide">${trends.lines.map((line) => this.drawTrend(line, model))}</div>`;
    return html`${trends ? pastPiece(trends, lines) : nothing} ${pastPiece(table, this.drawCompare(past, model))}`;
  }

  private drawTrend({ fact, reports, sentence, embed }: PastLine, model: ReportPageModel): TemplateResult {
    const tag = siblingTag(this, TAG, 'trend-line');
    const { palette, scheme, theme, density } = this;
    const line = tagged`<${tag} lang=${model.locale}
      palette=${palette ?? nothing} scheme=${scheme ?? nothing} theme=${theme ?? nothing} density=${density ?? nothing}
      fact=${fact} .reports=${reports} .report=${model.report}>${sentence}</${tag}>`;
    return this.withEmbed(line, embed);
  }

  private drawCompare({ earlier, table }: PagePast, model: ReportPageModel): TemplateResult {
    const tag = siblingTag(this, TAG, 'report-compare');
    const { palette, scheme, theme, density } = this;
    const compared = tagged`<${tag} lang=${model.locale}
      palette=${palette ?? nothing} scheme=${scheme ?? nothing} theme=${theme ?? nothing} density=${density ?? nothing}
      .earlier=${earlier} .report=${model.report}>${table.sentence}</${tag}>`;
    return this.withEmbed(compared, table.embed);
  }

  /** Where all of it is from, with the whole report to take along. */
  private drawNote(model: ReportPageModel): TemplateResult {
    return this.drawWidget('source-note', {}, model.summary, model);
  }

  /** A widget of this page has the page's report, language and look. */
  private drawWidget(
    name: string,
    { board, fact, facts, label, numbered = false, isCorrected = false, isDated = false }: WidgetAttributes,
    text: unknown,
    { locale, report }: ReportPageModel,
  ): TemplateResult {
    const tag = siblingTag(this, TAG, name);
    const { palette, scheme, theme, density } = this;
    const kept = [isCorrected && 'corrected', isDated && 'dated'].filter(Boolean).join(' ');
    return tagged`<${tag} class=${kept || nothing} lang=${locale}
      palette=${palette ?? nothing} scheme=${scheme ?? nothing} theme=${theme ?? nothing} density=${density ?? nothing}
      board=${board ?? nothing} ?numbered=${numbered} fact=${fact ?? nothing} facts=${facts ?? nothing}
      label=${label ?? nothing} titled=${label === undefined && board === undefined ? nothing : 'false'} ?motion=${this.motion && name === 'progress-ring'} .report=${report}>${text}</${tag}>`;
  }
}

/** What a widget of the page is given. One with a correction or a period of its own keeps its source line, which says so. */
interface WidgetAttributes {
  readonly board?: string | undefined;
  readonly fact?: string | undefined;
  readonly facts?: string;
  readonly label?: string;
  readonly numbered?: boolean;
  readonly isCorrected?: boolean;
  readonly isDated?: boolean;
}
