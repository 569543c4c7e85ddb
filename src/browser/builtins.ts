import { applied, descriptorOf, prototypeOf } from './own.js';

/*
 * The built-ins of the browser as they are when this script loads, read from the prototypes. On the page itself the same
 * names may mean something else: `<img name="createElement">` hides `document.createElement`, a form hides its own methods
 * behind its fields, and old page libraries put types of their own at `window.Document`. What a page changes after this
 * script has loaded does not reach what is kept here.
 *
 * Each capture is marked as pure, so that a bundle holds only those that it uses.
 */

/** A property as it is described: what it holds, or what reads and sets it. */
type Found = Readonly<Record<'value' | 'get' | 'set', unknown>>;

/**
 * What an object has from its prototypes under a name, whatever it has itself.
 * @throws TypeError where none of them has it
 */
function inherited(object: object, name: PropertyKey): Found {
  let from: object = object;
  let found: PropertyDescriptor | undefined;
  while (!found) {
    from = prototypeOf(from)!;
    found = descriptorOf(from, name);
  }
  return found as Found;
}

/** The names of what can be called on an object. */
type MethodOf<T> = { [K in keyof T]-?: T[K] extends (...args: never[]) => unknown ? K : never }[keyof T];

/** A method, to be called with its object first. */
type Unbound<T, K extends keyof T> = T[K] extends (...args: infer A) => infer R ? (self: T, ...args: A) => R : never;

const unbound =
  (act: (...args: never) => unknown) =>
  (self: unknown, ...args: readonly unknown[]): unknown =>
    applied(act, self, args);

/** The method of all objects of a kind, by one of them. */
export const methodOf = <T extends object, K extends MethodOf<T>>(one: T, name: K): Unbound<T, K> =>
  unbound(inherited(one, name).value as () => unknown) as Unbound<T, K>;

/** What reads a property of all objects of a kind, by one of them. */
export const getterOf = <T extends object, K extends keyof T>(one: T, name: K): ((self: T) => T[K]) =>
  unbound(inherited(one, name).get as () => unknown) as (self: T) => T[K];

/** What sets a property of all objects of a kind, by one of them. */
export const setterOf = <T extends object, K extends keyof T>(one: T, name: K): ((self: T, value: T[K]) => void) =>
  unbound(inherited(one, name).set as () => unknown);

/* Of this page's document, which goes first in each call. */

export const createElementNS = /* @__PURE__ */ methodOf(document, 'createElementNS');
export const createTextNode = /* @__PURE__ */ methodOf(document, 'createTextNode');
export const createComment = /* @__PURE__ */ methodOf(document, 'createComment');
export const createDocumentFragment = /* @__PURE__ */ methodOf(document, 'createDocumentFragment');
export const createTreeWalker = /* @__PURE__ */ methodOf(document, 'createTreeWalker');
export const importNode = /* @__PURE__ */ methodOf(document, 'importNode') as (
  page: Document,
  node: Node,
  deep: boolean,
) => Node;
export const querySelectorAll = /* @__PURE__ */ methodOf(document, 'querySelectorAll');

/** Listens to something: an element may hide this method of the window and of the document. */
export const listen = /* @__PURE__ */ methodOf<EventTarget, 'addEventListener'>(document, 'addEventListener');

/** Whether nobody can see a page. */
export const pageIsHidden = /* @__PURE__ */ getterOf(document, 'hidden');

/** The class of all elements of HTML, whatever the page has put at `window.HTMLElement`. */
export const htmlElement = (): typeof HTMLElement =>
  (prototypeOf(prototypeOf(createElementNS(document, 'http://www.w3.org/1999/xhtml', 'p'))!) as HTMLElement)
    .constructor as typeof HTMLElement;
