/**
 * Lit looks behind the end of its lists for what is not there. A page that has put something on every object or list under
 * a number has it find that, and look on for ever: the whole page would stand still.
 * @throws Error where a list has what nobody has put into it
 */
export function expectPlainLists(): void {
  for (const shared of [Object.prototype, Array.prototype]) {
    // Numbers are the first of all keys, and come before all letters.
    const first = String(Reflect.ownKeys(shared)[0]);
    if (first < ':') throw new Error(`[${first}]`);
  }
}
