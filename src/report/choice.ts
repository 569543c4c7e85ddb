import type { BilingualText } from './problems.js';

/** Whether a text is one of a closed list. */
export const isOneOf = <T extends string>(list: readonly T[], value: string | undefined): value is T =>
  (list as readonly (string | undefined)[]).includes(value);

/** A closed list in words, for what was expected. */
export const oneOf = (list: readonly string[]): BilingualText => ({
  zh: `其中之一：${list.join('、')}`,
  en: `one of ${list.join(', ')}`,
});
