import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isKnown } from '../site/answers/etags.js';
import type { Handler } from '../site/handler.js';

type Pack = (bytes: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** By name, the better first. Medium quality takes a twentieth of the time of the best. */
const CODINGS: ReadonlyMap<string, Pack> = new Map<string, Pack>([
  ['br', async (bytes) => new Uint8Array(await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }))],
  ['gzip', async (bytes) => new Uint8Array(await gzipped(bytes))],
]);

/** Text formats, except event streams; pictures and archives are already compressed. */
const PACKABLE = /^(?:text\/(?!event-stream)|image\/svg|application\/(?:json|ld\+json|xml))/;

/** Smaller responses consist mostly of headers. */
const MIN_COMPRESSED_BYTES = 1024;

/**
 * Compresses the responses of a handler if the client accepts it. A compressed response has its own ETag, and
 * `If-None-Match` is compared with the variant that would be sent.
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

/** The encoding for a response; undefined if it is sent uncompressed. */
function codingOf({ headers }: Response, request: Request): string | undefined {
  const length = Number(headers.get('content-length') ?? Infinity);
  if (!PACKABLE.test(headers.get('content-type') ?? '') || length < MIN_COMPRESSED_BYTES) return undefined;
  return codingFor(request.headers.get('accept-encoding') ?? '');
}

const answer = (body: BodyInit | null, status: number, headers: Headers): Response =>
  new Response(body, { status, headers });

/** The best encoding that a client accepts; `q=0` rejects one. */
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

/** The request without `If-None-Match`: its tags may belong to a compressed variant. */
function withoutTags(request: Request): Request {
  if (!request.headers.has('if-none-match')) return request;
  const headers = new Headers(request.headers);
  headers.delete('if-none-match');
  return new Request(request.url, { method: request.method, headers, signal: request.signal });
}
