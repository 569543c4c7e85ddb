/** Number of keys on an unmodified `Object.prototype`. */
const USUAL = 12;

const bare = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.setPrototypeOf(value, null) : value;

/**
 * `JSON.parse` for the script-tag bundles (see `scripts/lib/host-proof.mjs`): if the page extends `Object.prototype`,
 * parsed objects get no prototype, so that a fact does not inherit a qualifier or unit.
 */
export const parseJson = (text: string): unknown =>
  JSON.parse(text, Reflect.ownKeys(Object.prototype).length > USUAL ? bare : undefined);
