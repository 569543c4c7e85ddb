import { LOCALES } from '../format/locale.js';
import { isOfSeveral } from '../models/past-names.js';
import type { Report } from '../report/types.js';
import { earlierAmong } from './earlier.js';
import { narrowed } from './narrow.js';
import type { OutputOptions, SubjectOutput } from './output.js';
import { REPORT_OUTPUTS, SUBJECT_OUTPUTS } from './outputs.js';
import { ALL, FRAMED, IMMUTABLE, SHORT, UNFRAMED } from './headers.js';
import { linksFrom, paths } from './links.js';
import { renderNotFoundPage } from './pages/not-found-page.js';
import { oembedJson, oembedXml, subjectOembed } from './snippets/oembed.js';
import { isSafePath, siteFile, type SiteFile } from './site-file.js';
import { subjectsOf, type Subject } from './subject.js';

/** Where a handler has its reports from, and how it answers. */
export interface HandlerOptions {
  /** Checked base address of the site, with a slash at its end. */
  readonly base: string;
  /** Path under which requests come; that of the base address when absent. Ends with a slash. */
  readonly mount?: string;
  /** The checked report of a folder, empty for the one at the root; undefined where there is none. May take its time. */
  readonly report: (folder: string) => Report | undefined | Promise<Report | undefined>;
  /**
   * Other reports of the entity of a folder's report, which its page sets beside it where they are of earlier periods; in
   * any order, and more than it takes do no harm. Asked for that page and for what it shows of them; without it, each
   * report stands by itself.
   */
  readonly others?: (folder: string) => readonly Report[] | Promise<readonly Report[]>;
  /** A file that was made beforehand, by its path: scripts, styles, pictures. Asked before anything is made. */
  readonly file?: (path: string) => SiteFile['body'] | undefined | Promise<SiteFile['body'] | undefined>;
  /** Outputs beside those that need no more than the report, such as pictures in pixels. */
  readonly more?: readonly SubjectOutput[];
  readonly options?: Partial<OutputOptions>;
  /** How long reports and files are waited for, in ms. */
  readonly patience?: number;
}

/** Answers a request as the static site would: the same addresses, the same bytes. */
export type Handler = (request: Request) => Promise<Response>;

/** What went wrong in a way that whoever asked can understand. */
class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}

/** A handler for any server that speaks the web's own Request and Response. It keeps nothing between two requests. */
export function makeHandler(options: HandlerOptions): Handler {
  return async (request) => {
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD')
        throw new Refusal(405, '只支持GET和HEAD。', 'Only GET and HEAD are answered.');
      const file = await find(request, options);
      return file ? await answer(request, file) : notFound(request, options);
    } catch (error) {
      if (error instanceof Refusal) return refused(request, error);
      throw error;
    }
  };
}

async function find({ url }: Request, options: HandlerOptions): Promise<SiteFile | undefined> {
  const { pathname, searchParams } = new URL(url);
  const mount = options.mount ?? new URL(options.base).pathname;
  if (!pathname.startsWith(mount)) return undefined;
  const path = decoded(pathname.slice(mount.length));
  if (path === 'oembed') return oembed(searchParams, options);
  const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!isSafePath(wanted)) return undefined;
  const body = await patiently(options, options.file?.(wanted));
  return body === undefined ? made(wanted, options) : siteFile(wanted, body);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new Refusal(400, '网址中的%编码有误。', 'The address has a broken % sequence.');
  }
}

/** Makes one file of a report: of the one at the root, or of the one that the first part of the path names. */
async function made(path: string, options: HandlerOptions): Promise<SiteFile | undefined> {
  const root = await patiently(options, options.report(''));
  if (root) return madeOf(root, '', path, options);
  const [folder = '', ...rest] = path.split('/');
  const report = rest.length ? await patiently(options, options.report(folder)) : undefined;
  return report && madeOf(report, folder, rest.join('/'), options);
}

async function madeOf(
  report: Report,
  folder: string,
  path: string,
  handler: HandlerOptions,
): Promise<SiteFile | undefined> {
  const { base, more = [], options } = handler;
  const job = { report, links: linksFrom(base, folder), options: { bom: false, pictures: false, ...options } };
  const whole = REPORT_OUTPUTS.find((output) => output.owns(path));
  if (whole) {
    const earlier = whole.showsEarlier && (await earlierFor(report, folder, handler));
    return (await whole.render({ ...job, ...(earlier && { earlier }) })).find((file) => file.path === path);
  }
  const id = /^(?:w|pinned)\/([^/]+)\//.exec(path)?.[1];
  const subject = id === undefined ? undefined : await subjectIn(report, folder, id, handler);
  if (!subject) return undefined;
  const subjectJob = { ...job, report: narrowed(report, subject), subject };
  for (const output of [...SUBJECT_OUTPUTS, ...more])
    for (const locale of output.locales)
      if (output.path(subjectJob, locale) === path) {
        const body = await output.render(subjectJob, locale);
        return body === undefined ? undefined : siteFile(path, body);
      }
  return undefined;
}

