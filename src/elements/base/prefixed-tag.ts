import { html, unsafeStatic, type StaticValue } from 'lit/static-html.js';

/** A template tag whose tag names can be values of `siblingTag`; it has no other static bindings. */
export const tagged = html;

/**
 * Returns the tag of another widget of this library, with the same prefix as this element's.
 * @param own the tag without its prefix, such as `report-page`
 */
export function siblingTag(element: Element, own: string, other: string): StaticValue {
  const prefix = element.localName.slice(0, -own.length);
  // A registered element name has only letters, digits and dashes, so it can't inject markup.
  return unsafeStatic(prefix + other);
}
