import { createDocumentFragment, createTextNode, createTreeWalker, importNode } from '../../browser/builtins.js';
import { own } from '../../browser/own.js';
import { safeHref } from '../../report/safe-href.js';
import { nothing, type Drawn } from './lit-shim.js';
import { replaceChildren } from './shadow.js';
import { SVG, templateOf, type Gap } from './template.js';

/*
 * Draws templates into the DOM, and draws changes into what stands there. Nothing is remembered of a drawing: a change is
 * drawn anew, aside, and what stands there is made the same, touched only where it differs. A page of a thousand widgets
 * holds no parts and no marks for them; that costs less than what a change takes longer.
 *
 * Values come from files of strangers: text becomes a text node, a link is http, https or a place on the page, and anything
 * that is no text is refused.
 */

/** A template of the source and none that data made up: the `raw` of its strings is what no JSON can have. */
const isDrawn = (value: unknown): value is Drawn => Array.isArray(own(own(value, 'strings'), 'raw'));

/**
 * @throws TypeError for what can't be printed, so that no reader ever sees `[object Object]`, `NaN` or a unit without its
 * number: what is to stay empty is said to be `nothing`
 */
function print(value: unknown): string {
  if (value === nothing || value === false) return '';
  if (typeof value === 'string' || (typeof value === 'number' && isFinite(value))) return String(value);
  throw new TypeError(`not a text: ${typeof value}`);
}

/** What no attribute of a drawing has: all of them but the class are numbers, per cent, paths and sizes. */
const NO_GEOMETRY = /[^-\d.,% ACHLMQVZaehlmqvz]/;
/** Nothing, a text, a template, or a list of these. */
function addTo(place: Node, value: unknown): void {
  if (Array.isArray(value)) for (const one of value) addTo(place, one);
  else if (isDrawn(value)) place.appendChild(nodesOf(value));
  else {
    const text = print(value);
    if (text) place.appendChild(createTextNode(text));
  }
}

function nodesOf({ strings, values, _$litType$: type }: Drawn): DocumentFragment {
  const template = templateOf(strings, type === 2);
  const content = importNode<DocumentFragment>(template.content, true);
  // Elements, text and comments, in the order of the source.
  const walker = createTreeWalker(content, 1 | 4 | 128);
  let at = -1;
  // All are found before the first is filled, since that changes the order.
  const places = template.gaps.map((gap) => {
    for (; at < gap.at; at++) walker.nextNode();
    return walker.currentNode;
  });
  let from = 0;
  template.gaps.forEach((gap, index) => {
    const node = places[index]!;
    if (gap.name) from += fill(node as Element, gap, values, from);
    else {
      const filling = createDocumentFragment();
      addTo(filling, values[from++]);
      node.parentNode!.replaceChild(filling, node);
    }
  });
  return content;
}

/**
 * Sets an attribute; tells how many values that took.
 * @throws TypeError for a place in a drawing that a file gives as a text, since a browser would leave that part out
 */
function fill(element: Element, { name, around }: Gap, values: readonly unknown[], from: number): number {
  const takes = around.length - 1;
  // Listeners and properties: a drawing that is thrown away again can't keep them, so `fact-ref.ts` sees to its own.
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
    // A place on the page may be linked to, too.
    const value = name === 'href' && text[0] !== '#' ? safeHref(text) : text;
    if (value !== undefined) element.setAttribute(name, value);
  }
  return takes;
}

/** The same kind of thing: a note that comes in before a source line doesn't become that line. */
const isAlike = (old: ChildNode, fresh: ChildNode): boolean =>
  old.nodeName === fresh.nodeName && classOf(old) === classOf(fresh);

const classOf = (node: ChildNode): string | null =>
  node.nodeType === 1 ? (node as Element).getAttribute('class') : '';

/** What a reader has opened stays open and where it is, and who is told of changes goes on being told. */
const OWN = /^(?:open|popover|style|aria-live)$/;

/** A list of the DOM as an array: old page libraries have an `Array.from` of their own, or take it away. */
function listOf<T>(nodes: ArrayLike<T>): T[] {
  const all: T[] = [];
  for (let at = 0; at < nodes.length; at++) all[at] = nodes[at]!;
  return all;
}

/** Makes a node what a fresh one is, and keeps what is there already, with the reader's focus in it. */
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
      old.insertBefore(node, own ?? null);
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
 * Draws one element, apart from the page.
 * @throws TypeError when a value can't be printed
 */
export function render(value: unknown): Element {
  const drawn = createDocumentFragment();
  addTo(drawn, value);
  return drawn.firstElementChild!;
}

/**
 * Makes what was drawn in a node before the same as a drawing, or puts the drawing in the place of all that was there.
 * @returns whether it was drawn there before
 */
export function place(fresh: Element, into: DocumentFragment): boolean {
  const old = into.lastElementChild;
  const isPatched = !!old && old.nodeName === fresh.nodeName;
  if (isPatched) patch(old, fresh);
  else replaceChildren(into, fresh);
  return isPatched;
}
