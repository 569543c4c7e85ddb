import type { BilingualText } from '../report/problems/problems.js';
import type { Handler } from '../site/handler.js';
import { onlyHere, ownHosts } from './only-here.js';
import { StudioSession } from './studio-session.js';

/** The last saved state of the studio's document. */
export interface SavedDocument {
  /** JSON of the document. */
  readonly body: string;
  /** Changes with each save, by this or another program. */
  readonly version: string;
}

export type SaveOutcome =
  | { readonly saved: true; readonly version: string }
  /** `changed`: saved by somebody else meanwhile; `unfit`: not a draft of this document. */
  | { readonly saved: false; readonly why: 'changed' | 'unfit'; readonly message: BilingualText };

/** The document a studio is opened for. Requests never name a file. */
export interface StudioDocument {
  read(): Promise<SavedDocument>;
  /** @param base the version that it was based on */
  save(body: string, base: string): Promise<SaveOutcome>;
}

export interface StudioOptions {
  readonly page: string;
  /** Undefined without a document; drafts are then stored in the browser. */
  readonly document: StudioDocument | undefined;
  readonly host: string;
  readonly port: number;
  readonly session: StudioSession;
}

/** Maximum request size: the longest accepted text, with ten times as much for the decisions on it. */
const MAX_BYTES = 32_000_000;

/** The handler of the local studio: its page for everyone on this machine, the document only with a key. */
export function studioHandler(options: StudioOptions): Handler {
  const hosts = ownHosts(options.host, options.port);
  const origins = new Set([...hosts].map((host) => `http://${host}`));
  const guarded: Handler = async (request) => {
    try {
      return await answer(request, options, origins);
    } catch (error) {
      if (error instanceof Refusal) return error.response();
      throw error;
    }
  };
  return onlyHere(guarded, hosts);
}

async function answer(request: Request, options: StudioOptions, origins: ReadonlySet<string>): Promise<Response> {
  const { pathname } = new URL(request.url);
  const asked = `${request.method === 'HEAD' ? 'GET' : request.method} ${pathname}`;
  if (asked === 'GET /') return send(200, request.method === 'HEAD' ? null : options.page, PAGE);
  fromOwnPage(request, origins);
  switch (asked) {
    case 'POST /session':
      return opened(await bodyOf(request), options.session);
    case 'GET /document':
      return documentOf(request, options);
    case 'PUT /document':
      return saved(request, options);
    default:
      throw new Refusal(404, 'NOT_HERE');
  }
}

const PAGE = {
  'content-type': 'text/html; charset=utf-8',
  // Not supported in a meta element.
  'content-security-policy': "frame-ancestors 'none'",
};

/** Rejects requests from other sites' pages; browsers set these headers, and pages can't forge them. */
function fromOwnPage(request: Request, origins: ReadonlySet<string>): void {
  const { headers, method } = request;
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  const isOwn = origin === null ? method === 'GET' || method === 'HEAD' : origins.has(origin.toLowerCase());
  if (!isOwn || (site !== null && site !== 'same-origin' && site !== 'none')) throw new Refusal(403, 'OTHER_ORIGIN');
}

function opened(token: string, session: StudioSession): Response {
  const key = session.exchange(token);
  if (key === undefined) throw new Refusal(401, 'TOKEN_USED');
  return json(200, { key });
}

function openDocument({ headers }: Request, { session, document }: StudioOptions): StudioDocument {
  const [, key = ''] = /^Bearer (\S+)$/.exec(headers.get('authorization') ?? '') ?? [];
  if (!session.isOpen(key)) throw new Refusal(401, 'TOKEN_USED');
  if (!document) throw new Refusal(404, 'NO_DOCUMENT');
  return document;
}

async function documentOf(request: Request, options: StudioOptions): Promise<Response> {
  const { body, version } = await openDocument(request, options).read();
  return send(200, request.method === 'HEAD' ? null : body, { ...JSON_TYPE, etag: `"${version}"` });
}

async function saved(request: Request, options: StudioOptions): Promise<Response> {
  const document = openDocument(request, options);
  const [, base] = /^"([^"]+)"$/.exec(request.headers.get('if-match') ?? '') ?? [];
  if (base === undefined) throw new Refusal(428, 'NO_VERSION');
  const outcome = await document.save(await bodyOf(request), base);
  if (outcome.saved) return send(204, null, { etag: `"${outcome.version}"` });
  throw new Refusal(
    outcome.why === 'changed' ? 412 : 422,
    outcome.why === 'changed' ? 'CHANGED' : 'UNFIT',
    outcome.message,
  );
}

/** @throws Refusal as soon as the limit is exceeded */
async function bodyOf({ headers, body }: Request): Promise<string> {
  if (Number(headers.get('content-length') ?? 0) > MAX_BYTES) throw new Refusal(413, 'TOO_LARGE');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Refusal(413, 'TOO_LARGE');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

const json = (status: number, value: unknown): Response => send(status, JSON.stringify(value), JSON_TYPE);

const send = (status: number, body: string | null, headers: Readonly<Record<string, string>>): Response =>
  new Response(body, {
    status,
    headers: {
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  });

const MESSAGES = {
  NOT_HERE: { zh: '没有这个网址。', en: 'No page at this address.' },
  OTHER_ORIGIN: { zh: '只答复本页面的请求。', en: 'Only requests from this page are answered.' },
  TOKEN_USED: {
    zh: '这个网址已经用过。请打开命令窗口里新给出的网址。',
    en: 'This address has already been used. Open the new one that the command printed.',
  },
  NO_DOCUMENT: { zh: '打开时没有指定文档。', en: 'The studio was opened without a document.' },
  NO_VERSION: { zh: '保存时须说明所依据的版本。', en: 'A save request must name the version that it is based on.' },
  CHANGED: { zh: '另一个窗口改过这份草稿。', en: 'Another window has changed this draft.' },
  UNFIT: { zh: '不是这份文档的草稿。', en: 'This is not a draft of this document.' },
  TOO_LARGE: { zh: '内容过大，没有保存。', en: 'Too large. Nothing was saved.' },
} as const satisfies Record<string, BilingualText>;

/** A rejected request, with a message for the page. */
class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: keyof typeof MESSAGES,
    readonly words: BilingualText = MESSAGES[code],
  ) {
    super(words.en);
  }

  response(): Response {
    return json(this.status, { code: this.code, message: this.words });
  }
}
