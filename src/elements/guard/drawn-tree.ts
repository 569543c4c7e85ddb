import type { LitElement } from 'lit';
import { documentMethod } from '../../browser/document-members.js';
import { expectPlainLists } from './plain-lists.js';

/*
 * Lit writes into nodes that it created. If a translator or another script replaces them, Lit writes to detached nodes
 * or throws, and the old figure stays visible. So all shadow trees are observed, and a tree changed by others is
 * redrawn from scratch on the next update.
 */

/** Attributes are not observed: Lit sets them on elements that it still references. */
const WATCHED = { childList: true, characterData: true, subtree: true };

/** Roots changed by another script since they were drawn. */
const changed = new WeakSet<Node>();

/** Checks whether server-rendered trees are unchanged; each is called once, before the next drawing. */
const asked = new WeakMap<Node, () => boolean>();

/** Creates that check, on pages that hydrate such trees; see `server-tree.ts`. */
export const ofServer: { compare?: (host: LitElement) => () => boolean } = {};

/** Shared by all elements of the page; undefined on a server. */
let observer: MutationObserver | undefined;

// The last mutation's target is still in the tree, whatever came before.
const note = (records: readonly MutationRecord[]): void =>
  records.forEach(({ target }) => changed.add(target.getRootNode()));

/** Runs `change`, an element's own changes to its tree, without recording them as changes by the page. */
export function changeOwnTree({ renderRoot }: Pick<LitElement, 'renderRoot'>, change: () => void): void {
  observer ??= new MutationObserver(note);
  note(observer.takeRecords());
  change();
  observer.observe(renderRoot, WATCHED);
  observer.takeRecords();
}

/**
 * Runs an element's drawing code: as an update or, if the tree was changed by others, from scratch.
 * @throws Error in a page where nothing can be drawn
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
      // Lit can't hydrate server markup that a translator has changed.
      clear(host);
      write();
      return;
    }
    // Server markup may have been changed before it was observed.
    if (!isServers) return;
    if (ofServer.compare) asked.set(renderRoot, ofServer.compare(host));
    else changed.add(renderRoot);
  });
}

/** Removes everything except style sheets, and resets Lit, which keeps its state on the node that it renders before. */
function clear({ renderRoot, renderOptions }: LitElement): void {
  for (const node of [...renderRoot.childNodes]) if (node.nodeName !== 'STYLE') node.remove();
  changed.delete(renderRoot);
  renderOptions.renderBefore = renderRoot.appendChild(new Comment());
}

/** Shows the host's own text, where nothing can be drawn. */
export function showText({ shadowRoot }: LitElement): void {
  if (!shadowRoot) return;
  shadowRoot.replaceChildren(documentMethod('createElement')('slot'));
  changed.add(shadowRoot);
}
