import type { Locale } from '../format/locale.js';
import { STALE } from '../format/words/languages.js';
import { createElementNS, querySelectorAll } from '../browser/builtins.js';
import { bare, own, quietly } from '../browser/own.js';
import { safeHref } from '../report/safe-href.js';
import { HTML, patch } from './patch-tree.js';
import { plainText } from './data/plain-text.js';

/** Seconds between two requests for one widget: never more often, whatever an attribute says. */
const MIN_SECONDS = 60;
const TIMEOUT = 10_000;
/** Characters of a file, and with them the elements of a drawing: one widget has a few thousand, a list of 500 entries 250,000. */
const MAX_CHARACTERS = 300_000;

const asked = new Map<string, Promise<unknown>>();

/** The file at an address: asked for once, however many widgets want it at the same time. */
function ask(href: string): Promise<unknown> {
  const answer = asked.get(href) || load(href);
  asked.set(href, answer);
  return answer;
}

async function load(href: string): Promise<unknown> {
  const bound = new AbortController();
  setTimeout(
    quietly(() => {
      // What is asked for later is asked for anew.
      asked.delete(href);
      bound.abort();
    }),
    TIMEOUT,
  );
  const options: RequestInit = { signal: bound.signal, credentials: 'omit', referrerPolicy: 'no-referrer' };
  const answer = await fetch(href, bare(options));
  const text = await answer.text();
  const file: unknown = answer.ok && text.length < MAX_CHARACTERS && JSON.parse(text);
  if (own(file, 'reportWidgets') !== 1 || !safeHref(href)) throw new TypeError();
  return file;
}

/** An engine without declarative shadow roots leaves them as templates: what is in one is put where it belongs. */
function open(widget: Element): ShadowRoot | null {
  const template = widget.querySelector<HTMLTemplateElement>('template[shadowrootmode]');
  if (template && !widget.shadowRoot) {
    widget.attachShadow(bare({ mode: 'open' })).appendChild(template.content);
    template.remove();
  }
  return widget.shadowRoot;
}

/** A line below the figure. */
function note(root: Element, name: string, text: unknown): void {
  if (typeof text !== 'string' || root.querySelector(`.${name}`)) return;
  const line = createElementNS(HTML, 'p');
  line.className = `note ${name}`;
  root.appendChild(line).textContent = plainText(text);
}

/** Keeps one widget. */
function adopt(widget: HTMLElement, root: Element): void {
  const stated = (name: string) => widget.getAttribute(`data-${name}`) || '';
  const addressOf = (name: string) => stated(name) && new URL(stated(name), widget.baseURI).href;
  const id = stated('id');
  const refresh = +stated('refresh');
  // As the site has printed it.
  const locale = root.getAttribute('lang') as Locale;
  let last = 0;

  const follow = quietly(async () => {
    last = Date.now();
    const live = addressOf('live');
    try {
      if (!live) return;
      const file = await ask(live);
      const widgets = own(file, 'widgets') as object;
      // What was said below the figure goes with it: it is not in the tree.
      patch(root, own(own(widgets, id || Object.keys(widgets)[0]!), 'drawn'));
      root.setAttribute('aria-live', 'polite');
      widget.setAttribute('data-as-of', own(file, 'asOf') as string);
    } catch {
      // The last good figure stays, with the date that it is of.
      note(root, 'stale', STALE[locale] + stated('as-of'));
    }
  });

  const correct = quietly(async () => {
    const corrections = addressOf('corrections');
    // Where nothing is known of a correction, nothing is said.
    const said = corrections && own(own(own(await ask(corrections), 'corrections'), id), locale);
    if (said && said !== stated('corrected')) note(root, 'corrected', said);
  });

  follow();
  correct();
  if (refresh > 0)
    setInterval(
      quietly(() => {
        const { bottom, top } = root.getBoundingClientRect();
        // Asks again where it is time and somebody looks; a picture of the page may be called `hidden`.
        if (
          Date.now() - last >= Math.max(refresh, MIN_SECONDS) * 1000 &&
          (document.hidden as unknown) !== true &&
          bottom > 0 &&
          top < innerHeight
        )
          follow();
      }),
      5000,
    );
}

/** Adopts every widget of the page that a server has drawn and that says where it is followed or corrected. */
export function adoptPage(): void {
  querySelectorAll<HTMLElement>('[data-live],[data-corrections]').forEach((widget) => {
    const root = open(widget)?.querySelector('.root');
    if (root) adopt(widget, root);
  });
}
