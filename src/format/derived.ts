import type { Locale } from './locale.js';
import { QUANTITIES } from './words/languages.js';
import { words } from './words.js';

/**
 * A derived value, marked as one. A conversion is rounded and says so; it stands beside the printed figure, never for
 * it.
 * @param text the value with its unit, already printed and without a qualifier: the “about” of a conversion is added
 *   here
 */
export function printDerived(text: string, kind: 'calculated' | 'converted', locale: Locale): string {
  const say = words(locale);
  const said = kind === 'converted' ? QUANTITIES[locale].about(text) : text;
  return said + say.bracketed(say[kind]);
}
