import type { Locale } from '../format/locale.js';
import { STALE } from '../format/words/languages.js';
import { createElementNS, querySelectorAll } from '../browser/builtins.js';
import { bare, own, quietly } from '../browser/own.js';
import { safeHref } from '../report/fields/safe-href.js';
import { HTML, patch } from './patch-tree.js';
import { plainText } from './data/plain-text.js';

/** Minimum seconds between two requests for one widget; a smaller attribute value is raised to this. */
const MIN_SECONDS = 60;
const TIMEOUT = 10_000;
/**
 * Maximum characters of a file, which also bounds the elements drawn: a widget has a few thousand, a list of 500
 * entries 250,000.
 */
const MAX_CHARACTERS = 300_000;

const asked = new Map<string, Promise<unknown>>();

/** Fetches a file; widgets that want the same address at the same time share one request. */
function ask(href: string): Promise<unknown> {
  const answer = asked.get(href) || load(href);
  asked.set(href, answer);
  return answer;
}

async function load(href: string): Promise<unknown> {
  const bound = new AbortController();
  setTimeout(
    quietly(() => {
      // A later request fetches again.
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

/** Engines without declarative shadow roots leave them as `<template>`; attaches its content as a shadow root. */
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

/** Refreshes one widget and shows its corrections. */
function adopt(widget: HTMLElement, root: Element): void {
  const stated = (name: string) => widget.getAttribute(`data-${name}`) || '';
  const addressOf = (name: string) => stated(name) && new URL(stated(name), widget.baseURI).href;
  const id = stated('id');
  const refresh = +stated('refresh');
  // As printed by the site.
  const locale = root.getAttribute('lang') as Locale;
  let last = 0;

  const follow = quietly(async () => {
    last = Date.now();
    const live = addressOf('live');
    try {
      if (!live) return;
      const file = await ask(live);
      const widgets = own(file, 'widgets') as object;
      // The notes below the figure are not in the tree, so patching removes them.
      patch(root, own(own(widgets, id || Object.keys(widgets)[0]!), 'drawn'));
      root.setAttribute('aria-live', 'polite');
      widget.setAttribute('data-as-of', own(file, 'asOf') as string);
    } catch {
      // Keeps the last good figure and notes its date.
      note(root, 'stale', STALE[locale] + stated('as-of'));
    }
  });

  const correct = quietly(async () => {
    const corrections = addressOf('corrections');
    // Without a known correction, no note.
    const said = corrections && own(own(own(await ask(corrections), 'corrections'), id), locale);
    if (said && said !== stated('corrected')) note(root, 'corrected', said);
  });

  follow();
  correct();
  if (refresh > 0)
    setInterval(
      quietly(() => {
        const { bottom, top } = root.getBoundingClientRect();
        // Asks again once the interval has passed and the widget is in view. `hidden` may be shadowed by an `<img
        // name=hidden>`.
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

/** Adopts every server-drawn widget of the page with an address for live data or corrections. */
export function adoptPage(): void {
  querySelectorAll<HTMLElement>('[data-live],[data-corrections]').forEach((widget) => {
    const root = open(widget)?.querySelector('.root');
    if (root) adopt(widget, root);
  });
}
