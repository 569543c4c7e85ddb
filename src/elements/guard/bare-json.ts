/** What every object inherits where no page has added anything. */
const USUAL = 12;

const bare = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.setPrototypeOf(value, null) : value;

/**
 * `JSON.parse` of the bundles for a script tag (see `scripts/lib/host-proof.mjs`): where the page has put something on every
 * object, a fact is not to have a qualifier or a unit that nobody has stated, so that its objects inherit nothing.
 */
export const parseJson = (text: string): unknown =>
  JSON.parse(text, Reflect.ownKeys(Object.prototype).length > USUAL ? bare : undefined);
