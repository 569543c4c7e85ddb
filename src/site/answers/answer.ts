import { ALL, cacheOf, FEW_MINUTES, UNFRAMED } from '../headers.js';
import { linksFrom } from '../links.js';
import { renderNotFoundPage } from '../pages/not-found-page.js';
import { patiently, type Asked } from './ask.js';
import type { SiteFile } from '../site-file.js';
import { isKnown } from './etags.js';

/** A file as a response, or 304 if the client has it already. */
export async function answer({ headers: asked, method }: Request, { path, type, body }: SiteFile): Promise<Response> {
  // A copy, since the typed array may be backed by shared memory.
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
  const etag = `"${await hashOf(bytes)}"`;
  const headers = { ...ALL, ...aroundOf(path), 'Content-Type': type, ETag: etag };
  if (isKnown(asked.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  return new Response(method === 'HEAD' ? null : bytes, {
    headers: { ...headers, 'content-length': `${bytes.length}` },
  });
}

/** The cache and framing headers of a path, as in the static site's `_headers`. */
function aroundOf(path: string): Readonly<Record<string, string>> {
  const isForPages = /^(?:[^/]+\/)?(?:w|pinned)\//.test(path);
  return { ...cacheOf(path), ...(!isForPages && path.endsWith('.html') ? UNFRAMED : {}) };
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The 404 response: the site's own page, if one was built. */
export async function notFound({ method }: Request, asked: Asked): Promise<Response> {
  const { base, locales, notFound: made } = asked.options;
  const headers = { ...ALL, ...FEW_MINUTES, 'content-type': 'text/html; charset=utf-8' };
  if (method === 'HEAD') return new Response(null, { status: 404, headers });
  const own = await patiently(asked, () => made?.()).catch(() => undefined);
  const page = own ?? renderNotFoundPage(linksFrom(base, '', locales?.()));
  return new Response(typeof page === 'string' ? page : new Uint8Array(page), { status: 404, headers });
}