/** What a report's page shows of earlier ones; nothing where none are known. */
async function earlierFor(report: Report, folder: string, handler: HandlerOptions): Promise<readonly Report[]> {
  return earlierAmong(report, (await patiently(handler, handler.others?.(folder))) ?? []);
}

/** A subject by its id. Others are asked for only where it may be of several reports. */
async function subjectIn(
  report: Report,
  folder: string,
  id: string,
  handler: HandlerOptions,
): Promise<Subject | undefined> {
  const earlier = isOfSeveral(id) ? await earlierFor(report, folder, handler) : [];
  return subjectsOf(report, earlier).find((one) => one.id === id);
}

/** The live form of oEmbed: `?url=` is the address of a page, `&format=` json or xml, `&maxwidth=` and `&maxheight=` px. */
async function oembed(query: URLSearchParams, options: HandlerOptions): Promise<SiteFile | undefined> {
  const url = query.get('url') ?? '';
  const format = query.get('format') ?? 'json';
  if (!url.startsWith(options.base))
    throw new Refusal(400, `url应为${options.base}下的网页地址。`, `url has to be a page below ${options.base}`);
  if (format !== 'json' && format !== 'xml')
    throw new Refusal(501, 'format只支持json和xml。', 'format is json or xml.');
  const [, folder = '', id, english] =
    /^(?:([^/]+)\/)?w\/([^/?#]+)\/(en\/)?/.exec(url.slice(options.base.length)) ?? [];
  const report = id === undefined ? undefined : await patiently(options, options.report(folder));
  const subject = report && (await subjectIn(report, folder, id!, options));
  if (!subject) return undefined;
  const locale = english === undefined ? LOCALES[0] : 'en';
  const { pictures = false } = options.options ?? {};
  const room = { maxWidth: mostOf(query, 'maxwidth'), maxHeight: mostOf(query, 'maxheight') };
  const said = subjectOembed(subject, report, locale, linksFrom(options.base, folder), { pictures, ...room });
  const path = paths.file(subject.id, locale, `.oembed.${format}`);
  return siteFile(path, format === 'xml' ? oembedXml(said) : oembedJson(said));
}

/** A bound in px that a query states; none where it states none. */
function mostOf(query: URLSearchParams, name: 'maxwidth' | 'maxheight'): number {
  const text = query.get(name) ?? 'Infinity';
  if (text !== 'Infinity' && !/^[1-9]\d{0,8}$/.test(text))
    throw new Refusal(
      400,
      `${name}应为不小于1的整数，单位为像素。`,
      `${name} has to be a whole number of px, 1 or more.`,
    );
  return Number(text);
}

/** Waits for a store, and no longer than is bearable: a store that is slow or gone is a 503 that says so. */
async function patiently<T>({ patience = 5000 }: HandlerOptions, work: T | Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } catch {
    throw new Refusal(503, '数据暂时无法读取，请稍后再试。', 'The data can not be read just now; try again soon.');
  } finally {
    clearTimeout(timer);
  }
}

async function answer(request: Request, { path, type, body }: SiteFile): Promise<Response> {
  // A copy, since the type of what was read may be backed by memory that is shared.
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
  const etag = `"${await hashOf(bytes)}"`;
  const headers = { ...ALL, ...aroundOf(path), 'Content-Type': type, ETag: etag };
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (known.includes(etag) || known.includes('*')) return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : bytes, {
    headers: { ...headers, 'content-length': `${bytes.length}` },
  });
}

/** How long a file is kept, and whose page may show it: as `_headers` says it of the static site. */
function aroundOf(path: string): Readonly<Record<string, string>> {
  if (/^(?:[^/]+\/)?(?:embed\/v|pinned\/)/.test(path)) return { 'Cache-Control': IMMUTABLE };
  const isWidget = /^(?:[^/]+\/)?w\//.test(path);
  return { 'Cache-Control': SHORT, ...(isWidget ? FRAMED : path.endsWith('.html') ? UNFRAMED : {}) };
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function notFound({ method }: Request, { base }: HandlerOptions): Response {
  const headers = { ...ALL, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=60' };
  return new Response(method === 'HEAD' ? null : renderNotFoundPage(linksFrom(base)), { status: 404, headers });
}

const EXTRA: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  405: { allow: 'GET, HEAD' },
  503: { 'retry-after': '5' },
};

const refused = ({ method }: Request, { status, zh, en }: Refusal): Response =>
  new Response(method === 'HEAD' ? null : `${zh}\n${en}\n`, {
    status,
    headers: { ...ALL, ...EXTRA[status], 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
