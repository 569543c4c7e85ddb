import { safeHref } from '../report/safe-href.js';
import { patch } from './adoption.js';

/** Seconds between two requests for one widget: never more often, whatever an attribute says. */
const LEAST = 60;
const TIMEOUT = 10_000;
/** Characters of a file; one widget has a few thousand. */
const MOST = 1_000_000;

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.prototype.hasOwnProperty.call(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

const asked = new Map<string, Promise<unknown>>();

/** The file at an address: asked for once, however many widgets want it at the same time. */
function ask(address: string): Promise<unknown> {
  let answer = asked.get(address);
  if (!answer) {
    answer = load(address);
    asked.set(address, answer);
    // What is asked for later is asked for anew.
    setTimeout(() => asked.delete(address), TIMEOUT);
  }
  return answer;
}

async function load(address: string): Promise<unknown> {
  const { href } = new URL(address, document.baseURI);
  const bound = new AbortController();
  const timer = setTimeout(() => bound.abort(), TIMEOUT);
  try {
    const answer = await fetch(href, { signal: bound.signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    const text = await answer.text();
    const file: unknown = answer.ok && text.length < MOST && JSON.parse(text);
    if (own(file, 'reportWidgets') !== 1 || !safeHref(href)) throw new TypeError();
    return file;
  } finally {
    clearTimeout(timer);
  }
}

/** An engine without declarative shadow roots leaves them as templates: what is in one is put where it belongs. */
function open(widget: Element): ShadowRoot | null {
  const template = widget.querySelector<HTMLTemplateElement>('template[shadowrootmode]');
  if (template && !widget.shadowRoot) {
    widget.attachShadow({ mode: 'open' }).appendChild(template.content);
    template.remove();
  }
  return widget.shadowRoot;
}

/** A line below the figure. */
function note(root: Element, name: string, text: unknown): void {
  if (typeof text !== 'string' || root.querySelector(`.${name}`)) return;
  const line = document.createElement('p');
  line.className = `note ${name}`;
  root.appendChild(line).textContent = text;
}

/** Keeps one widget; gives what is to be called now and then. */
function adopt(widget: HTMLElement, root: Element): () => void {
  const { live, corrections, refresh = '', id = '' } = widget.dataset;
  const isEnglish = root.getAttribute('lang') === 'en';
  let last = 0;

  /** The last good figure stays, with the date that it is of. */
  const fail = () =>
    note(
      root,
      'stale',
      (isEnglish ? 'Not updated; figure as of ' : '更新失败，所示数据截至') + (widget.dataset.asOf ?? ''),
    );

  function take(file: unknown): void {
    const widgets = own(file, 'widgets') as object;
    // What was said below the figure goes with it: it is not in the tree.
    patch(root, own(own(widgets, id || Object.keys(widgets)[0]!), 'drawn'));
    root.setAttribute('aria-live', 'polite');
    widget.dataset.asOf = own(file, 'asOf') as string;
  }

  function follow(): void {
    last = Date.now();
    if (live) ask(live).then(take).catch(fail);
  }

  follow();
  if (corrections)
    ask(corrections).then(
      (file) => {
        const said = own(own(own(file, 'corrections'), id), isEnglish ? 'en' : 'zh-CN');
        if (said !== widget.dataset.corrected) note(root, 'corrected', said);
      },
      // Nothing is known of a correction, and nothing is said.
      () => undefined,
    );
  return () => {
    const { bottom, top } = root.getBoundingClientRect();
    // Asks again where it is time and somebody looks.
    if (
      +refresh > 0 &&
      Date.now() - last >= Math.max(+refresh, LEAST) * 1000 &&
      !document.hidden &&
      bottom > 0 &&
      top < innerHeight
    )
      follow();
  };
}

/** Adopts every widget of the page that a server has drawn and that says where it is followed or corrected. */
export function adoptPage(): void {
  const kept: (() => void)[] = [];
  for (const widget of document.documentElement.querySelectorAll<HTMLElement>('[data-live],[data-corrections]')) {
    const root = open(widget)?.querySelector('.root');
    if (root) kept.push(adopt(widget, root));
  }
  setInterval(() => kept.forEach((keep) => keep()), 5000);
}
