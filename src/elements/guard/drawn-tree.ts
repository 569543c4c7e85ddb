import type { LitElement } from 'lit';
import { documentMethod } from '../../browser/of-document.js';
import { expectPlainLists } from './plain-lists.js';

/*
 * Lit writes into the nodes that it has made. A translator, or any script of the page, can put others in their place: Lit
 * then writes where nobody looks, or throws, and the old figure would stay. So the changes of all shadow trees are noted,
 * and a tree in which somebody else has changed something is drawn afresh the next time that there is something to draw.
 */

/** Attributes are not looked at: Lit writes them by the element that has them, and finds it again. */
const WATCHED = { childList: true, characterData: true, subtree: true };

/** Roots that are no longer what was drawn into them. */
const changed = new WeakSet<Node>();

/** Of trees that a server has drawn: whether one is still so. Asked once, before it is drawn over. */
const asked = new WeakMap<Node, () => boolean>();

/** What finds that out, on pages that take over such trees; see `server-tree.ts`. */
export const ofServer: { compare?: (host: LitElement) => () => boolean } = {};

/** One for all elements of the page; a server has none. */
let observer: MutationObserver | undefined;

// Whatever was done, the last of it was done to a node that is still in the tree.
const note = (records: readonly MutationRecord[]): void =>
  records.forEach(({ target }) => changed.add(target.getRootNode()));

/** Runs what changes an element's own tree, so that it is not taken for something that the page has done. */
export function changeOwnTree({ renderRoot }: Pick<LitElement, 'renderRoot'>, change: () => void): void {
  observer ??= new MutationObserver(note);
  note(observer.takeRecords());
  change();
  observer.observe(renderRoot, WATCHED);
  observer.takeRecords();
}

/**
 * Runs what draws an element: over what was drawn before or, where that is no longer there, afresh.
 * @throws Error in a page in which nothing can be drawn
 */
export function drawTree(host: LitElement, write: () => void): void {
  expectPlainLists();
  changeOwnTree(host, () => {
    const { renderRoot, hasUpdated } = host;
    const isServers = !hasUpdated && renderRoot.querySelector('.root');
    if (changed.has(renderRoot) || asked.get(renderRoot)?.() === false) clear(host);
    asked.delete(renderRoot);
    try {
      write();
    } catch {
      // Lit takes over nothing of a server that a translator has been through.
      clear(host);
      write();
      return;
    }
    // Somebody may have changed what a server has drawn, before there was anybody to note it.
    if (!isServers) return;
    if (ofServer.compare) asked.set(renderRoot, ofServer.compare(host));
    else changed.add(renderRoot);
  });
}

/** Takes all but the style sheets out of a tree, and what Lit remembers of it: it does so by the node before which it drew. */
function clear({ renderRoot, renderOptions }: LitElement): void {
  for (const node of [...renderRoot.childNodes]) if (node.nodeName !== 'STYLE') node.remove();
  changed.delete(renderRoot);
  renderOptions.renderBefore = renderRoot.appendChild(new Comment());
}

/** Shows the element's own text, where nothing can be drawn. */
export function showText({ shadowRoot }: LitElement): void {
  if (!shadowRoot) return;
  shadowRoot.replaceChildren(documentMethod('createElement')('slot'));
  changed.add(shadowRoot);
}
