import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../../src/build/folder/tree.js';

/* Whether the addresses of a built site that its files name lead anywhere. */

/** Rules for servers and for crawlers name patterns, and XBRL has names of its own below the report's. */
const NO_ADDRESSES = /^(?:_headers|robots\.txt)$|\.xbrl\.json$|\.xsd$|\.(?:js|mjs|css|zip|xlsx)$/;

const LINKED = /\s(?:href|src|poster|data-(?:page|corrections|embed-page))="([^"]*)"/g;

/** The addresses of the site that a file of it has, each as a path. */
function namedIn(site: string, base: string, path: string): readonly string[] {
  const text = readFileSync(join(site, path), 'utf8');
  const here = new URL(path, base);
  const linked = path.endsWith('.html')
    ? [...text.matchAll(LINKED)].map(([, one = '']) => new URL(one, here).href)
    : [];
  // With a part behind #, it is the name of a thing for machines; with a brace, a pattern of addresses.
  const own = new RegExp(`${base.replaceAll('.', '\\.')}[^\\s"'<>&;\\\\)，。；]*`, 'g');
  const said = (text.match(own) ?? []).filter((one) => !/[#{]/.test(one));
  const named = [...linked, ...said].map((one) => one.replace(/[?#].*/s, ''));
  return [...new Set(named.filter((one) => one.startsWith(base)))].map((one) => one.slice(base.length));
}

/** Whether a site has the file of a path; of a folder, its page. */
export const hasPage = (site: string, path: string): boolean =>
  existsSync(join(site, path === '' || path.endsWith('/') ? `${path}index.html` : path));

/**
 * Each address of a site that leads nowhere, with the first file that has it.
 * @param base its address, with a slash at the end
 */
export function deadAddresses(site: string, base: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const path of filesUnder(site).filter((one) => !NO_ADDRESSES.test(one)))
    for (const one of namedIn(site, base, path)) if (!hasPage(site, one) && !found.has(one)) found.set(one, path);
  return found;
}
