import { LANGUAGES } from '../../format/words/languages.js';
import type { Locale } from '../../format/locale.js';
import { escapeHtml } from '../../format/text/html.js';
import type { Links } from '../links.js';

/**
 * A line with a link for each other language that a page is in; none where it is in one alone.
 * @param address of the page in a language, as seen from this one
 * @param target where the link opens, if the page says otherwise of its links
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
