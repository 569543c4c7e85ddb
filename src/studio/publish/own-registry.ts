/*
 * An element registry for the site-making script; the build substitutes it for the page's own. Both scripts define
 * every widget, one with Lit's server build and one with its browser build, and a tag can be registered only once.
 */

const elements = new Map<string, CustomElementConstructor>();

/** Browsers construct only registered classes, so each is registered under a name that no page uses. */
function define(tag: string, element: CustomElementConstructor): void {
  globalThis.customElements.define(`site-${tag}`, element);
  // A widget that prints its own name must print the public tag.
  Object.defineProperty(element.prototype, 'localName', { value: tag });
  Object.defineProperty(element.prototype, 'tagName', { value: tag.toUpperCase() });
  elements.set(tag, element);
}

export const customElements = { define, get: (tag: string) => elements.get(tag) };
