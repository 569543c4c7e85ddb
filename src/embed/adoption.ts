import { safeHref } from '../report/safe-href.js';

/*
 * Keeps up to date what a server has drawn. A page or snippet with declarative shadow roots needs no Lit, no views and no
 * registration for that: its widget file holds the drawn tree as plain data, and what differs is patched, text by text and
 * path by path. Nothing of the file is ever parsed as markup.
 *
 *     <stat-card data-live="https://…/w/tax-revenue/zh.json" data-refresh="300">…       follows the figure
 *     <stat-card data-corrections="https://…/corrections.json" data-id="tax-revenue">…  keeps it, and learns of corrections
 */

/** A text, or a tag with its attributes and what stands in it; made by `src/site/pages/drawn-tree.ts`. */
export type Tree = string | Branch;

type Branch = readonly [tag: string, attributes: Readonly<Record<string, string>>, ...children: Tree[]];

/** Tags that a drawing is made of; a file that has others is not ours. Attributes of these that could do harm are left out. */
const TAGS =
  /^(?:div|p|span|a|[ou]l|li|d[ltd]|h[1-6]|t(?:able|head|body|r|h|d)|caption|details|summary|slot|svg|g|path|line|rect|circle|text)$/;
const ATTRIBUTES = /^(?!on|style$|id$|src|.*href)/i;

const SVG = 'http://www.w3.org/2000/svg';

const isShown = ({ nodeType }: ChildNode): boolean => nodeType === 1 || nodeType === 3;

/** Whether data is a drawing, whole: nothing is changed for one that is not. */
const isTree = (tree: unknown, depth: number): tree is Tree =>
  typeof tree === 'string' ||
  (Array.isArray(tree) &&
    depth < 40 &&
    TAGS.test(tree[0] as string) &&
    tree[1] instanceof Object &&
    tree.slice(2).every((inside) => isTree(inside, depth + 1)));

/**
 * Makes a node what a tree is, and touches only what differs.
 * @throws TypeError when the tree is none of ours; nothing is changed then
 */
export function patch(node: Element, tree: unknown): void {
  if (!isTree(tree, 0) || typeof tree === 'string') throw new TypeError();
  patchWhole(node, tree);
}

function patchWhole(node: Element, [, attributes, ...inside]: Branch): void {
  patchAttributes(node, attributes);
  patchChildren(node, inside);
}

function patchChildren(node: Element, trees: readonly Tree[]): void {
  const now = Array.from(node.childNodes).filter(isShown);
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
  typeof tree === 'string' ? node.nodeType === 3 : node.nodeName.toLowerCase() === tree[0];

const make = (tree: Tree, { ownerDocument: page, namespaceURI }: Element): ChildNode =>
  typeof tree === 'string'
    ? page.createTextNode(tree)
    : page.createElementNS(tree[0] === 'svg' ? SVG : namespaceURI, tree[0]);

function patchAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  // Whether a drawing is hidden where no style applies is the page's own, which has the styles.
  for (const { name } of Array.from(element.attributes))
    if (!(name in attributes) && name !== 'hidden') element.removeAttribute(name);
  for (const name of Object.keys(attributes)) {
    const value = name === 'href' ? safeHref(attributes[name]) : attributes[name];
    // A link that may not be one loses the address that it had: its text is a new one.
    if (value === undefined) element.removeAttribute(name);
    else if (name === 'href' || ATTRIBUTES.test(name)) element.setAttribute(name, value);
  }
}
