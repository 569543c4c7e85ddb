import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { localeOf, LOCALES, type Locale } from '../../format/locale.js';
import { localeFor } from '../../format/report-locales.js';
import type { ModelOutcome } from '../../models/outcome.js';
import { notDrawable, notReadable, statusWords } from '../../models/parts/status.js';
import type { Problem } from '../../report/problems/problems.js';
import type { Report } from '../../report/types.js';
import type { Loaded } from '../../store/report-store.js';
import { rootTemplate, type Density, type Palette, type Scheme, type Theme } from '../../views/root.js';
import { drawTree, showText } from '../guard/drawn-tree.js';
import { nearestLanguage, unwatchLanguage, watchLanguage } from './language.js';
import { listenToAddress } from './watch-source.js';
import { requestReport } from './report-context.js';
import { announceProblems } from './report-problem.js';
import { onServer } from './server.js';
import { unwatchSize, watchSize, type SizedElement } from './size-class.js';

/**
 * Base of all widgets: loading the report, language, palette, and showing the light DOM until the widget can be drawn.
 * Subclasses define the model and how it is drawn.
 */
export abstract class ReportElement<M> extends LitElement implements SizedElement {
  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    src: {},
    palette: { reflect: true },
    scheme: { reflect: true },
    theme: { reflect: true },
    density: { reflect: true },
    loaded: { state: true },
    sizeClass: { state: true },
  };

  /** A report from script; takes precedence over `src` and over a surrounding source. */
  report?: Report;
  /** Address of a report as JSON; widgets with one address share one request. */
  src?: string;
  /** Colours of up and down: `cn` (red is up), `intl` (green is good) or `neutral`. When absent: `neutral` in Chinese, `intl` in English. */
  palette?: Palette;
  /** `light` or `dark`; by default the page's own colour scheme. */
  scheme?: Scheme;
  /**
   * `neutral` (also when absent), `newsroom`, `portal`, or `elder` for large text and large targets.
   * @default 'neutral'
   */
  theme?: Theme;
  /**
   * `compact`, `regular` (also when absent), or `poster` for a single large figure.
   * @default 'regular'
   */
  density?: Density;

  sizeClass: SizedElement['sizeClass'];
  protected loaded?: Loaded;
  private outcome: ModelOutcome<M>;
  /** The locale of its texts. */
  private locale: Locale = LOCALES[0];
  private isTextFirst = false;
  private announced: ReadonlySet<string> = new Set();
  private release?: () => void;
  private listened?: string;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The outcome for a report (undefined if not loaded yet) in a locale. */
  protected abstract derive(report: Report | undefined, locale: Locale): ModelOutcome<M>;

  /** The reports shown; texts are in a language that they have. */
  protected shown(report: Report | undefined): readonly (Report | undefined)[] {
    return [report];
  }

  /** The template for a model; the wrapper around it is common. */
  protected abstract draw(model: M): TemplateResult;

  override connectedCallback(): void {
    this.attempt(() => {
      super.connectedCallback();
      watchLanguage(this);
      watchSize(this);
      this.listen();
      // A moved element may have another language.
      this.requestUpdate();
    });
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

  /** Stops listening, then listens to the widget's own address or the surrounding source. */
  private listen(): void {
    const src = this.address;
    this.release?.();
    // Retain what was loaded from the same address, so that a moved widget does not flicker.
    if (src === undefined || src !== this.listened) this.loaded = undefined;
    this.listened = src;
    const take = (loaded: Loaded) => {
      this.loaded = loaded;
    };
    this.release = src === undefined ? requestReport(this, take) : listenToAddress(src, this.baseURI, take);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Hydration must start with what the server rendered, whatever is loaded by now; a second update follows.
    this.locale = localeOf(nearestLanguage(this));
    this.isTextFirst = !this.hasUpdated && holdsServerText(this.shadowRoot);
    this.outcome = this.isTextFirst ? undefined : (this.tryToDerive() ?? this.failure);
  }

  /** Scripts can pass anything as a report or fact; errors must not be thrown into the page. */
  private tryToDerive(): ModelOutcome<M> {
    try {
      const report = this.report ?? this.loaded?.report;
      this.locale = localeFor(
        this.shown(report).filter((one) => !!one),
        this.locale,
      );
      return this.derive(report, this.locale);
    } catch (error) {
      return { problem: notReadable(error) };
    }
  }

  /** A page resets an address with null, as does removing the attribute. */
  private get address(): string | undefined {
    const src: unknown = this.src;
    return typeof src === 'string' || src instanceof URL ? String(src) : undefined;
  }

  /** Whether the widget's own report, from its address or a surrounding source, is still loading. */
  protected get isWaiting(): boolean {
    if (this.report) return false;
    return this.loaded ? !this.loaded.report && !this.loaded.problem : this.address !== undefined;
  }

  /** The loading problem, where there is nothing to show. */
  private get failure(): ModelOutcome<M> {
    return this.loaded?.problem && { problem: this.loaded.problem };
  }

  protected override performUpdate(): void {
    this.attempt(() => super.performUpdate());
  }

  /** If the page has modified built-ins and drawing throws, shows the host's text and reports the problem. */
  private attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      showText(this);
      this.announced = announceProblems(this, [notDrawable(error)], this.announced);
    }
  }

  protected override update(changed: PropertyValues): void {
    drawTree(this, () => super.update(changed));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.address !== this.listened && this.isConnected) this.listen();
    this.announced = announceProblems(this, this.problems, this.announced);
    if (this.isTextFirst) this.requestUpdate();
  }

  private get problems(): readonly Problem[] {
    const { outcome, loaded } = this;
    if (!outcome) return [];
    if ('problem' in outcome) return [outcome.problem];
    // A failed refresh keeps the last good figure, but is reported.
    const stale = this.report || !loaded?.report ? undefined : loaded.problem;
    return [outcome.notice, stale].filter((problem) => problem !== undefined);
  }

  protected override render(): TemplateResult {
    const { outcome, locale } = this;
    const content = outcome && 'model' in outcome ? this.draw(outcome.model) : this.drawFallback(this.noteIn(locale));
    return rootTemplate(content, { locale, palette: this.palette, sizeClass: this.sizeClass });
  }

  /**
   * The host's own text with a note below; never an empty box.
   * @param note the problem or loading message; empty if the text is enough
   */
  protected drawFallback(note: string): TemplateResult {
    return html`<div class="fallback"><slot></slot></div>
      ${note ? html`<p class="note">${note}</p>` : nothing}`;
  }

  private noteIn(locale: Locale): string {
    const { failed, loading } = statusWords(locale);
    return this.outcome ? failed : this.isTextFirst || this.hasText ? '' : loading;
  }

  /** A server can't know, and without scripts nothing will load, so it shows no “loading”. */
  protected get hasText(): boolean {
    return onServer || this.textContent.trim() !== '';
  }
}

/** Whether a server without a report rendered only the light DOM into this root. */
const holdsServerText = (root: ShadowRoot | null): boolean =>
  !onServer && !!root?.querySelector('.fallback') && !root.querySelector('.note');
