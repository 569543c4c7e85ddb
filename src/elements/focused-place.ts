const FOCUSABLE = 'a[href], button, summary, textarea, [tabindex]';

const focusableIn = (nodes: Iterable<ChildNode>): HTMLElement[] =>
  [...nodes].flatMap((node) => (node instanceof Element ? [...node.querySelectorAll<HTMLElement>(FOCUSABLE)] : []));

/**
 * Remembers where the focus is in a tree that is about to be drawn afresh.
 * @returns puts the focus on the same thing in what has been drawn beside it, if it is there
 */
export function focusedPlace(root: ShadowRoot, old: readonly ChildNode[]): () => void {
  const { activeElement } = root;
  const index = activeElement ? focusableIn(old).indexOf(activeElement as HTMLElement) : -1;
  return () => {
    if (index < 0) return;
    const drawn = focusableIn([...root.childNodes].filter((node) => !old.includes(node)));
    drawn[index]?.focus({ preventScroll: true });
  };
}
