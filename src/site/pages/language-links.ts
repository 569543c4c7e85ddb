import { LANGUAGES } from '../../format/words/languages.js';
import type { Locale } from '../../format/locale.js';
import { escapeHtml } from '../../format/text/html.js';
import type { Links } from '../links.js';

/**
 * A line with links to the page's other languages; empty if it has only one.
 * @param address of the page in a language, relative to this one
 * @param target overrides the page's default link target
 */
export const languageLinks = (
  { locales }: Links,
  locale: Locale,
  address: (other: Locale) => string,
  target = '',
): string =>
  locales
    .filter((one) => one !== locale)
    .map(
      (other) =>
        `<a href="${escapeHtml(address(other))}" lang="${other}"${target && ` target="${target}"`} hreflang="${other}">${LANGUAGES[other].name}</a>\n`,
    )
    .join('');
