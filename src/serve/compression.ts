import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
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
const LEAST = 1024;

/**
 * A handler that packs what it answers for whoever takes it so. A packed file is another one than the plain to a cache, so its
 * tag is another one too, and is understood when it comes back.
 */
export const compressed =
  (handler: Handler): Handler =>
  async (request) => {
    const coding = codingFor(request.headers.get('accept-encoding') ?? '');
    const response = await handler(plainTags(request));
    const type = response.headers.get('content-type') ?? '';
    if (!PACKABLE.test(type)) return response;
    const headers = new Headers(response.headers);
    headers.append('vary', 'accept-encoding');
    const length = Number(headers.get('content-length') ?? Infinity);
    const isPacked = coding !== undefined && length >= LEAST;
    if (response.status === 304) return answer(null, response, asKnown(headers, request));
    if (!isPacked) return answer(response.body, response, headers);
    headers.set('content-encoding', coding);
    headers.delete('content-length');
    tagged(headers, coding);
    if (!response.body) return answer(null, response, headers);
    const packed = await CODINGS.get(coding)!(new Uint8Array(await response.arrayBuffer()));
    headers.set('content-length', `${packed.length}`);
    return answer(packed, response, headers);
  };

const answer = (body: BodyInit | null, { status }: Response, headers: Headers): Response =>
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

function tagged(headers: Headers, coding: string): Headers {
  const tag = headers.get('etag');
  if (tag) headers.set('etag', tag.replace(/"$/, `-${coding}"`));
  return headers;
}

/** What a browser has already is called as it is known there, packed or not. */
function asKnown(headers: Headers, request: Request): Headers {
  const known = /-(br|gzip)"/.exec(request.headers.get('if-none-match') ?? '')?.[1];
  return known === undefined ? headers : tagged(headers, known);
}

/** The request with the tags that the handler itself gives. */
function plainTags(request: Request): Request {
  const tags = request.headers.get('if-none-match');
  if (tags === null) return request;
  const headers = new Headers(request.headers);
  headers.set('if-none-match', tags.replace(/-(?:br|gzip)"/g, '"'));
  return new Request(request.url, { method: request.method, headers });
}
