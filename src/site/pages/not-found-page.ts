import { galleryWords } from '../../format/words.js';
import type { Locale } from '../../format/locale.js';
import { renderDocument } from './document.js';
import { escapeHtml } from '../../format/text/html.js';
import { lightCss } from './light-css.js';
import type { Links } from '../links.js';

const STYLE = lightCss(`
html { color-scheme: light dark; color: #1d1b18; background: #f8f6f1; -webkit-text-size-adjust: 100%; }
body { margin: 0; font: 400 16px/1.6 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
header { color: #fbf9f3; background: #12304c; }
header p, main { box-sizing: border-box; max-width: 1232px; margin: 0 auto; padding: 0 24px; }
header p { line-height: 60px; }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr)); gap: 48px; padding-top: 64px; padding-bottom: 64px; }
section { max-width: 32em; padding-top: 24px; border-top: 3px solid; }
h1, h2 { margin: 0 0 12px; font: 700 28px/1.35 "Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", Georgia, serif; }
p { margin: 0; text-wrap: balance; }
section:lang(en) h1, section:lang(en) h2 { font-family: Georgia, "Times New Roman", serif; }
section ul { margin: 16px 0 0; padding: 0; list-style: none; }
section li { border-top: 1px solid #d8d5cc; }
section a { display: inline-block; margin-top: 16px; padding: 10px 0; color: #1f4e79; font-weight: 600; text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
section li a { margin: 0; font-weight: 400; }
@media (prefers-color-scheme: dark) {
  html { color: #f0ece4; background: #121110; }
  header { background: #0e2439; }
  section a { color: #8fbce6; }
  section li { border-color: #3a3733; }
}
`);

/** Path in the site. */
export const NOT_FOUND = '404.html';

/** A site with more reports than this has them on its first page only. */
const MAX_LISTED = 12;

/** What the page says of its site. */
export interface SiteNames {
  /** The name in its first language: the title of its report; absent if there are several or none is known. */
  readonly name?: string | undefined;
  /** The reports in a language, if there are several: title and absolute address. */
  readonly reports?: (locale: Locale) => readonly (readonly [title: string, address: string])[];
}

/**
 * The 404 page, in each language of the site, since the reader's is unknown. Its links are absolute, since it is shown
 * at any address. Of a site with a few reports, it lists them.
 */
export function renderNotFoundPage(links: Links, { name, reports = () => [] }: SiteNames = {}): string {
  const [first, ...rest] = [links.locales[0]!, ...links.locales.slice(1)];
  const part = (locale: Locale, heading: 'h1' | 'h2'): string => {
    const { title, text, home } = galleryWords(locale).notFound;
    return `<section lang="${locale}">
<${heading}>${title}</${heading}>
<p>${text}</p>
<p><a href="${escapeHtml(links.home(locale))}">${home}</a></p>
${listOf(reports(locale))}</section>`;
  };
  const { title, text } = galleryWords(first).notFound;
  return renderDocument({
    locale: first,
    title: ['404', title, ...(name === undefined ? [] : [name])].join(' · '),
    description: text,
    style: STYLE,
    head: ['<meta name="robots" content="noindex">'],
    body: `${name === undefined ? '' : `<header><p>${escapeHtml(name)}</p></header>\n`}<main>\n${[part(first, 'h1'), ...rest.map((one) => part(one, 'h2'))].join('\n')}\n</main>`,
  });
}

function listOf(reports: readonly (readonly [title: string, address: string])[]): string {
  if (reports.length === 0 || reports.length > MAX_LISTED) return '';
  const items = reports.map(([title, href]) => `<li><a href="${escapeHtml(href)}">${escapeHtml(title)}</a></li>`);
  return `<ul>\n${items.join('\n')}\n</ul>\n`;
}
