import type { Locale } from './locale.js';
import { words } from './words.js';

/**
 * A derived value, marked as one. A conversion is rounded and says so; it stands beside the printed figure, never for
 * it.
 * @param text the value with its unit, already printed and without a qualifier: the “about” of a conversion is added
 *   here
 */
export function printDerived(text: string, kind: 'calculated' | 'converted', locale: Locale): string {
  const say = words(locale);
  const about = locale === 'en' ? `${say.about} ` : say.about;
  return `${kind === 'converted' ? about : ''}${text}${say.bracketed(say[kind])}`;
}
