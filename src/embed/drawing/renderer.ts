import { createDocumentFragment, createElementNS, createTextNode } from '../../browser/builtins.js';
import { own } from '../../browser/own.js';
import { safeHref } from '../../report/fields/safe-href.js';
import { nothing, type Drawn } from './lit-shim.js';
import { replaceChildren } from './shadow.js';
import { HTML, stepsOf, SVG, type TextsAround } from './template.js';

/*
 * Renders templates into the DOM, and updates by diffing. No state is retained between renders: an update is rendered
 * detached, and the existing DOM is patched only where it differs. A page of a thousand widgets holds no parts or
 * markers; that saves more than the slower update costs.
 *
 * Values come from untrusted files: text becomes a text node, a link must be http, https or a fragment, and anything
 * that is not text is refused.
 */

/** Whether a value is a template of our source and not forged by data: no JSON can have the `raw` of its strings. */
const isDrawn = (value: unknown): value is Drawn => Array.isArray(own(own(value, 'strings'), 'raw'));

/**
 * @throws TypeError for a value that can't be printed, so that `[object Object]`, `NaN` or a unit without its number
 * never shows: an empty gap is `nothing`
 */
function print(value: unknown): string {
  if (value === nothing || value === false) return '';
  if (typeof value === 'string' || (typeof value === 'number' && isFinite(value))) return String(value);
  throw new TypeError(`not a text: ${typeof value}`);
}

/** Characters that no SVG attribute of a drawing has: all but the class are numbers, percentages, paths and sizes. */
const NO_GEOMETRY = /[^-\d.,% ACHLMQVZaehlmqvz]/;

/** Appends nothing, a text, a template, or a list of these. */
function addTo(place: Node, value: unknown): void {
  if (Array.isArray(value)) for (const one of value) addTo(place, one);
  else if (isDrawn(value)) draw(place, value);
  else {
    const text = print(value);
    if (text) place.appendChild(createTextNode(text));
  }
}

function draw(place: Node, { strings, values, _$litType$: type }: Drawn): void {
  let at = 0;
  for (const { tag, attributes, isEmpty, texts } of stepsOf(strings)) {
    if (texts)
      texts.forEach((text, index) => {
        if (index) addTo(place, values[at++]);
        addTo(place, text);
      });
    else if (!tag) place = place.parentNode!;
    else {
      const isSvg = tag === 'svg' || type === 2 || (place as Element).namespaceURI === SVG;
      const element = createElementNS(isSvg ? SVG : HTML, tag);
      for (const [name, around] of attributes!) at += fill(element, name, around, values, at);
      place.appendChild(element);
      if (!isEmpty) place = element;
    }
  }
}

/**
 * Sets an attribute; returns how many values it took.
 * @throws TypeError for an SVG attribute with text from a file, since a browser would drop that part of the drawing
 */
function fill(element: Element, name: string, around: TextsAround, values: readonly unknown[], from: number): number {
  const takes = around.length - 1;
  // Listeners and properties are skipped: the rendered nodes are thrown away after patching; `fact-ref.ts` attaches its
  // own.
  if (/[@.]/.test(name)) return takes;
  if (name[0] === '?') {
    if (values[from]) element.setAttribute(name.slice(1), '');
  } else if (!values.slice(from, from + takes).includes(nothing)) {
    let text = around[0]!;
    const isGeometry = name !== 'class' && element.namespaceURI === SVG;
    for (let at = 0; at < takes; at++) {
      const said = print(values[from + at]);
      if (isGeometry && NO_GEOMETRY.test(said)) throw new TypeError(said);
      text += said + around[at + 1]!;
    }
    // A fragment on the page is allowed as well.
    const value = name === 'href' && text[0] !== '#' ? safeHref(text) : text;
    if (value !== undefined) element.setAttribute(name, value);
  }
  return takes;
}

/** Same node name and class, so that an inserted note does not turn into the source line. */
const isAlike = (old: ChildNode, fresh: ChildNode): boolean =>
  old.nodeName === fresh.nodeName && classOf(old) === classOf(fresh);

const classOf = (node: ChildNode): string | null =>
  node.nodeType === 1 ? (node as Element).getAttribute('class') : '';

/** Attributes set by user interaction or by a live region; a redraw never touches them. */
const OWN = /^(?:open|popover|style|aria-live)$/;

/** A DOM list as an array: old page libraries replace or remove `Array.from`. */
function listOf<T>(nodes: ArrayLike<T>): T[] {
  const all: T[] = [];
  for (let at = 0; at < nodes.length; at++) all[at] = nodes[at]!;
  return all;
}

/** Makes a node equal to a fresh one; unchanged nodes stay, with the focus in them. */
function patch(old: Element, fresh: Element): void {
  for (const { name, value } of listOf(fresh.attributes))
    if (old.getAttribute(name) !== value && !OWN.test(name)) old.setAttribute(name, value);
  for (const { name } of listOf(old.attributes))
    if (!fresh.hasAttribute(name) && !OWN.test(name)) old.removeAttribute(name);
  const had = listOf(old.childNodes);
  const wanted = listOf(fresh.childNodes);
  let spare = had.length - wanted.length;
  for (const node of wanted) {
    while (spare > 0 && !isAlike(had[0]!, node)) {
      had.shift()!.remove();
      spare--;
    }
    const own = had[0];
    if (!own || (spare < 0 && !isAlike(own, node))) {
      old.insertBefore(node, own || null);
      spare++;
      continue;
    }
    had.shift();
    if (own.nodeName !== node.nodeName) old.replaceChild(node, own);
    else if (own.nodeType === 1) patch(own as Element, node as Element);
    else if ((own as Text).data !== (node as Text).data) (own as Text).data = (node as Text).data;
  }
  for (const node of had) node.remove();
}

/**
 * Renders one element, detached.
 * @throws TypeError when a value can't be printed
 */
export function render(value: unknown): Element {
  const drawn = createDocumentFragment();
  addTo(drawn, value);
  return drawn.firstElementChild!;
}

/**
 * Patches the element rendered before, or replaces all content.
 * @returns whether an earlier rendering was patched
 */
export function place(fresh: Element, into: DocumentFragment): boolean {
  const old = into.lastElementChild;
  const isPatched = !!old && old.nodeName === fresh.nodeName;
  if (isPatched) patch(old, fresh);
  else replaceChildren(into, fresh);
  return isPatched;
}
