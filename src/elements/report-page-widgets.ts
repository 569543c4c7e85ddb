import { html, nothing, type TemplateResult } from 'lit';
import type { EmbedLink } from '../models/embed-link.js';
import type { PagePast, PastLine } from '../models/page-past.js';
import type { PageWidget, ReportPageModel } from '../models/report-page.js';
import type { Density, Palette, Scheme, Theme } from '../views/root.js';
import { list } from './report-page-pieces.js';
import { siblingTag, tagged } from './sibling-tag.js';

/** What a page has of its own that its widgets have too. */
interface PageHost extends HTMLElement {
  readonly palette?: Palette;
  readonly scheme?: Scheme;
  readonly theme?: Theme;
  readonly density?: Density;
  readonly motion?: boolean;
  readonly codes?: string;
  readonly pages?: string;
}

/** What a widget of the page is given. One with a correction or a period of its own keeps its source line, which says so. */
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
}

const TAG = 'report-page';

/** The widgets of a report page: each has the page's report, language and look, and links to its quotes and its codes. */
export class PageWidgets {
  constructor(private readonly host: PageHost) {}

  board(given: WidgetAttributes, sentences: readonly string[], model: ReportPageModel): TemplateResult {
    return this.widget('score-board', given, list(sentences), model);
  }

  several({ tag, facts, ...widget }: PageWidget, label: string, model: ReportPageModel): TemplateResult {
    const { sentences, isCorrected, embed } = widget;
    // A table has a caption that is seen, and its heading is that of the group already.
    const named = tag === 'fact-table' ? {} : { label };
    const given = { ...named, ...(tag === 'score-board' && { layout: 'table' }), facts: facts.join(' '), isCorrected };
    return this.withLinks(this.widget(tag, given, list(sentences), model), embed);
  }

  one({ tag, facts, sentences, embed, ...kept }: PageWidget, model: ReportPageModel): TemplateResult {
    return this.withLinks(this.widget(tag, { fact: facts[0], ...kept }, sentences[0], model), embed);
  }

  trend({ fact, reports, sentence, embed }: PastLine, model: ReportPageModel): TemplateResult {
    const tag = siblingTag(this.host, TAG, 'trend-line');
    const { palette, scheme, theme, density } = this.host;
    const line = tagged`<${tag} lang=${model.locale}
      palette=${palette ?? nothing} scheme=${scheme ?? nothing} theme=${theme ?? nothing} density=${density ?? nothing}
      fact=${fact} .reports=${reports} .report=${model.report}>${sentence}</${tag}>`;
    return this.withLinks(line, embed);
  }

  compare({ earlier, table }: PagePast, model: ReportPageModel): TemplateResult {
    const tag = siblingTag(this.host, TAG, 'report-compare');
    const { palette, scheme, theme, density } = this.host;
    const compared = tagged`<${tag} lang=${model.locale}
      palette=${palette ?? nothing} scheme=${scheme ?? nothing} theme=${theme ?? nothing} density=${density ?? nothing}
      .earlier=${earlier} .report=${model.report}>${table.sentence}</${tag}>`;
    // A comparison is worked out from two reports: its page has no quotes.
    return this.withLinks(compared, table.embed, false);
  }

  /** Where all of it is from, with the whole report to take along. */
  note(model: ReportPageModel): TemplateResult {
    return this.widget('source-note', {}, model.summary, model);
  }

  /** A widget and the links to its page and its codes, where the page knows of them. */
  withLinks(widget: TemplateResult, link: EmbedLink | undefined, isQuoted = true): TemplateResult {
    return link && this.hasLinks ? html`<div class="item">${widget}${this.links(link, isQuoted)}</div>` : widget;
  }

  links({ id, text, name, quotes }: EmbedLink, isQuoted = true): TemplateResult | typeof nothing {
    if (!this.hasLinks) return nothing;
    const { pages, codes } = this.host;
    const at = (pattern: string) => pattern.split('{id}').join(encodeURIComponent(id));
    const page =
      pages === undefined || !isQuoted
        ? nothing
        : html`<a class="quotes" href=${at(pages)} aria-label=${quotes.name}>${quotes.text}</a> `;
    const embed =
      codes === undefined
        ? nothing
        : html`<a class="embed" href=${at(codes)} data-embed=${id} aria-label=${name}>${text}</a>`;
    return html`<span class="tools">${page}${embed}</span>`;
  }

  private get hasLinks(): boolean {
    return this.host.pages !== undefined || this.host.codes !== undefined;
  }

  private widget(
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
