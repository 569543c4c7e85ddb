import { SITES } from '../format/words/languages.js';
import type { Links } from './links.js';

/**
 * What crawlers may read: all of it but widget files that a newer one has replaced, whose figures may have been put right.
 * Crawlers look for it at the top of a host only; where the site stands in a folder, its lines belong into that file.
 */
export function robotsTxt(links: Links): string {
  const folder = new URL(links.site).pathname;
  // For whoever keeps the server: in English if the site has it, as such files are, and in the site’s own language if not.
  const locale = links.locales[links.locales.length - 1]!;
  const note = folder === '/' ? [] : [`# ${SITES[locale].robots}`];
  return [
    ...note,
    'User-agent: *',
    `Allow: ${folder}`,
    `Disallow: ${folder}pinned/`,
    `Disallow: ${folder}*/pinned/`,
    '',
    `Sitemap: ${links.shared('sitemap.xml')}`,
    '',
  ].join('\n');
}
