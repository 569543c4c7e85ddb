import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isKnown } from '../site/answers/etags.js';
import type { Answer, Answers, Asking } from '../site/answers/plain.js';

type Pack = (bytes: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** By name, the better first. Medium quality takes a twentieth of the time of the best. */
const CODINGS: ReadonlyMap<string, Pack> = new Map<string, Pack>([
  ['br', async (bytes) => new Uint8Array(await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }))],
  ['gzip', async (bytes) => new Uint8Array(await gzipped(bytes))],
]);

/** Text formats; pictures and archives are already compressed. */
const PACKABLE = /^(?:text\/|image\/svg|application\/(?:json|ld\+json|xml))/;

/** Smaller responses consist mostly of headers. */
const MIN_COMPRESSED_BYTES = 1024;

type Headers = Answer['headers'];

/** A file as it is, or compressed. */
interface Form {
  readonly etag: string | undefined;
  readonly headers: Headers;
  readonly unchanged: Headers;
  /** The compressed file, once it has been asked for. */
  packed?: Promise<Pick<Answer, 'headers' | 'body'>>;
}

/**
 * Compresses answers if the client accepts it; a file that is kept in memory only once. A compressed answer has its own
 * ETag, and `If-None-Match` is compared with the form that would be sent.
 */
export function compressed(answers: Answers): Answers {
  /** By the headers of a file, which are the same object as long as the file is kept. */
  const forms = new WeakMap<Headers, Map<string, Form>>();
  return async (asking) => {
    const { status, headers, body } = await answers(withoutTags(asking));
    const coding = codingOf(headers, asking) ?? '';
    const known = forms.get(headers) ?? new Map<string, Form>();
    forms.set(headers, known);
    const form = known.get(coding) ?? formOf(headers, coding);
    known.set(coding, form);
    if (status === 200 && form.etag !== undefined && isKnown(asking.header('if-none-match'), form.etag))
      return { status: 304, headers: form.unchanged, body: null };
    if (coding === '' || !body || asking.signal.aborted)
      return { status, headers: form.headers, body: coding === '' ? body : null };
    form.packed ??= packed(coding, body, form.headers);
    return { status, ...(await form.packed) };
  };
}

async function packed(coding: string, bytes: Uint8Array, headers: Headers): Promise<Pick<Answer, 'headers' | 'body'>> {
  const body = await CODINGS.get(coding)!(bytes);
  return { headers: { ...headers, 'content-length': `${body.length}` }, body };
}

function formOf(original: Headers, coding: string): Form {
  const { 'content-length': length, etag: plain, ...rest } = original;
  const etag = plain?.replace(/"$/, coding === '' ? '"' : `-${coding}"`);
  const unchanged = withSome(rest, { etag, vary: isText(original) ? 'accept-encoding' : undefined });
  const own = coding === '' ? { 'content-length': length } : { 'content-encoding': coding };
  return { etag, unchanged, headers: withSome(unchanged, own) };
}

/** Headers with more of them; undefined ones are left out. */
const withSome = (headers: Headers, more: Readonly<Record<string, string | undefined>>): Headers => ({
  ...headers,
  ...Object.fromEntries(Object.entries(more).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
});

const isText = (headers: Headers): boolean => PACKABLE.test(headers['content-type'] ?? '');

/** The encoding for an answer; undefined if it is sent uncompressed. */
function codingOf(headers: Headers, { header }: Asking): string | undefined {
  const length = Number(headers['content-length'] ?? Infinity);
  if (!isText(headers) || length < MIN_COMPRESSED_BYTES) return undefined;
  return codingFor(header('accept-encoding') ?? '');
}

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

/** The request without `If-None-Match`: its tags may belong to another form. */
const withoutTags = (asking: Asking): Asking => ({
  ...asking,
  header: (name) => (name === 'if-none-match' ? null : asking.header(name)),
});
