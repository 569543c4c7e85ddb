import { SITES } from '../format/words/languages.js';
import type { Links } from './links.js';

/**
 * Crawlers may read everything except replaced widget files, whose figures may have been corrected. Crawlers read
 * robots.txt only at the root of a host; for a site in a folder, its lines must be added to that file.
 */
export function robotsTxt(links: Links): string {
  const folder = new URL(links.site).pathname;
  // For server administrators: in English if the site has it, as is customary, else in the site's own language.
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
