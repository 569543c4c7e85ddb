/* Reading objects on pages that may have put anything on `Object.prototype`; of the language alone, so that it runs everywhere. */

/** What calls functions and reads objects, whatever becomes of `call`, `apply` and `Object` on the page. */
export const {
  apply: applied,
  get: readFrom,
  getOwnPropertyDescriptor: descriptorOf,
  getPrototypeOf: prototypeOf,
  setPrototypeOf,
} = Reflect;

/** What a page calls, in a script that has nothing to say: whatever goes wrong, the page is as it was without it. */
export const quietly =
  <A extends readonly unknown[]>(act: (...args: A) => unknown) =>
  (...args: A): void =>
    void (async () => {
      try {
        await applied(act, undefined, args);
      } catch {
        // Nothing of the page depends on it.
      }
    })();

/**
 * Takes the prototype from an object: for options of built-ins, for descriptors and for data, all of which are read through
 * the prototype. A page may have put anything on `Object.prototype`.
 */
export function bare<T extends object>(fields: T): T {
  setPrototypeOf(fields, null);
  return fields;
}

/** What data has itself; `__proto__` and `constructor` are names like any other. */
export function own(value: unknown, key: string): unknown {
  const found = descriptorOf(Object(value) as object, key);
  return found && (found.value as unknown);
}
