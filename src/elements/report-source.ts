import type { Problem } from '../report/problems/problems.js';
import type { Report } from '../report/types.js';
import { listen, readInline, refresh, resolveUrl, type Loaded } from '../store/report-store.js';
import { documentMethod, ofDocument } from '../browser/document-members.js';
import { announceSource, isReportRequest, type ReportRequestEvent } from './base/report-context.js';
import { announceProblems } from './base/report-problem.js';

type Callback = ReportRequestEvent['callback'];

const SCRIPTS = ':scope > script[type="application/json"]';

// Also imported on a server, where it is only a tag.
const Base = 'HTMLElement' in globalThis ? HTMLElement : (class {} as unknown as typeof HTMLElement);

/**
 * Provides a report to all widgets inside it: from an address, an inline JSON script, or script code.
 *
 * @summary Provides a report to the widgets inside it.
 * @tag report-source
 *
 * @slot - The widgets, and any other content. A `<script type="application/json">` child contains the report; further
 *   ones contain reports of earlier periods, for a `<report-page>`.
 *
 * @fires {ReportProblemEvent} report-problem - The report could not be loaded; `detail` has the code, path and reason.
 */
export class ReportSource extends Base {
  static readonly observedAttributes = ['src'];

  private readonly askers = new Map<Callback, () => void>();
  private given?: Report;
  private loaded: Loaded = {};
  private scripts?: { readonly text: string; readonly loaded: Loaded; readonly remarks: readonly Problem[] };
  private announced: ReadonlySet<string> = new Set();
  /** The address of `loaded`. */
  private url?: string;
  private release?: () => void;
  /** Detects scripts added or changed after connecting. */
  private scriptsToCome?: MutationObserver;

  constructor() {
    super();
    this.addEventListener('context-request', this.answer);
  }

  /** The report, from script or as loaded. */
  get report(): Report | undefined {
    return this.given ?? this.loaded.report;
  }

  set report(report: Report | undefined) {
    this.given = report;
    this.tell();
  }

  /** Address of the report as JSON. */
  get src(): string | null {
    return this.getAttribute('src');
  }

  set src(src: string | null | undefined) {
    if (src === null || src === undefined) this.removeAttribute('src');
    else this.setAttribute('src', src);
  }

  /** Requests the report again; the last good one is retained until then. */
  refresh(): void {
    if (this.release && this.url !== undefined) refresh(this.url);
  }

  connectedCallback(): void {
    this.adoptProperty('report');
    this.adoptProperty('src');
    this.load();
    // A framework may insert the element before its children.
    this.scriptsToCome ??= new MutationObserver(this.readChanged);
    this.scriptsToCome.observe(this, { childList: true, characterData: true, subtree: true });
    announceSource(this);
  }

  disconnectedCallback(): void {
    this.release?.();
    this.release = undefined;
    this.scriptsToCome?.disconnect();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.load();
  }

  /** A property set before the element was defined shadows its accessor. */
  private adoptProperty(name: 'report' | 'src'): void {
    const early = Object.getOwnPropertyDescriptor(this, name);
    if (!early) return;
    Reflect.deleteProperty(this, name);
    Object.assign(this, { [name]: early.value as unknown });
  }

  private load(): void {
    this.release?.();
    this.release = undefined;
    const { src, url: before } = this;
    const url = src === null ? undefined : resolveUrl(src, this.baseURI);
    this.url = typeof url === 'string' ? url : undefined;
    if (url === undefined) this.readScript();
    else if (typeof url === 'string') this.listenTo(url, before);
    else this.take({ problem: url });
  }

  private listenTo(url: string, before: string | undefined): void {
    // Discard what another address provided.
    if (url !== before) this.take({});
    this.release = listen(url, (loaded) => {
      this.take(loaded);
    });
  }

  /** The parser may not have reached the script when the element connects. */
  private readonly readScript = (): void => {
    const scripts = [...this.querySelectorAll(SCRIPTS)];
    // Read synchronously, so that a server-rendered page hydrates without a change.
    if (scripts.length) this.takeTexts(scripts.map(({ textContent }) => textContent));
    else if (ofDocument('readyState') === 'loading')
      documentMethod('addEventListener')('DOMContentLoaded', this.readLate, { once: true });
    else this.take({});
  };

  /** Reads scripts that were added, replaced or rewritten. If all are removed, their report is retained. */
  private readonly readChanged = (changes: readonly MutationRecord[]): void => {
    if (this.src !== null || !changes.some(({ target }) => this.holdsReport(target))) return;
    if (ofDocument('readyState') === 'loading')
      documentMethod('addEventListener')('DOMContentLoaded', this.readLate, { once: true });
    else if (this.querySelector(SCRIPTS)) this.readScript();
  };

  /** Whether a changed node can be one of the element's own scripts: itself, a script, or a script's text. */
  private holdsReport(changed: Node): boolean {
    const script = changed instanceof Element ? changed : changed.parentElement;
    return changed === this || (script?.parentNode === this && script.localName === 'script');
  }

  private readonly readLate = (): void => {
    if (this.isConnected && this.src === null) this.readScript();
  };

  /** A moved source reuses the parsed scripts if their text is the same. */
  private takeTexts(texts: readonly string[]): void {
    const text = texts.join('\n');
    if (this.scripts?.text !== text) {
      const [own, ...others] = texts.map(readInline);
      const earlier = others.flatMap(({ report }) => report ?? []);
      // An invalid earlier report does not affect the widgets, so it is only a remark.
      const remarks = others.flatMap(({ problem }) => problem ?? []);
      // If a rewritten script is no longer a valid report, the previous one is retained.
      const kept = own?.problem && this.scripts?.loaded.report;
      this.scripts = {
        text,
        loaded: { ...own, ...(kept && { report: kept }), ...(earlier.length && { earlier }) },
        remarks,
      };
    }
    this.take(this.scripts.loaded, this.scripts.remarks);
  }

  private take(loaded: Loaded, remarks: readonly Problem[] = []): void {
    this.loaded = loaded;
    this.announced = announceProblems(this, [...(loaded.problem ? [loaded.problem] : []), ...remarks], this.announced);
    this.tell();
  }

  private tell(): void {
    for (const [asker, leave] of [...this.askers]) asker(this.answerNow(), leave);
  }

  private answerNow(): Loaded {
    return { ...this.loaded, report: this.report };
  }

  private readonly answer = (event: Event): void => {
    // A nested source does not request a report itself; the nearest one answers.
    if (!isReportRequest(event) || event.contextTarget === this) return;
    event.stopPropagation();
    const { callback } = event;
    const leave = this.askers.get(callback) ?? (() => void this.askers.delete(callback));
    this.askers.set(callback, leave);
    callback(this.answerNow(), leave);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'report-source': ReportSource;
  }
}
