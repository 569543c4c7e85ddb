import type { Language } from './words/language.js';

const SCRIPTS: Readonly<Record<Language['script'], RegExp>> = { han: /\p{Script=Han}/u, latin: /[A-Za-z]/ };

/**
 * Whether words of a report can be printed in a language of this script: those in it, and signs such as ½, which belong to
 * none. A report prints 九成 or “nine tenths”, and says of neither in which language it is.
 */
export function isPrintedIn(words: string, script: Language['script']): boolean {
  const found = Object.values(SCRIPTS).filter((one) => one.test(words));
  return !found.length || found[0] === SCRIPTS[script];
}
