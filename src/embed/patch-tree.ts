import { safeHref } from '../report/safe-href.js';

/*
 * Keeps up to date what a server has drawn. A page or snippet with declarative shadow roots needs no Lit, no views and no
 * registration for that: its widget file holds the drawn tree as plain data, and what differs is patched, text by text and
 * path by path. Nothing of the file is ever parsed as markup.
 *
 *     <stat-card data-live="https://…/w/tax-revenue/zh.json" data-refresh="300">…       follows the figure
 *     <stat-card data-corrections="https://…/corrections.json" data-id="tax-revenue">…  keeps it, and learns of corrections
 */

import { createElementNS, createTextNode, methodOf } from '../browser/builtins.js';
import { own } from '../browser/own.js';

/** A text, or a tag with its attributes and what stands in it; made by `src/site/pages/drawn-tree.ts`. */
export type Tree = string | Branch;

type Branch = readonly [tag: string, attributes: Readonly<Record<string, string>>, ...children: Tree[]];

/** Tags that a drawing is made of; a file that has others is not ours. Attributes of these that could do harm are left out. */
const TAGS =
  /^(?:div|p|span|a|[ou]l|li|d[ltd]|h[1-6]|t(?:able|head|body|r|h|d)|caption|details|summary|slot|svg|g|path|line|rect|circle|text)$/;
const ATTRIBUTES = /^(?!on|style$|id$|src|.*href)/i;

export const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** Whether data is a drawing, whole: nothing is changed for one that is not. */
const isTree = (tree: unknown, depth: number): boolean =>
  typeof tree === 'string'
    ? depth > 0
    : Array.isArray(tree) &&
      depth < 40 &&
      TAGS.test(tree[0] as string) &&
      Object(tree[1]) === tree[1] &&
      tree.slice(2).every((inside) => isTree(inside, depth + 1));

const slot = createElementNS(HTML, 'slot');
const replaceWith = methodOf<Element, 'replaceWith'>(slot, 'replaceWith');

/**
 * Makes a node what a tree is, and touches only what differs.
 * @throws TypeError when the tree is none of ours, and nothing is changed then; or when this page has broken what it would
 * take, and the page's own text shows then: a figure that is half another one must not stand there
 */
export function patch(node: Element, tree: unknown): void {
  if (!isTree(tree, 0)) throw new TypeError();
  try {
    patchWhole(node, tree as Branch);
  } catch (error) {
    replaceWith(node, slot.cloneNode());
    throw error;
  }
}

function patchWhole(node: Element, [, attributes, ...trees]: Branch): void {
  patchAttributes(node, attributes);
  const now: ChildNode[] = [];
  // Comments are nothing that is shown.
  node.childNodes.forEach((child) => child.nodeType !== 8 && now.push(child));
  trees.forEach((tree, at) => {
    const old = now[at];
    const next = old && matches(old, tree) ? old : make(tree, node);
    if (!old) node.appendChild(next);
    else if (next !== old) old.replaceWith(next);
    if (typeof tree !== 'string') patchWhole(next as Element, tree);
    else if ((next as Text).data.trim() !== tree.trim()) (next as Text).data = tree;
  });
  for (const old of now.slice(trees.length)) old.remove();
}

const matches = (node: ChildNode, tree: Tree): boolean =>
  typeof tree === 'string' ? node.nodeType === 3 : (node as Element).localName === tree[0];

const make = (tree: Tree, { namespaceURI }: Element): ChildNode =>
  typeof tree === 'string' ? createTextNode(tree) : createElementNS(tree[0] === 'svg' ? SVG : namespaceURI, tree[0]);

function patchAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  // Whether a drawing is hidden where no style applies is the page's own, which has the styles.
  for (const name of element.getAttributeNames())
    if (name !== 'hidden' && own(attributes, name) === undefined) element.removeAttribute(name);
  for (const name of Object.keys(attributes)) {
    const value = name === 'href' ? safeHref(attributes[name]) : attributes[name];
    // A link that may not be one loses the address that it had: its text is a new one.
    if (value === undefined) element.removeAttribute(name);
    else if (name === 'href' || ATTRIBUTES.test(name)) element.setAttribute(name, value);
  }
}
