import type { TemplateResult } from 'lit';
import { htmlElement } from '../browser/builtins.js';
import { bare } from '../browser/own.js';
import { PALETTES, rootTemplate } from '../views/root.js';
import { place, render } from './drawing/renderer.js';
import { fallbackTemplate, modelTemplate, type LiveView } from './live-view.js';
import { keepFresh, secondsOf } from './data/live.js';
import { waitNoMore, whenNear } from './on-screen.js';
import { reflected, takeOver } from './own-properties.js';
import { LimitError, ownCopy } from './data/own-copy.js';
import { LOCALES, type Locale } from '../format/locale.js';
import { FAILED } from '../format/words/languages.js';
import { announce } from './announce.js';
import { problem, unforeseen, type EmbedProblem } from './problems.js';
import { attachShadow, showText } from './drawing/shadow.js';
import { notesOf, shownOf, type Shown } from './shown.js';
import { styleRoot } from './drawing/sheets.js';
import { unwatchSize, watchSize } from './drawing/size-class.js';
import { isSound } from './drawing/self-check.js';
import { safely, soon } from './turns.js';
import { failure, NONE, ownData } from './data/widget-data.js';
import { listen, resolve } from './data/widget-store.js';

/** Attributes that are properties as well: a framework may set either, even before the script loads. */
const IDS = ['fact', 'board', 'section', 'group'] as const;
const ATTRIBUTES = ['src', ...IDS, 'palette', 'scheme', 'refresh', 'corrections', 'lang'] as const;

export interface Settings {
  /** For style elements, in engines without constructed style sheets. */
  readonly nonce: string;
}

// Shared initial values, since a page may hold thousands of widgets.
const NOTHING: readonly (() => void)[] = [];
const BROKEN = ['PAGE_ALTERED'] as const;

/**
 * The element of a view: it shows the view's model from a widget file. Until that is rendered, or when it can't be, the
 * light DOM shows. What a server has drawn into it is left alone.
 */
