import type { Problem } from '../report/problems/problems.js';
import type { Report } from '../report/types.js';
import { listen, readInline, refresh, resolveUrl, type Loaded } from '../store/report-store.js';
import { documentMethod, ofDocument } from '../browser/of-document.js';
import { announceSource, isReportRequest, type ReportRequestEvent } from './report-context.js';
import { announceProblems } from './report-problem.js';

type Callback = ReportRequestEvent['callback'];

const SCRIPTS = ':scope > script[type="application/json"]';

// Loaded on a server too, where it is only a tag.
const Base = 'HTMLElement' in globalThis ? HTMLElement : (class {} as unknown as typeof HTMLElement);

/**
 * Gives one report to every widget inside it: from an address, from a JSON script inside it, or from script.
 *
 * @summary Gives a report to the widgets inside it.
 * @tag report-source
 *
 * @slot - The widgets, and any other content. A `<script type="application/json">` child holds the report itself;
 *   further ones hold reports of earlier periods, for a `<report-page>`.
 *
 * @fires {ReportProblemEvent} report-problem - The report could not be had; `detail` says what, where and why.
 */
export class ReportSource extends Base {
  static readonly observedAttributes = ['src'];

  private readonly askers = new Map<Callback, () => void>();
  private given?: Report;
  private loaded: Loaded = {};
  private scripts?: { readonly text: string; readonly loaded: Loaded; readonly remarks: readonly Problem[] };
  private announced: ReadonlySet<string> = new Set();
  /** The address that `loaded` is from. */
  private url?: string;
  private release?: () => void;
  /** Sees scripts that come, or are changed, after the element has started. */
  private scriptsToCome?: MutationObserver;

  constructor() {
    super();
    this.addEventListener('context-request', this.answer);
  }

  /** The report, from script or as it was loaded. */
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

  /** Asks for the report again; the last good one stands until a better one comes. */
  refresh(): void {
    if (this.release && this.url !== undefined) refresh(this.url);
  }

  connectedCallback(): void {
    this.adoptProperty('report');
    this.adoptProperty('src');
    this.load();
    // A framework may put the element into the page first, and then what is in it.
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

  /** What was set before the element was defined hides the accessor that should have had it. */
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
    // What another address has given must not stand under this one.
    if (url !== before) this.take({});
    this.release = listen(url, (loaded) => {
      this.take(loaded);
    });
  }

  /** The parser may not have come to the script yet when the element starts. */
  private readonly readScript = (): void => {
    const scripts = [...this.querySelectorAll(SCRIPTS)];
    // Read at once, so that a page rendered on the server is taken over without a change.
    if (scripts.length) this.takeTexts(scripts.map(({ textContent }) => textContent));
    else if (ofDocument('readyState') === 'loading')
      documentMethod('addEventListener')('DOMContentLoaded', this.readLate, { once: true });
    else this.take({});
  };

  /** Reads scripts that were added, replaced or rewritten. Where all are gone, the report that they held is kept. */
  private readonly readChanged = (changes: readonly MutationRecord[]): void => {
    if (this.src !== null || !changes.some(({ target }) => this.holdsReport(target))) return;
    if (ofDocument('readyState') === 'loading')
      documentMethod('addEventListener')('DOMContentLoaded', this.readLate, { once: true });
    else if (this.querySelector(SCRIPTS)) this.readScript();
  };

  /** Whether a change in this node can be one of the element's own scripts: of its children, or within a script. */
  private holdsReport(changed: Node): boolean {
    const script = changed instanceof Element ? changed : changed.parentElement;
    return changed === this || (script?.parentNode === this && script.localName === 'script');
  }

  private readonly readLate = (): void => {
    if (this.isConnected && this.src === null) this.readScript();
  };

  /** A source that is moved comes back with the texts that it had. */
  private takeTexts(texts: readonly string[]): void {
    const text = texts.join('\n');
    if (this.scripts?.text !== text) {
      const [own, ...others] = texts.map(readInline);
      const earlier = others.flatMap(({ report }) => report ?? []);
      // An earlier report that can't be read is missed by the widgets, and is no problem of theirs.
      const remarks = others.flatMap(({ problem }) => problem ?? []);
      // A script that is rewritten and no longer a report takes away none.
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
    // A source inside a source asks nobody: the nearest one answers.
    if (!isReportRequest(event) || event.contextTarget === this) return;
    event.stopPropagation();
    const { callback } = event;
    const leave = this.askers.get(callback) ?? (() => void this.askers.delete(callback));
    this.askers.set(callback, leave);
    callback(this.answerNow(), leave);
  };
}
