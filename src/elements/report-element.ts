import {
  html,
  isServer,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { localeOf, type Locale } from '../models/locale.js';
import { statusWords } from '../models/status.js';
import type { Problem } from '../report/problems.js';
import type { Report } from '../report/types.js';
import type { Loaded } from '../store/report-store.js';
import { nearestLanguage, unwatchLanguage, watchLanguage } from './language.js';
import { requestReport } from './report-context.js';
import { announceProblem } from './report-problem.js';
import { unwatchSize, watchSize, type SizedElement } from './size-class.js';

/** The reader's convention for the colours of up and down; red-up, green-up, or no colour. */
export const PALETTES = ['cn', 'intl', 'neutral'] as const;
export const SCHEMES = ['light', 'dark'] as const;

/** What a widget shows: a model, a problem, or nothing yet (its light DOM then stands). */
export type Outcome<M> = { readonly model: M } | { readonly problem: Problem } | undefined;

/**
 * What every widget of a report has in common: where its report comes from, its language, its palette, and that its
 * light DOM stands until a correct drawing replaces it. A widget says what its model is and how it is drawn.
 */
export abstract class ReportElement<M> extends LitElement implements SizedElement {
  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    src: {},
    palette: { reflect: true },
    scheme: { reflect: true },
    loaded: { state: true },
    sizeClass: { state: true },
  };

  /** A report from script; it comes before `src` and before a source around the widget. */
  report?: Report;
  /** Address of a report as JSON; widgets with one address share one request. */
  src?: string;
  /** Colours of up and down: `cn` (red is up), `intl` (green is up) or `neutral`. The language decides when absent. */
  palette?: (typeof PALETTES)[number];
  /** `light` or `dark` whatever the page is; absent, the page's own colour scheme is followed. */
  scheme?: (typeof SCHEMES)[number];

  sizeClass: SizedElement['sizeClass'];
  protected loaded?: Loaded;
  private outcome: Outcome<M>;
  private announced?: string;
  private release?: () => void;
  private listened?: string;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** What to show with this report (none known yet: undefined) in this language. */
  protected abstract derive(report: Report | undefined, locale: Locale): Outcome<M>;

  /** The shadow tree for a model; the wrapper around it is the same for all. */
  protected abstract draw(model: M): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    watchLanguage(this);
    watchSize(this);
    this.listen();
    // A moved element may have come under another language.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchLanguage(this);
    unwatchSize(this);
    this.release?.();
    this.release = undefined;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** Leaves whatever it listened to and listens to its own address, or to the source around it. */
  private listen(): void {
    const { src } = this;
    this.release?.();
    // What was loaded from the same address stays until it is answered again, or a moved widget would blink.
    if (src === undefined || src !== this.listened) this.loaded = undefined;
    this.listened = src;
    const take = (loaded: Loaded) => {
      this.loaded = loaded;
    };
    this.release = src === undefined ? requestReport(this, take) : listenTo(src, this.baseURI, take);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.outcome = this.derive(this.report ?? this.loaded?.report, this.locale) ?? this.failure;
  }

  private get locale(): Locale {
    return localeOf(nearestLanguage(this));
  }

  /** Nothing to show and the data has failed: that is the problem. */
  private get failure(): Outcome<M> {
    return this.loaded?.problem && { problem: this.loaded.problem };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.src !== this.listened && this.isConnected) this.listen();
    // A failed refresh leaves the last good figure standing, and is told all the same.
    const problem = this.outcome && 'problem' in this.outcome ? this.outcome.problem : this.loaded?.problem;
    const cause = problem && `${problem.code} ${problem.message.en}`;
    if (problem && cause !== this.announced) announceProblem(this, problem);
    this.announced = cause;
  }

  protected override render(): TemplateResult {
    const { outcome, locale } = this;
    const palette = this.palette ?? (locale === 'en' ? 'intl' : 'cn');
    return html`<div class="root palette-${palette} ${this.sizeClass ?? ''}" lang=${locale} part="base">
      ${outcome && 'model' in outcome ? this.draw(outcome.model) : this.drawFallback(locale)}
    </div>`;
  }

  /** The host's own text, and under it what is wrong; without any, never a blank box. */
  private drawFallback(locale: Locale): TemplateResult {
    const { failed, loading } = statusWords(locale);
    const note = this.outcome ? failed : this.hasText ? '' : loading;
    return html`<div class="fallback"><slot></slot></div>
      ${note ? html`<p class="note">${note}</p>` : nothing}`;
  }

  private get hasText(): boolean {
    return !isServer && (this.textContent ?? '').trim() !== '';
  }
}

/** The store brings the schema along, so a widget that needs no address of its own never loads it. */
function listenTo(src: string, base: string, take: (loaded: Loaded) => void): () => void {
  let end: (() => void) | undefined;
  let isOver = false;
  void import('../store/report-store.js').then(({ listen, resolveUrl }) => {
    if (isOver) return;
    const url = resolveUrl(src, base);
    if (typeof url === 'string') end = listen(url, take);
    else take({ problem: url });
  });
  return () => {
    isOver = true;
    end?.();
  };
}