export function elementOf(view: LiveView<never>, { nonce }: Settings): CustomElementConstructor {
  class ModelElement extends htmlElement() {
    static readonly observedAttributes: readonly string[] = ATTRIBUTES;

    private root: ShadowRoot | null = null;
    private handed: unknown = null;
    private loaded = NONE;
    private noted = NONE;
    private ends = NOTHING;
    private heard = '';
    private sizeClass = '';
    private isNear = false;
    private isDue = false;
    private isShown = false;
    private announced: readonly string[] = [];

    connectedCallback(): void {
      this.attempt(() => {
        // A declarative shadow root comes from a server; the adopt script keeps it up to date.
        if (this.shadowRoot && !this.root) return;
        takeOver(this, [...ATTRIBUTES, 'model']);
        if (this.isNear) this.begin();
        else whenNear(this, ModelElement.come);
      });
    }

    private static readonly come = (widget: Element): void => {
      const mine = widget as ModelElement;
      mine.isNear = true;
      mine.attempt(() => mine.begin());
    };

    disconnectedCallback(): void {
      this.attempt(() => {
        waitNoMore(this);
        this.end();
        unwatchSize(this);
        if (view.leave) view.leave(this);
      });
    }

    adoptedCallback(): void {
      this.attempt(() => this.root && styleRoot(this.root, view, nonce));
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (before === now || !this.isNear || !this.isConnected) return;
      this.attempt(() => {
        if (/^(?:src|refresh|corrections)$/.test(name)) this.begin();
        else this.requestUpdate();
      });
    }

    /** A model set by script; it takes precedence over any file. */
    get model(): unknown {
      return this.handed;
    }
    set model(value: unknown) {
      this.handed = value;
      if (this.isNear) this.attempt(() => this.requestUpdate());
    }

    /** Entry points the page calls; on any error, the page's own text shows. */
    private attempt(act: () => unknown): void {
      try {
        act();
      } catch (error) {
        safely(() => this.fail(error))();
      }
    }

    private fail(error: unknown): void {
      this.isShown = false;
      if (this.root) showText(this.root);
      const isKnown = this.announced === BROKEN;
      this.announced = BROKEN;
      if (!isKnown) announce(this, unforeseen(error), this.localName, this.heard);
    }

    private end(): void {
      for (const end of this.ends) end();
      this.ends = NOTHING;
    }

    private endWith(end: () => void): void {
      this.ends = this.ends.concat(end);
    }

    /** Subscribes to its file, or reads the inline one. */
    private begin(): void {
      this.end();
      const src = this.getAttribute('src');
      if (src !== this.heard) this.loaded = this.noted = NONE;
      this.heard = src || '';
      if (src === null) this.loaded = ownData(this);
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
        this.loaded = failure(url);
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

    /** A file that never changes gets corrections from another file, of the same origin. */
    private listenToCorrections(file: string): void {
      const { data } = this.loaded;
      const stated = this.hasAttribute('corrections') ? this.getAttribute('corrections') : data && data.corrections;
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

    /** Renders in a microtask, once for all changes until then. */
    requestUpdate(): void {
      if (this.isDue) return;
      this.isDue = true;
      soon(() => {
        this.isDue = false;
        this.attempt(() => this.isConnected && this.show());
      });
    }

    private get id_(): string | null {
      return this.getAttribute(IDS.find((name) => this.hasAttribute(name)) || IDS[0]);
    }

    /** @throws if the page has removed or broken the built-ins needed for rendering */
    private show(): void {
      if (!isSound()) throw new TypeError('a built-in answers wrongly');
      const { locale } = this;
      const found = shownOf(this.handed, this.loaded.data, this.id_, view.tag);
      const announced = this.loaded.problem ? [this.loaded.problem] : [];
      if (found.problem) announced.push(found.problem);
      try {
        if (found.model) this.drawModel(found, locale);
        else if (announced.length) this.drawFallback(locale);
      } catch (error) {
        const code = error instanceof LimitError ? 'DATA_TOO_LARGE' : 'DATA_SCHEMA';
        announced.push(problem(code, this.heard || 'model', error));
        this.isShown = false;
        this.drawFallback(locale);
      }
      this.tell(announced);
    }

    private drawModel({ model, corrected }: Shown, locale: Locale): void {
      const notes = notesOf(this.loaded, this.noted, this.id_, corrected, locale);
      this.drawRoot(modelTemplate(view, ownCopy(model!), this, notes), locale);
      // Screen readers hear of later figures, but not of the first.
      if (!this.isShown && !view.isInline && this.hasAttribute('refresh'))
        this.root!.lastElementChild!.setAttribute('aria-live', 'polite');
      this.isShown = true;
    }

    private drawFallback(locale: Locale): void {
      this.drawRoot(fallbackTemplate(FAILED[locale], view, this), locale);
    }

    private drawRoot(content: TemplateResult, locale: Locale): void {
      const palette = PALETTES.find((one) => one === this.getAttribute('palette'));
      const drawn = render(rootTemplate(content, { locale, palette, sizeClass: this.sizeClass }));
      // Only once there is content: an empty shadow root would hide the page's own text.
      this.root = this.root || attachShadow(this, bare({ mode: 'open' }));
      if (!place(drawn, this.root)) styleRoot(this.root, view, nonce);
    }

    private get locale(): Locale {
      return (this.loaded.data || { locale: LOCALES.find((l) => this.matches(`:lang(${l})`)) || LOCALES[0] }).locale;
    }

    /** Announces each cause once, and again if it has gone in between. */
    private tell(problems: readonly EmbedProblem[]): void {
      const causes = problems.map(({ code, message }) => code + message.en);
      problems.forEach((one, at) => {
        if (!this.announced.includes(causes[at]!)) announce(this, one, this.localName, this.getAttribute('src'));
      });
      this.announced = causes;
    }
  }
  for (const name of ATTRIBUTES)
    if (name !== 'lang') Object.defineProperty(ModelElement.prototype, name, reflected(name));
  return ModelElement;
}
