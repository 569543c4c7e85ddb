import type { Report } from '../report/types.js';
import { listen, readInline, resolveUrl, type Loaded } from '../store/report-store.js';
import { announceSource, isReportRequest, type ReportRequestEvent } from './report-context.js';
import { announceProblem } from './report-problem.js';

type Callback = ReportRequestEvent['callback'];

// Loaded on a server too, where it is only a tag.
const Base = globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement);

/**
 * Gives one report to every widget inside it: from an address, from a JSON script inside it, or from script.
 *
 * @summary Gives a report to the widgets inside it.
 * @tag report-source
 *
 * @slot - The widgets, and any other content. A `<script type="application/json">` child holds the report itself.
 *
 * @fires {ReportProblemEvent} report-problem - The report could not be had; `detail` says what, where and why.
 */
export class ReportSource extends Base {
  static readonly observedAttributes = ['src'];

  private readonly askers = new Set<Callback>();
  private given?: Report;
  private loaded: Loaded = {};
  private release?: () => void;

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

  set src(src: string | null) {
    if (src === null) this.removeAttribute('src');
    else this.setAttribute('src', src);
  }

  connectedCallback(): void {
    this.adoptProperty();
    this.load();
    announceSource();
  }

  disconnectedCallback(): void {
    this.release?.();
    this.release = undefined;
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.load();
  }

  /** A report that was set before the element was defined hides the accessor that should have had it. */
  private adoptProperty(): void {
    const early = Object.getOwnPropertyDescriptor(this, 'report');
    if (!early) return;
    Reflect.deleteProperty(this, 'report');
    this.report = early.value as Report;
  }

  private load(): void {
    this.release?.();
    this.release = undefined;
    const { src } = this;
    if (src === null) return this.readScript();
    const url = resolveUrl(src, this.baseURI);
    if (typeof url === 'string') this.release = listen(url, (loaded) => this.take(loaded));
    else this.take({ problem: url });
  }

  /** The parser may not have come to the script yet when the element starts. */
  private readScript(): void {
    const script = this.querySelector(':scope > script[type="application/json"]');
    // Read at once, so that a page rendered on the server is taken over without a change.
    if (script) this.take(readInline(script.textContent ?? ''));
    else if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.isConnected && this.readScript(), { once: true });
  }

  private take(loaded: Loaded): void {
    this.loaded = loaded;
    if (loaded.problem) announceProblem(this, loaded.problem);
    this.tell();
  }

  private tell(): void {
    for (const asker of this.askers) this.answerTo(asker);
  }

  private answerTo(asker: Callback): void {
    const { report, loaded } = this;
    asker({ ...loaded, report }, () => this.askers.delete(asker));
  }

  private readonly answer = (event: Event): void => {
    // A source inside a source asks nobody: the nearest one answers.
    if (!isReportRequest(event) || event.contextTarget === this) return;
    event.stopPropagation();
    this.askers.add(event.callback);
    this.answerTo(event.callback);
  };
}
