import type { TemplateResult } from 'lit';
import { PALETTES, rootPiece } from '../views/root.js';
import { fallbackPiece, modelPiece, type LiveView } from './live-view.js';
import { draw } from './drawing.js';
import { keepFresh, secondsOf } from './live.js';
import { waitNoMore, whenNear } from './on-screen.js';
import { reflected, takeOver } from './own-properties.js';
import { announce, problem, WORDS, type EmbedProblem } from './problems.js';
import { styleRoot } from './sheets.js';
import { unwatchSize, watchSize } from './size-class.js';
import { readData, type Loaded } from './widget-data.js';
import { listen, resolve } from './widget-store.js';

/** Attributes that are properties too: a framework may set either, and may have set them before the script came. */
const IDS = ['fact', 'board', 'section', 'group'] as const;
const ATTRIBUTES = ['src', ...IDS, 'palette', 'scheme', 'refresh', 'corrections', 'lang'] as const;

export interface Settings {
  /** For style elements, where there are no constructed sheets. */
  readonly nonce: string;
}

/** What a widget shows, and the correction that it has seen. */
interface Shown {
  readonly model: object;
  readonly corrected: string;
}

// A page may hold thousands of widgets: what all begin with is the same for all.
const NONE: Loaded = {};
const NOTHING: readonly (() => void)[] = [];

/**
 * The element of a view: it shows the model that a widget file has for it. Until that is drawn, and whenever it can't be,
 * its light DOM stands. What a server has drawn into it already is left alone.
 */
