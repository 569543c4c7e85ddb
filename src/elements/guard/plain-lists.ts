const isIndex = (key: unknown): boolean => typeof key === 'string' && /^\d/.test(key);

/**
 * Lit looks behind the end of its lists for what is not there. A page that has put something on every object or list under
 * a number has it find that, and look on for ever: the whole page would stand still.
 * @throws Error where a list has what nobody has put into it
 */
export function expectPlainLists(): void {
  for (const shared of [Object.prototype, Array.prototype])
    // Numbers are the first of all keys.
    if (isIndex(Reflect.ownKeys(shared)[0]))
      throw new Error(`something is at ${String(Reflect.ownKeys(shared)[0])} of every list`);
}
