import { safeHref } from '../report/fields/safe-href.js';

/*
 * Updates server-drawn widgets. A page or snippet with declarative shadow roots needs no Lit, views or registration for
 * that: its widget file holds the drawn tree as plain data, and differences are patched, text by text and path by path.
 * The file is never parsed as markup.
 *
 *     <stat-card data-live="https://…/w/tax-revenue/zh.json" data-refresh="300">…       follows the figure
 *     <stat-card data-corrections="https://…/corrections.json" data-id="tax-revenue">…  keeps it, and learns of corrections
 */

import { createElementNS, createTextNode, methodOf } from '../browser/builtins.js';
import { own } from '../browser/own.js';

/** A text, or a tag with its attributes and children; made by `src/site/data/drawn-tree.ts`. */
export type Tree = string | Branch;

type Branch = readonly [tag: string, attributes: Readonly<Record<string, string>>, ...children: Tree[]];

/** Tags of a drawing; a file with others is rejected. Of their attributes, dangerous ones are left out. */
const TAGS =
  /^(?:div|p|span|a|[ou]l|li|d[ltd]|h[1-6]|t(?:able|head|body|r|h|d)|caption|details|summary|slot|svg|g|path|line|rect|circle|text)$/;
const ATTRIBUTES = /^(?!on|style$|id$|src|.*href)/i;

export const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** Whether data is a valid tree throughout; otherwise nothing is changed. */
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
 * Patches a node to match a tree, only where it differs.
 * @throws TypeError if the tree is invalid, with nothing changed; or if a broken built-in stops the patch half-way, and
 * then the page's own text shows, since a half-patched figure would be wrong
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
  // Comments are not rendered.
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
  // `hidden` is set by the page, which has the styles that decide it.
  for (const name of element.getAttributeNames())
    if (name !== 'hidden' && own(attributes, name) === undefined) element.removeAttribute(name);
  for (const name of Object.keys(attributes)) {
    const value = name === 'href' ? safeHref(attributes[name]) : attributes[name];
    // A rejected link loses its old address too: its text is new.
    if (value === undefined) element.removeAttribute(name);
    else if (name === 'href' || ATTRIBUTES.test(name)) element.setAttribute(name, value);
  }
}
