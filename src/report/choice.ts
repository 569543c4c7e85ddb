import type { BilingualText } from './bilingual.js';
import { said } from './problem-texts/said.js';

/** Whether a text is one of a closed list. */
export const isOneOf = <T extends string>(list: readonly T[], value: string | undefined): value is T =>
  (list as readonly (string | undefined)[]).includes(value);

/** A closed list in words, for what was expected. */
export const oneOf = (list: readonly string[]): BilingualText => said((texts) => texts.oneOf(list));
