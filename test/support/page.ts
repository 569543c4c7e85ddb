/* The page of browser tests, with helpers to read widgets. */
import type { LitElement } from 'lit';
import { define } from '../../src/define/all.js';
import type { ReportProblemDetail } from '../../src/elements/base/report-problem.js';
import { clearStore } from '../../src/store/report-store.js';

const containers = new Set<Element>();

type Like<E> = new () => E;

/**
 * Adds markup to the page and returns its first element, checked against a class, or in a container of a given width.
 */
export function place(markup: string, width?: number): HTMLElement;
export function place<E extends HTMLElement>(markup: string, like: Like<E>): E;
export function place(markup: string, option?: number | Like<HTMLElement>): HTMLElement {
  const container = document.createElement('div');
  if (typeof option === 'number') container.style.width = `${option}px`;
  // Test markup, not report data.
  container.innerHTML = markup;
  document.body.append(container);
  containers.add(container);
  const { firstElementChild: element } = container;
  if (!(element instanceof (typeof option === 'function' ? option : HTMLElement)))
    throw new Error(`Not such: ${markup}`);
  return element;
}

const isWidget = (node: Element): node is LitElement => 'updateComplete' in node;

/** Every element below a root, including shadow trees. */
export function* everyElement(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

/** Waits until no widget of the page has pending updates. */
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

/** Adds markup to the page and waits until it is rendered. */
export async function draw(markup: string, width?: number): Promise<HTMLElement>;
export async function draw<E extends HTMLElement>(markup: string, like: Like<E>): Promise<E>;
export async function draw(markup: string, option?: number | Like<HTMLElement>): Promise<HTMLElement> {
  const element = typeof option === 'function' ? place(markup, option) : place(markup, option);
  await rendered();
  return element;
}

/** Waits for a condition; fails with this description on timeout. */
export async function until(isTrue: () => boolean, what: string, within = 30_000): Promise<void> {
  const end = performance.now() + within;
  for (let wait = 2; !isTrue(); wait = Math.min(50, 2 * wait)) {
    if (performance.now() > end) throw new Error(`Never came: ${what}`);
    await new Promise((done) => setTimeout(done, wait));
  }
  await rendered();
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

// Not `instanceof`: nodes in a frame have other classes.
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

/** The accessible text of a widget, without what is hidden from assistive technology. */
export const heard = (element: Element): string => oneLine(textOf(shadowOf(element), isHidden));

/** The text of a widget's visual part. */
export const seen = (element: Element): string =>
  [...shadowOf(element).querySelectorAll('[aria-hidden="true"]')]
    .filter((each) => !each.parentElement?.closest('[aria-hidden="true"]'))
    .map((each) => oneLine(textOf(each, ({ nodeName }) => nodeName === 'STYLE')))
    .join(' | ');

/** Whether a widget shows a figure instead of its light DOM. */
export const isDrawn = (element: Element): boolean => {
  const root = shadowOf(element);
  return root.firstElementChild !== null && !root.querySelector('slot:not([name])');
};

/** The note that a widget adds to its light DOM; empty if none. */
export const noteOf = (element: Element): string =>
  oneLine(shadowOf(element).querySelector('.note')?.textContent ?? '');

/** The wrapper in a widget's shadow tree. */
export const wrapperOf = (element: Element): HTMLElement => {
  const wrapper = shadowOf(element).querySelector<HTMLElement>('.root');
  if (!wrapper) throw new Error(`<${element.localName}> has no wrapper`);
  return wrapper;
};

/** Problem events, warnings and errors since the last test. */
export const reported = { problems: [] as ReportProblemDetail[], warnings: [] as string[], errors: [] as string[] };

/** The codes of the reported problems. */
export const codes = (): string[] => reported.problems.map(({ code }) => code);

const warn = console.warn.bind(console);

function listen(): void {
  document.addEventListener('report-problem', ({ detail }) => reported.problems.push(detail));
  window.addEventListener('error', ({ message }) => reported.errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => reported.errors.push(String(reason)));
}

/**
 * Registers the widgets, and clears the page after each test. Tests fail if a widget throws into the page, or warns
 * unexpectedly.
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
