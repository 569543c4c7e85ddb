import { ALL, cacheOf, FEW_MINUTES, UNFRAMED } from '../headers.js';
import { linksFrom } from '../links.js';
import { renderNotFoundPage } from '../pages/not-found-page.js';
import { patiently, type Asked } from './ask.js';
import type { SiteFile } from '../site-file.js';
import { isKnown } from './etags.js';

/** A file as an answer, or the news that whoever asks has it already. */
export async function answer({ headers: asked, method }: Request, { path, type, body }: SiteFile): Promise<Response> {
  // A copy, since the type of what was read may be backed by memory that is shared.
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
  const etag = `"${await hashOf(bytes)}"`;
  const headers = { ...ALL, ...aroundOf(path), 'Content-Type': type, ETag: etag };
  if (isKnown(asked.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  return new Response(method === 'HEAD' ? null : bytes, {
    headers: { ...headers, 'content-length': `${bytes.length}` },
  });
}

/** How long a file is kept, and whose page may show it: as `_headers` says it of the static site. */
function aroundOf(path: string): Readonly<Record<string, string>> {
  const isForPages = /^(?:[^/]+\/)?(?:w|pinned)\//.test(path);
  return { ...cacheOf(path), ...(!isForPages && path.endsWith('.html') ? UNFRAMED : {}) };
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What an address that leads nowhere is answered with: the site’s own page, where one was made beforehand. */
export async function notFound({ method }: Request, asked: Asked): Promise<Response> {
  const { base, locales, notFound: made } = asked.options;
  const headers = { ...ALL, ...FEW_MINUTES, 'content-type': 'text/html; charset=utf-8' };
  if (method === 'HEAD') return new Response(null, { status: 404, headers });
  const own = await patiently(asked, () => made?.()).catch(() => undefined);
  const page = own ?? renderNotFoundPage(linksFrom(base, '', locales?.()));
  return new Response(typeof page === 'string' ? page : new Uint8Array(page), { status: 404, headers });
}
