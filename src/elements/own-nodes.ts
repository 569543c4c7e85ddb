/* Nodes that a widget puts into its own tree beside what Lit draws there; see `drawn-tree.ts`. */

const own = new WeakSet<Node>();

/** Marks a node, so that its coming and going is not taken for something that the page has done. */
export function markOwn(node: Node): void {
  own.add(node);
}

/** Whether all that came and went by a change is marked. */
export const isOwnChange = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'childList' && [...addedNodes, ...removedNodes].every((node) => own.has(node));
