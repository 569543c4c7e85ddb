/*
 * A registry of elements for the script that makes sites, which the build puts in the place of the page's own. Both scripts
 * have every widget, made with what Lit has for servers here and for browsers there, and a tag belongs to one of them.
 */

const elements = new Map<string, CustomElementConstructor>();

/** A browser makes elements of registered classes alone: here by a name that no page uses. */
function define(tag: string, element: CustomElementConstructor): void {
  globalThis.customElements.define(`site-${tag}`, element);
  // What a widget prints of its own name is the tag that readers have.
  Object.defineProperty(element.prototype, 'localName', { value: tag });
  Object.defineProperty(element.prototype, 'tagName', { value: tag.toUpperCase() });
  elements.set(tag, element);
}

export const customElements = { define, get: (tag: string) => elements.get(tag) };
