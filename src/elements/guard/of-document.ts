/**
 * What `document` has under a name, whatever the elements of the page are called: `<img name="createElement">` takes the
 * place of `document.createElement`. Nothing is looked up before it is needed, since a server has no document.
 */
export function ofDocument<K extends keyof Document>(name: K): Document[K] {
  const found: unknown = Reflect.get(Object.getPrototypeOf(document) as object, name, document);
  if (typeof found !== 'function') return found as Document[K];
  return ((...given: unknown[]): unknown => Reflect.apply(found, document, given)) as Document[K];
}
