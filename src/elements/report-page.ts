import { html, nothing, type TemplateResult } from 'lit';
import { html as tagged, unsafeStatic } from 'lit/static-html.js';
import type { Locale } from '../models/locale.js';
import {
  reportPage,
  type PageBoard,
  type PageFact,
  type PageGroup,
  type PageSection,
  type ReportPageModel,
} from '../models/report-page.js';
import type { Report } from '../report/types.js';
import { baseStyles } from '../theme/base.js';
import { tokenStyles } from '../theme/tokens.generated.js';
import { ReportElement, type Outcome } from './report-element.js';
import { reportPageStyles } from './report-page-styles.js';

const TAG = 'report-page';

/**
 * A whole report as a page: masthead, contents, boards and sections, each fact in the widget that fits it.
 *
 * @summary A whole report as a page that someone would be glad to publish.
 * @tag report-page
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
  static override properties = { alternate: {} };

  static override styles = [tokenStyles, baseStyles, reportPageStyles];

  /** Address of the page in the other language; without it the switch changes this element's `lang`. */
  alternate?: string;

  protected override derive(report: Report | undefined, locale: Locale): Outcome<ReportPageModel> {
    return report && { model: reportPage(report, { locale }) };
  }

  protected override draw(model: ReportPageModel): TemplateResult {
    return html`<header class="masthead" part="masthead">
        <p class="entity">${model.entity}</p>
        <h1>${model.title}</h1>
        <p class="summary">${model.summary}</p>
        ${this.drawSwitch(model)}
      </header>
      <nav class="contents" aria-label=${model.contents}>
        <ol>
          ${model.sections.map(({ id, title }) => html`<li><a href="#${id}" @click=${this.goTo}>${title}</a></li>`)}
        </ol>
      </nav>
      <main>${model.sections.map((section) => this.drawSection(section, model))}</main>
      <footer class="colophon" part="colophon">
        <p>${model.colophon}</p>
        <dl>
          ${model.imprint.map(
            ({ name, text }) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${text}</dd>
              </div>`,
          )}
        </dl>
        <slot name="colophon"></slot>
      </footer>`;
  }

  private drawSwitch({ otherLocale, otherLanguage }: ReportPageModel): TemplateResult {
    return this.alternate === undefined
      ? html`<button class="language" type="button" lang=${otherLocale} @click=${this.switchLanguage}>
          ${otherLanguage}
        </button>`
      : html`<a class="language" href=${this.alternate} lang=${otherLocale} hreflang=${otherLocale}
          >${otherLanguage}</a
        >`;
  }

  private readonly switchLanguage = (event: Event): void => {
    this.lang = (event.currentTarget as HTMLElement).lang;
  };

  /** An address can't name a place inside a shadow tree, so the page scrolls there itself. */
  private readonly goTo = (event: Event): void => {
    const id = (event.currentTarget as HTMLAnchorElement).hash.slice(1);
    const target = this.renderRoot.querySelector<HTMLElement>(`section[id="${CSS.escape(id)}"] h2`);
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  };

  private drawSection({ id, title, boards, groups }: PageSection, model: ReportPageModel): TemplateResult {
    return html`<section id=${id} part="section">
      <h2 tabindex="-1">${title}</h2>
      ${boards.map((board) => this.drawBoard(board, model))} ${groups.map((group) => this.drawGroup(group, model))}
    </section>`;
  }

  /** The tag of a widget beside this one: whatever prefix this one was registered with, the others have too. */
  private tag(name: string): ReturnType<typeof unsafeStatic> {
    return unsafeStatic(this.localName.slice(0, -TAG.length) + name);
  }

  /** A widget in the page's own look. */
  private place(name: string, what: What, text: unknown, { locale, report }: ReportPageModel): TemplateResult {
    const tag = this.tag(name);
    const { fact, facts, board, label } = what;
    return tagged`<${tag} lang=${locale} palette=${this.palette ?? nothing} scheme=${this.scheme ?? nothing}
      theme=${this.theme ?? nothing} density=${this.density ?? nothing} fact=${fact ?? nothing} facts=${facts ?? nothing}
      board=${board ?? nothing} label=${label ?? nothing} ?numbered=${board !== undefined} .report=${report}
      >${text}</${tag}>`;
  }

  private drawBoard({ id, sentences }: PageBoard, model: ReportPageModel): TemplateResult {
    return this.place('score-board', { board: id }, list(sentences), model);
  }

  private drawGroup({ kind, label, facts }: PageGroup, model: ReportPageModel): TemplateResult {
    const shown =
      kind === 'highlights'
        ? html`<div class="row">${facts.map((fact) => this.drawFact(fact, model))}</div>`
        : this.drawList(label, facts, model);
    return html`<div class="group">
      <h3>${label}</h3>
      ${shown}
    </div>`;
  }

  private drawList(label: string, facts: readonly PageFact[], model: ReportPageModel): TemplateResult {
    const ids = facts.map(({ id }) => id).join(' ');
    const text = list(facts.map(({ sentence }) => sentence));
    return this.place('score-board', { label, facts: ids }, text, model);
  }

  private drawFact({ id, widget, sentence }: PageFact, model: ReportPageModel): TemplateResult {
    return this.place(widget, { fact: id }, sentence, model);
  }
}

/** What a widget of the page shows, as its attributes say it. */
type What = Partial<Record<'fact' | 'facts' | 'board' | 'label', string>>;

const list = (sentences: readonly string[]): TemplateResult =>
  html`<ul>
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
