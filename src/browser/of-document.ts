/*
 * What `document` has under a name, whatever the elements of the page are called: `<img name="createElement">` takes the
 * place of `document.createElement`. Nothing is looked up before it is needed, since a server has no document.
 */

type Methods = { [K in keyof Document as Document[K] extends (...given: never[]) => unknown ? K : never]: Document[K] };

/** What it says of itself. */
export const ofDocument = <K extends keyof Document>(name: K): Document[K] =>
  Reflect.get(Object.getPrototypeOf(document) as Document, name, document);

/** What can be called on it. */
export const documentMethod = <K extends keyof Methods>(name: K): Methods[K] =>
  ((...given: unknown[]): unknown =>
    Reflect.apply((Object.getPrototypeOf(document) as never)[name], document, given)) as Methods[K];
