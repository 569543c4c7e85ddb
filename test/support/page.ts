/* The page that browser tests put widgets on, and what they read from it. */
import type { LitElement } from 'lit';
import { define } from '../../src/define/all.js';
import type { ReportProblemDetail } from '../../src/elements/report-problem.js';
import { clearStore } from '../../src/store/report-store.js';

const containers = new Set<Element>();

type Like<E> = new () => E;

/** Puts markup on the page; gives its first element, which is one of a class, or stands in a container of a width. */
export function place(markup: string, width?: number): HTMLElement;
export function place<E extends HTMLElement>(markup: string, like: Like<E>): E;
export function place(markup: string, option?: number | Like<HTMLElement>): HTMLElement {
  const container = document.createElement('div');
  if (typeof option === 'number') container.style.width = `${option}px`;
  // Markup of a test, not data of a report.
  container.innerHTML = markup;
  document.body.append(container);
  containers.add(container);
  const { firstElementChild: element } = container;
  if (!(element instanceof (typeof option === 'function' ? option : HTMLElement)))
    throw new Error(`Not such: ${markup}`);
  return element;
}

const isWidget = (node: Element): node is LitElement => 'updateComplete' in node;

/** Every element below a root, shadow trees included. */
export function* everyElement(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

/** Waits until no widget of the page has anything left to render. */
export async function rendered(root: ParentNode = document): Promise<void> {
  const busy = () => [...everyElement(root)].filter(isWidget).filter(({ isUpdatePending }) => isUpdatePending);
  for (let round = 0; round < 20; round++) {
    await new Promise((done) => setTimeout(done));
    const pending = busy();
    if (!pending.length) return;
    await Promise.all(pending.map(({ updateComplete }) => updateComplete));
  }
  throw new Error('The page does not come to rest');
}

/** Puts markup on the page and waits until it is drawn. */
export async function draw(markup: string, width?: number): Promise<HTMLElement>;
export async function draw<E extends HTMLElement>(markup: string, like: Like<E>): Promise<E>;
export async function draw(markup: string, option?: number | Like<HTMLElement>): Promise<HTMLElement> {
  const element = typeof option === 'function' ? place(markup, option) : place(markup, option);
  await rendered();
  return element;
}

/** Waits for what does not come at once; fails with these words when it never comes. */
export async function until(isTrue: () => boolean, what: string, within = 8_000): Promise<void> {
  const end = performance.now() + within;
  for (let wait = 2; !isTrue(); wait = Math.min(50, 2 * wait)) {
    if (performance.now() > end) throw new Error(`Never came: ${what}`);
    await new Promise((done) => setTimeout(done, wait));
  }
  await rendered();
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

// Not by its class: what stands in a frame has classes of its own.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const isHidden = (node: Node): boolean =>
  isElement(node) && (node.getAttribute('aria-hidden') === 'true' || node.localName === 'style');

function textOf(node: Node, skip: (node: Node) => boolean): string {
  if (skip(node)) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node instanceof HTMLSlotElement)
    return node
      .assignedNodes()
      .map((each) => textOf(each, skip))
      .join('');
  return [...node.childNodes].map((each) => textOf(each, skip)).join('');
}

const shadowOf = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow root`);
  return element.shadowRoot;
};

/** What assistive technology is told of a widget: its text but for what is hidden from it. */
export const heard = (element: Element): string => oneLine(textOf(shadowOf(element), isHidden));

/** What stands in the part of a widget that is drawn for the eye. */
export const seen = (element: Element): string =>
  [...shadowOf(element).querySelectorAll('[aria-hidden="true"]')]
    .filter((each) => !each.parentElement?.closest('[aria-hidden="true"]'))
    .map((each) => oneLine(textOf(each, ({ nodeName }) => nodeName === 'STYLE')))
    .join(' | ');

/** Whether a widget shows a figure; else its light DOM stands. */
export const isDrawn = (element: Element): boolean => {
  const root = shadowOf(element);
  return root.firstElementChild !== null && !root.querySelector('slot:not([name])');
};

/** The line that a widget adds to its light DOM; empty where it adds none. */
export const noteOf = (element: Element): string =>
  oneLine(shadowOf(element).querySelector('.note')?.textContent ?? '');

/** The wrapper of a widget's shadow tree. */
export const wrapperOf = (element: Element): HTMLElement => {
  const wrapper = shadowOf(element).querySelector<HTMLElement>('.root');
  if (!wrapper) throw new Error(`<${element.localName}> has no wrapper`);
  return wrapper;
};

/** What the page was told since the last test: events, warnings, and whatever a widget threw. */
export const reported = { problems: [] as ReportProblemDetail[], warnings: [] as string[], errors: [] as string[] };

/** The codes of the problems that were told. */
export const codes = (): string[] => reported.problems.map(({ code }) => code);

const warn = console.warn.bind(console);

function listen(): void {
  document.addEventListener('report-problem', ({ detail }) => reported.problems.push(detail));
  window.addEventListener('error', ({ message }) => reported.errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => reported.errors.push(String(reason)));
}

/**
 * Registers the widgets and empties the page after each test. Every test fails where a widget threw into the page, and
 * where it warned without expecting to.
 */
export function setUpPage(): void {
  before(() => {
    listen();
    define();
  });
  beforeEach(() => {
    reported.problems = [];
    reported.warnings = [];
    reported.errors = [];
    console.warn = (text: unknown) => reported.warnings.push(String(text));
  });
  afterEach(() => {
    console.warn = warn;
    containers.forEach((container) => container.remove());
    containers.clear();
    clearStore();
    if (reported.errors.length) throw new Error(`Thrown into the page: ${reported.errors.join('\n')}`);
  });
}
