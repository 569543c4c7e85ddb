import { galleryWords } from '../../format/words.js';
import type { Locale } from '../../format/locale.js';
import { renderDocument } from './document.js';
import { escapeHtml } from '../../format/html.js';
import { lightCss } from './light-css.js';
import type { Links } from '../links.js';

const STYLE = lightCss(`
html { color-scheme: light dark; color: #1d1b18; background: #f8f6f1; }
body { max-width: 32em; margin: 0 auto; padding: 15vh 24px; font: 400 16px/1.6 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1, h2 { margin: 0 0 8px; font-size: 26px; line-height: 1.35; }
section + section { margin-top: 48px; }
h2 { font-size: 20px; }
p { margin: 0 0 8px; }
a { color: #1f4e79; text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
@media (prefers-color-scheme: dark) {
  html { color: #f0ece4; background: #121110; }
  a { color: #8fbce6; }
}
`);

/** Its path in the site. */
export const NOT_FOUND = '404.html';

/**
 * What a server shows for an address that leads nowhere, in each language of the site, since nobody knows the reader's. Its links are
 * absolute: it is shown under any address.
 */
export function renderNotFoundPage(links: Links): string {
  const [first, ...rest] = [links.locales[0]!, ...links.locales.slice(1)];
  const part = (locale: Locale, heading: 'h1' | 'h2'): string => {
    const { title, text, home } = galleryWords(locale).notFound;
    return `<section lang="${locale}">
<${heading}>${title}</${heading}>
<p>${text}</p>
<p><a href="${escapeHtml(links.home(locale))}">${home}</a></p>
</section>`;
  };
  const { title, text } = galleryWords(first).notFound;
  return renderDocument({
    locale: first,
    title: `404 · ${title}`,
    description: text,
    style: STYLE,
    head: ['<meta name="robots" content="noindex">'],
    body: `<main>\n${[part(first, 'h1'), ...rest.map((one) => part(one, 'h2'))].join('\n')}\n</main>`,
  });
}
