/*
 * Members of `document` that ignore named elements of the page: `<img name="createElement">` shadows
 * `document.createElement`. Looked up lazily, since a server has no document.
 */

type Methods = { [K in keyof Document as Document[K] extends (...given: never[]) => unknown ? K : never]: Document[K] };

/** Returns a property of `document`. */
export const ofDocument = <K extends keyof Document>(name: K): Document[K] =>
  Reflect.get(Object.getPrototypeOf(document) as Document, name, document);

/** Returns a method of `document`. */
export const documentMethod = <K extends keyof Methods>(name: K): Methods[K] =>
  ((...given: unknown[]): unknown =>
    Reflect.apply((Object.getPrototypeOf(document) as never)[name], document, given)) as Methods[K];
