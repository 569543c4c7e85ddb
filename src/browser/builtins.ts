import { applied, prototypeOf, readFrom } from './own.js';

/*
 * Browser built-ins as of loading this script, read from the prototypes. Pages may shadow them:
 * `<img name="createElement">` hides `document.createElement`, form fields hide methods of their form, and old page
 * libraries replace `window.Document`. Later changes by the page do not affect the methods captured here.
 *
 * Each capture is marked as pure, so that a bundle includes only those that it uses.
 */

/** The names of an object's methods. */
type MethodOf<T> = { [K in keyof T]-?: T[K] extends (...args: never[]) => unknown ? K : never }[keyof T];

/** A method that takes its object as first argument. */
type Unbound<T, K extends keyof T> = T[K] extends (...args: infer A) => infer R ? (self: T, ...args: A) => R : never;

/** Returns the method from an object's prototype, ignoring own properties. */
export function methodOf<T extends object, K extends MethodOf<T>>(one: T, name: K): Unbound<T, K> {
  const method = (prototypeOf(one) as T)[name] as () => unknown;
  return ((self: T, ...args: unknown[]): unknown => applied(method, self, args)) as Unbound<T, K>;
}

/** Returns a property from an object's prototype, ignoring own properties. */
export const read = <T extends object, K extends keyof T>(one: T, name: K): T[K] =>
  readFrom(prototypeOf(one)!, name, one);

/** A method of this page's document. */
function ofDocument<K extends MethodOf<Document>>(name: K): Document[K] {
  const method = prototypeOf(document)![name as never] as () => unknown;
  return ((...args: unknown[]): unknown => applied(method, document, args)) as Document[K];
}

export const createElementNS = /* @__PURE__ */ ofDocument('createElementNS');
export const createTextNode = /* @__PURE__ */ ofDocument('createTextNode');
export const createDocumentFragment = /* @__PURE__ */ ofDocument('createDocumentFragment');
export const querySelectorAll = /* @__PURE__ */ ofDocument('querySelectorAll');

/** Adds an event listener: named elements may shadow this method of window and document. */
export const listen = /* @__PURE__ */ methodOf<EventTarget, 'addEventListener'>(document, 'addEventListener');

/**
 * Returns the class of HTML elements, even if the page has replaced `window.HTMLElement` or its prototype's
 * constructor.
 */
export function htmlElement(): typeof HTMLElement {
  // A tag without its own class.
  const kind = prototypeOf(createElementNS('http://www.w3.org/1999/xhtml', 'b')) as HTMLElement;
  const own = kind.constructor as typeof HTMLElement;
  return own.prototype === kind ? own : HTMLElement;
}
