import type { Links } from './links.js';

/**
 * What crawlers may read: all of it but widget files that a newer one has replaced, whose figures may have been put right.
 * Crawlers look for it at the top of a host only; where the site stands in a folder, its lines belong into that file.
 */
export function robotsTxt(links: Links): string {
  const folder = new URL(links.site).pathname;
  const note = folder === '/' ? [] : ['# Only /robots.txt counts: put these lines into the one of this host.'];
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
