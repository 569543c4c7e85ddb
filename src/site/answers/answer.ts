import { ALL, cacheOf, UNFRAMED } from '../headers.js';
import type { SiteFile } from '../site-file.js';
import { isKnown } from './etags.js';
import { bytesOf, lowered, type Answer, type Asking } from './plain.js';

type Headers = Answer['headers'];

/** A file with everything that its responses need, computed once. */
export interface Ready {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  readonly headers: Headers;
  /** The headers of a 304. */
  readonly unchanged: Headers;
}

export async function readied({ path, type, body }: SiteFile): Promise<Ready> {
  const bytes = bytesOf(body);
  const etag = `"${await hashOf(bytes)}"`;
  const unchanged = lowered({ ...ALL, ...aroundOf(path), 'content-type': type, etag });
  return { bytes, etag, unchanged, headers: { ...unchanged, 'content-length': `${bytes.length}` } };
}

/** A file as a response, or 304 if the client has it already. */
export function answer({ header, method }: Asking, { bytes, etag, headers, unchanged }: Ready): Answer {
  if (isKnown(header('if-none-match'), etag)) return { status: 304, headers: unchanged, body: null };
  return { status: 200, headers, body: method === 'HEAD' ? null : bytes };
}

/** The cache and framing headers of a path, as in the static site's `_headers`. */
function aroundOf(path: string): Headers {
  const isForPages = /^(?:[^/]+\/)?(?:w|pinned)\//.test(path);
  return { ...cacheOf(path), ...(!isForPages && path.endsWith('.html') ? UNFRAMED : {}) };
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
