import { html, unsafeStatic, type StaticValue } from 'lit/static-html.js';

/** A template whose tags may be values of `siblingTag`; nothing else of it is bound to markup. */
export const tagged = html;

/**
 * The tag of another widget of this library, as it is registered beside this one: whatever prefix this one was
 * registered with, the others have too.
 * @param own the tag without its prefix, such as `report-page`
 */
export function siblingTag(element: Element, own: string, other: string): StaticValue {
  const prefix = element.localName.slice(0, -own.length);
  // The name of a registered element is letters, digits and dashes, and so can't become markup.
  return unsafeStatic(prefix + other);
}
