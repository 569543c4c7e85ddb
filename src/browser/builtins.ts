import { applied, prototypeOf, readFrom } from './own.js';

/*
 * The built-ins of the browser as they are when this script loads, read from the prototypes. On the page itself the same
 * names may mean something else: `<img name="createElement">` hides `document.createElement`, a form hides its own methods
 * behind its fields, and old page libraries put types of their own at `window.Document`. What a page changes after this
 * script has loaded does not reach the methods that are kept here.
 *
 * Each capture is marked as pure, so that a bundle holds only those that it uses.
 */

/** The names of what can be called on an object. */
type MethodOf<T> = { [K in keyof T]-?: T[K] extends (...args: never[]) => unknown ? K : never }[keyof T];

/** A method, to be called with its object first. */
type Unbound<T, K extends keyof T> = T[K] extends (...args: infer A) => infer R ? (self: T, ...args: A) => R : never;

/** The method of all objects of a kind, by one of them, whatever that one has itself. */
export function methodOf<T extends object, K extends MethodOf<T>>(one: T, name: K): Unbound<T, K> {
  const method = (prototypeOf(one) as T)[name] as () => unknown;
  return ((self: T, ...args: unknown[]): unknown => applied(method, self, args)) as Unbound<T, K>;
}

/** What an object's kind says of it, whatever hides that on the object itself. */
export const read = <T extends object, K extends keyof T>(one: T, name: K): T[K] =>
  readFrom(prototypeOf(one)!, name, one);

/** A method of this page's document. */
function ofDocument<K extends MethodOf<Document>>(name: K): Document[K] {
  const method = prototypeOf(document)![name as never] as () => unknown;
  return ((...args: unknown[]): unknown => applied(method, document, args)) as Document[K];
}

export const createElementNS = /* @__PURE__ */ ofDocument('createElementNS');
export const createTextNode = /* @__PURE__ */ ofDocument('createTextNode');
export const createComment = /* @__PURE__ */ ofDocument('createComment');
export const createDocumentFragment = /* @__PURE__ */ ofDocument('createDocumentFragment');
export const createTreeWalker = /* @__PURE__ */ ofDocument('createTreeWalker');
export const importNode = /* @__PURE__ */ ofDocument('importNode');
export const querySelectorAll = /* @__PURE__ */ ofDocument('querySelectorAll');

/** Listens to something: an element may hide this method of the window and of the document. */
export const listen = /* @__PURE__ */ methodOf<EventTarget, 'addEventListener'>(document, 'addEventListener');

/** The class of all elements of HTML, whatever the page has put at `window.HTMLElement`, or else in its prototype. */
export function htmlElement(): typeof HTMLElement {
  // A tag without a class of its own.
  const kind = prototypeOf(createElementNS('http://www.w3.org/1999/xhtml', 'b')) as HTMLElement;
  const own = kind.constructor as typeof HTMLElement;
  return own.prototype === kind ? own : HTMLElement;
}
