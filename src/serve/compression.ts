import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isKnown } from '../site/answers/etags.js';
import type { Handler } from '../site/handler.js';

type Pack = (bytes: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** By name, the better one first. Half as good as the best takes a twentieth of its time. */
const CODINGS: ReadonlyMap<string, Pack> = new Map<string, Pack>([
  ['br', async (bytes) => new Uint8Array(await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }))],
  ['gzip', async (bytes) => new Uint8Array(await gzipped(bytes))],
]);

/** What is text, but no stream that goes on; pictures and archives are packed already. */
const PACKABLE = /^(?:text\/(?!event-stream)|image\/svg|application\/(?:json|ld\+json|xml))/;

/** Below this, the headers are most of an answer. */
const MIN_COMPRESSED_BYTES = 1024;

/**
 * A handler that packs what it answers for whoever takes it so. A packed file is another one than the plain to a cache, so its
 * tag is another one too; whether it is known already is asked of the form that would be sent.
 */
export const compressed =
  (handler: Handler): Handler =>
  async (request) => {
    const response = await handler(withoutTags(request));
    const coding = codingOf(response, request);
    const headers = new Headers(response.headers);
    if (PACKABLE.test(headers.get('content-type') ?? '')) headers.append('vary', 'accept-encoding');
    const tag = headers.get('etag')?.replace(/"$/, coding === undefined ? '"' : `-${coding}"`);
    if (tag !== undefined) headers.set('etag', tag);
    if (response.status === 200 && tag !== undefined && isKnown(request.headers.get('if-none-match'), tag)) {
      headers.delete('content-length');
      return answer(null, 304, headers);
    }
    if (coding === undefined) return answer(response.body, response.status, headers);
    headers.set('content-encoding', coding);
    headers.delete('content-length');
    if (!response.body || request.signal.aborted) return answer(null, response.status, headers);
    const packed = await CODINGS.get(coding)!(new Uint8Array(await response.arrayBuffer()));
    headers.set('content-length', `${packed.length}`);
    return answer(packed, response.status, headers);
  };

/** How an answer is to be packed; undefined where it is sent as it is. */
function codingOf({ headers }: Response, request: Request): string | undefined {
  const length = Number(headers.get('content-length') ?? Infinity);
  if (!PACKABLE.test(headers.get('content-type') ?? '') || length < MIN_COMPRESSED_BYTES) return undefined;
  return codingFor(request.headers.get('accept-encoding') ?? '');
}

const answer = (body: BodyInit | null, status: number, headers: Headers): Response =>
  new Response(body, { status, headers });

/** The best coding that a browser takes: it may refuse one with `q=0`. */
function codingFor(accepted: string): string | undefined {
  const taken = new Set(
    accepted
      .toLowerCase()
      .split(',')
      .map((one) => one.trim().split(/\s*;\s*/))
      .filter(([, weight]) => !/^q=0(?:\.0*)?$/.test(weight ?? ''))
      .map(([name]) => name),
  );
  return [...CODINGS.keys()].find((name) => taken.has(name));
}

/** The request without the tags that are known: they may be of another form than the handler's own. */
function withoutTags(request: Request): Request {
  if (!request.headers.has('if-none-match')) return request;
  const headers = new Headers(request.headers);
  headers.delete('if-none-match');
  return new Request(request.url, { method: request.method, headers, signal: request.signal });
}
