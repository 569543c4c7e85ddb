import type { Locale } from './locale.js';
import { QUANTITIES } from './words/languages.js';
import { words } from './words.js';

/**
 * Prints a derived value, marked as such. A conversion is rounded and marked “about”; it is printed next to the
 * original figure, never instead of it.
 * @param text the printed value with its unit, without a qualifier: the “about” of a conversion is added here
 */
export function printDerived(text: string, kind: 'calculated' | 'converted', locale: Locale): string {
  const say = words(locale);
  const said = kind === 'converted' ? QUANTITIES[locale].about(text) : text;
  return said + say.bracketed(say[kind]);
}
