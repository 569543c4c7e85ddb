import { isSafePath, siteFile } from '../site-file.js';
import { answer, readied, type Ready } from './answer.js';
import { withTimeout, type RequestState } from './request-state.js';
import { FileCache, readiedOnce } from './file-cache.js';
import { liveOembed } from './live-oembed.js';
import { fileFromReport } from './file-from-report.js';
import { notFoundAnswers } from './not-found.js';
import type { HandlerOptions } from './options.js';
import type { Answers } from './plain.js';
import { Refusal, refused } from './refusal.js';

const KEPT_BYTES = 16_000_000;

/** Answers requests for a site's files: prebuilt ones, and those made from reports, which are cached while unchanged. */
export function makeAnswers(options: HandlerOptions): Answers {
  const cache = new FileCache(options.keptBytes ?? KEPT_BYTES);
  const notFound = notFoundAnswers();
  const { base, mount = new URL(base).pathname } = options;
  return async (asking) => {
    try {
      if (asking.method !== 'GET' && asking.method !== 'HEAD')
        throw new Refusal(405, '只支持GET和HEAD。', 'Only GET and HEAD are answered.');
      const asked: RequestState = { options, signal: asking.signal };
      const file = await find(addressOf(asking.url), mount, asked, cache);
      return file ? answer(asking, file) : await notFound(asking, asked);
    } catch (error) {
      if (error instanceof Refusal) return refused(asking, error);
      throw error;
    }
  };
}

function addressOf(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw new Refusal(400, '网址有误。', 'The address is malformed.');
  }
}

async function find(
  { pathname, searchParams }: URL,
  mount: string,
  asked: RequestState,
  cache: FileCache,
): Promise<Ready | undefined> {
  if (!pathname.startsWith(mount)) return undefined;
  const path = decoded(pathname.slice(mount.length));
  if (path === 'oembed') {
    const said = await liveOembed(searchParams, asked);
    return said && readied(said);
  }
  const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!isSafePath(wanted)) return undefined;
  const body = await withTimeout(asked, () => asked.options.file?.(wanted));
  return body === undefined ? fileFromReport(wanted, asked, cache) : readiedOnce(siteFile(wanted, body), cache);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new Refusal(400, '网址中的%编码有误。', 'The address has a broken % sequence.');
  }
}
