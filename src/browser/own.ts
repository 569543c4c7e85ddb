/*
 * Safe access to objects on pages that may have extended `Object.prototype`; uses only the language, so it runs
 * everywhere.
 */

/** Function calls and property reads that do not depend on the page's `call`, `apply` and `Object`. */
export const {
  apply: applied,
  get: readFrom,
  getOwnPropertyDescriptor: descriptorOf,
  getPrototypeOf: prototypeOf,
  setPrototypeOf,
} = Reflect;

/** Wraps a callback for the page so that errors are swallowed: a failure must not affect the page. */
export const quietly =
  <A extends readonly unknown[]>(act: (...args: A) => unknown) =>
  (...args: A): void =>
    void (async () => {
      try {
        await applied(act, undefined, args);
      } catch {
        // The page does not depend on it.
      }
    })();

/**
 * Removes an object's prototype: options of built-ins, descriptors and data are read through it, and a page may have
 * extended `Object.prototype`.
 */
export function bare<T extends object>(fields: T): T {
  setPrototypeOf(fields, null);
  return fields;
}

/** Returns an own property of data; `__proto__` and `constructor` are ordinary names. */
export function own(value: unknown, key: string): unknown {
  const found = descriptorOf(Object(value) as object, key);
  return found && (found.value as unknown);
}
