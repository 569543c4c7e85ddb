/**
 * Lit reads past the end of its lists. If a page defines a numeric key on `Object.prototype` or `Array.prototype`, Lit
 * finds that value and loops forever, which blocks the page.
 * @throws Error if either prototype has a numeric key
 */
export function expectPlainLists(): void {
  for (const shared of [Object.prototype, Array.prototype]) {
    // Numeric keys come first in key order, and digits sort before letters.
    const first = String(Reflect.ownKeys(shared)[0]);
    if (first < ':') throw new Error(`[${first}]`);
  }
}
