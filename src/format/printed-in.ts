import type { Language } from './words/language.js';

const SCRIPTS: Readonly<Record<Language['script'], RegExp>> = { han: /\p{Script=Han}/u, latin: /[A-Za-z]/ };

/**
 * Returns whether a report's words can be printed in a language of this script: words in that script, and signs such as
 * ½ that belong to none. A report has 九成 or “nine tenths” without marking the language.
 */
export function isPrintedIn(words: string, script: Language['script']): boolean {
  const found = Object.values(SCRIPTS).filter((one) => one.test(words));
  return !found.length || found[0] === SCRIPTS[script];
}