export function elementOf(view: LiveView<never>, { nonce }: Settings): CustomElementConstructor {
  class ModelElement extends HTMLElement {
    static readonly observedAttributes: readonly string[] = ATTRIBUTES;

    private root?: ShadowRoot;
    private handed?: unknown;
    private loaded = NONE;
    private noted = NONE;
    private ends = NOTHING;
    private heard = '';
    private sizeClass = '';
    private isNear = false;
    private isDue = false;
    private isShown = false;
    private told: readonly string[] = [];

    connectedCallback(): void {
      // A declarative shadow root is a server's; the adopt script keeps it up to date.
      if (this.shadowRoot && !this.root) return;
      takeOver(this, [...ATTRIBUTES, 'model']);
      if (this.isNear) this.begin();
      else whenNear(this, ModelElement.come);
    }

    private static readonly come = (widget: Element): void => {
      (widget as ModelElement).isNear = true;
      (widget as ModelElement).begin();
    };

    disconnectedCallback(): void {
      waitNoMore(this);
      this.end();
      unwatchSize(this);
      view.leave?.(this);
    }

    adoptedCallback(): void {
      if (this.root) styleRoot(this.root, view, nonce);
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (before === now || !this.isNear || !this.isConnected) return;
      if (/^(?:src|refresh|corrections)$/.test(name)) this.begin();
      else this.requestUpdate();
    }

    /** A model from script; it comes before any file. */
    get model(): unknown {
      return this.handed;
    }
    set model(value: unknown) {
      this.handed = value;
      if (this.isNear) this.requestUpdate();
    }

    private end(): void {
      for (const end of this.ends) end();
      this.ends = NOTHING;
    }

    private endWith(end: () => void): void {
      this.ends = this.ends.concat(end);
    }

    /** Listens to its file, or reads the one that stands in it. */
    private begin(): void {
      this.end();
      const src = this.getAttribute('src');
      if (src !== this.heard) this.loaded = this.noted = NONE;
      this.heard = src ?? '';
      if (src === null) this.loaded = this.inline ?? NONE;
      else this.listenTo(src, this.baseURI);
      watchSize(this, (name) => {
        this.sizeClass = name;
        this.requestUpdate();
      });
      this.requestUpdate();
    }

    private listenTo(src: string, base: string): void {
      const url = resolve(src, base);
      if (typeof url !== 'string') {
        this.loaded = { problem: url };
        return;
      }
      const seconds = secondsOf(this.getAttribute('refresh'));
      if (seconds) this.endWith(keepFresh(url, this, seconds));
      this.endWith(
        listen(url, (loaded) => {
          this.loaded = loaded;
          this.listenToCorrections(url);
          this.requestUpdate();
        }),
      );
    }

    /** A file that never changes learns of corrections from another one, of its own origin. */
    private listenToCorrections(file: string): void {
      const stated = this.getAttribute('corrections') ?? this.loaded.data?.corrections;
      if (!stated || this.noted.data) return;
      const url = resolve(stated, file);
      if (typeof url !== 'string' || new URL(url).origin !== new URL(file).origin) return;
      this.endWith(
        listen(url, (noted) => {
          this.noted = noted;
          this.requestUpdate();
        }),
      );
    }

    /** The file in a script of the widget's own. */
    private get inline(): Loaded | undefined {
      const script = this.querySelector('script[type="application/json"]');
      return script ? readData(script.textContent, 'script') : undefined;
    }
    /** Draws soon, and once for all that changes until then. */
    requestUpdate(): void {
      if (this.isDue) return;
      this.isDue = true;
      void Promise.resolve().then(() => {
        this.isDue = false;
        if (this.isConnected) this.show();
      });
    }

    private get id_(): string | null {
      return IDS.map((name) => this.getAttribute(name)).find((id) => id !== null) ?? null;
    }

    private show(): void {
      const found = this.find();
      const told = this.loaded.problem ? [this.loaded.problem] : [];
      try {
        if (found && 'model' in found) this.drawModel(found);
        else {
          if (found) told.push(found);
          if (told.length) this.drawFallback();
        }
      } catch (error) {
        told.push(problem('DATA_SCHEMA', this.heard || 'model', error));
        this.isShown = false;
        this.drawFallback();
      }
      this.tell(told);
    }

    /** What is to be shown, the last good where there is nothing new; or the problem with it; or nothing yet. */
    private find(): Shown | EmbedProblem | undefined {
      const { handed } = this;
      if (typeof handed === 'object' && handed !== null) return { model: handed, corrected: '' };
      const { data } = this.loaded;
      if (!data) return undefined;
      const id = this.id_;
      const entry = data.entry(id);
      if (!entry) return problem('FACT_UNKNOWN', 'fact', id);
      const model = entry.modelFor(view.tag);
      return model ? { model, corrected: entry.corrected } : problem('KIND_UNFIT', 'fact', entry.tag);
    }

    private drawModel({ model, corrected }: Shown): void {
      const { loaded, noted } = this;
      const locale = this.locale;
      const late = loaded.problem ? WORDS[locale].stale + (loaded.data?.asOf ?? '') : '';
      // Of another report, the same id is another figure.
      const isOfReport = !noted.data?.report || noted.data.report === loaded.data?.report;
      const correction = (isOfReport && noted.data?.correction(this.id_ ?? loaded.data?.only ?? '', locale)) || '';
      const notes = { locale, late, correction: correction === corrected ? '' : correction };
      this.drawRoot(modelPiece(view, model, this, notes));
      // Who listens is told of a new figure once, and not of the first.
      if (!this.isShown && !view.isInline && this.hasAttribute('refresh'))
        this.root?.querySelector('.root')?.setAttribute('aria-live', 'polite');
      this.isShown = true;
    }

    private drawFallback(): void {
      this.drawRoot(fallbackPiece(WORDS[this.locale].failed, view, this));
    }

    private drawRoot(content: TemplateResult): void {
      if (!this.root) {
        this.root = openRoot(this);
        styleRoot(this.root, view, nonce);
      }
      const palette = PALETTES.find((one) => one === this.getAttribute('palette'));
      draw(rootPiece(content, { locale: this.locale, palette, sizeClass: this.sizeClass }), this.root);
    }

    private get locale(): 'zh-CN' | 'en' {
      const { data } = this.loaded;
      const language = data ? data.locale : this.closest('[lang]')?.getAttribute('lang');
      return language && /^en/i.test(language) ? 'en' : 'zh-CN';
    }

    /** Each cause once, and again when it was away in between. */
    private tell(problems: readonly EmbedProblem[]): void {
      const causes = problems.map(({ code, message }) => code + message.en);
      const src = this.getAttribute('src');
      problems.forEach((one, at) => {
        if (!this.told.includes(causes[at]!)) announce(this, one, this.localName, src);
      });
      this.told = causes;
    }
  }
  for (const name of ATTRIBUTES)
    if (name !== 'lang') Object.defineProperty(ModelElement.prototype, name, reflected(name));
  return ModelElement;
}

/** Not before there is something to show in it: until then the light DOM stands. */
const openRoot = (widget: HTMLElement): ShadowRoot => widget.attachShadow({ mode: 'open' });
