import { request as ask } from 'node:http';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { studio } from '../../src/cli/studio.js';
import { decided } from '../../src/draft/session/decide.js';
import type { Draft } from '../../src/draft/session/draft.js';
import { policyLine } from '../../src/site/policy.js';
import { verdict } from '../support/drafts.js';

/* The local studio, listening as it does for a person, attacked by hand-made requests. */

const BODY = '<title>Studio</title><script>1</script></head>';
const PAGE = `<!doctype html><html><head>${policyLine(BODY)}${BODY}`;
const TEXT = '汀禾街道2024年工作总结\n全年税收收入8.52亿元，新增停车位820余个。\n';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let folder: string;
let port: number;
let out: string[];
let browsers: string[];
let end: AbortController;
let closed: Promise<unknown>;

/** A request as it is, which no library has made safe. */
function send(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | readonly string[] = '',
): Promise<Answer> {
  return new Promise((done, failed) => {
    const host = { host: `127.0.0.1:${port}` };
    const asked = ask({ host: '127.0.0.1', port, method, path, headers: { ...host, ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => done({ status: response.statusCode!, headers: response.headers, body: text }));
    });
    asked.on('error', failed);
    for (const part of typeof body === 'string' ? [body] : body) asked.write(part);
    asked.end();
  });
}

const origin = (): string => `http://127.0.0.1:${port}`;
const tokenIn = (line: string): string => /#token=([\w-]+)/.exec(line)![1]!;
const codeOf = ({ body }: Answer): unknown => (JSON.parse(body) as { code?: unknown }).code;

async function keyFor(token: string): Promise<Answer> {
  return send('POST', '/session', { origin: origin() }, token);
}

const file = (name: string): string => join(folder, name);
const draftOnDisk = (): Draft => JSON.parse(readFileSync(file('report.draft.json'), 'utf8')) as Draft;

async function started(document: string | undefined, open = false): Promise<void> {
  out = [];
  browsers = [];
  end = new AbortController();
  const io = { out: (line: string) => void out.push(line), error: (line: string) => void out.push(line) };
  const surroundings = {
    openBrowser: (address: string) => Promise.resolve(browsers.push(address)),
    page: () => Promise.resolve(new TextEncoder().encode(PAGE)),
  };
  closed = studio(document, { open }, { ...io, language: 'en', signal: end.signal }, surroundings);
  closed.catch(() => undefined);
  for (let i = 0; i < 1000 && !out.length; i++) await new Promise((done) => setTimeout(done, 10));
  port = Number(/:(\d+)\//.exec(out[0] ?? '')?.[1]);
}

const stopped = async (): Promise<void> => {
  end.abort();
  await closed;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'report-widgets-'));
  writeFileSync(file('report.txt'), TEXT);
  await started(file('report.txt'));
});
afterAll(async () => {
  await stopped();
  rmSync(folder, { recursive: true });
});

let auth: Readonly<Record<string, string>>;
beforeEach(async () => {
  const { body } = await keyFor(tokenIn(out[out.length - 1]!));
  if (!body.includes('key')) return;
  auth = { origin: origin(), authorization: `Bearer ${(JSON.parse(body) as { key: string }).key}` };
});

/** Opens the document as a new tab does, with an address that is good. */
async function opened(): Promise<{ readonly draft: Draft; readonly version: string }> {
  const { body, headers } = await send('GET', '/document', auth);
  return { draft: (JSON.parse(body) as { draft: Draft }).draft, version: String(headers['etag']) };
}

const put = (draft: unknown, version: string | undefined, more = {}): Promise<Answer> =>
  send(
    'PUT',
    '/document',
    { ...auth, ...(version !== undefined && { 'if-match': version }) },
    JSON.stringify({ draft, ...more }),
  );

describe('report-widgets studio with a document', () => {
  it('writes the draft beside it, and answers on this machine under an address with a token', () => {
    expect(readdirSync(folder).sort()).toEqual([
      'report.draft.json',
      'report.source.map.json',
      'report.source.txt',
      'report.txt',
    ]);
    expect(out[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43} \(local only; Ctrl-C to stop\)$/);
    expect(browsers).toEqual([]);
  });

  it('forbids frames for its page, and allows it requests to this server only', async () => {
    const { status, headers, body } = await send('GET', '/');
    expect([status, headers['content-security-policy'], headers['cache-control']]).toEqual([
      200,
      "frame-ancestors 'none'",
      'no-store',
    ]);
    expect(body).toContain("connect-src 'self'");
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('gives the document with its text and where it is from', async () => {
    const { body } = await send('GET', '/document', auth);
    const { draft, text, map } = JSON.parse(body) as { draft: Draft; text: string; map: { blocks: unknown[] } };
    expect([draft.document.name, text, map.blocks.length]).toEqual(['report.txt', TEXT, 2]);
  });

  it('saves decisions, and returns their version', async () => {
    const { draft, version } = await opened();
    const changed = decided(draft, draft.facts[0]!.id, verdict('confirmed'));
    const { status, headers } = await put(changed, version);
    expect([status, draftOnDisk().facts[0]?.state]).toEqual([204, 'confirmed']);
    expect((await opened()).version).toBe(headers['etag']);
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it('lets the first of two tabs save; the second gets a conflict, and its decisions are kept', async () => {
    const { draft, version } = await opened();
    const [id] = draft.facts.map((fact) => fact.id);
    const tabs = await Promise.all([
      put(decided(draft, id!, verdict('confirmed', { by: 'a' })), version),
      put(decided(draft, id!, verdict('rejected', { by: 'b' })), version),
    ]);
    expect(tabs.map(({ status }) => status).sort()).toEqual([204, 412]);
    expect(codeOf(tabs.find(({ status }) => status === 412)!)).toBe('CHANGED');
    const by = tabs[0].status === 204 ? 'a' : 'b';
    expect(draftOnDisk().facts[0]?.decisions.slice(-1)[0]?.by).toBe(by);
  });

  it('notices that another program has written the draft', async () => {
    const { draft, version } = await opened();
    writeFileSync(file('report.draft.json'), `${readFileSync(file('report.draft.json'), 'utf8')}\n`);
    expect((await put(draft, version)).status).toBe(412);
  });
});

describe('an attack on the studio', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['another name that leads here', { host: 'evil.example' }],
    ['another port', { host: '127.0.0.1:1' }],
  ])('is answered under no other host: %s', async (_, headers) => {
    const { status, body } = await send('GET', '/document', { ...auth, ...headers });
    expect([403, 400]).toContain(status);
    expect(body).not.toContain('draftVersion');
  });

  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['a page of another site', 'PUT', { origin: 'https://evil.example' }],
    ['a page of another port', 'GET', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', 'PUT', { origin: 'null' }],
    ['a frame of another site', 'GET', { 'sec-fetch-site': 'cross-site' }],
    ['another server of this machine', 'GET', { 'sec-fetch-site': 'same-site' }],
  ])('comes from no other page: %s', async (_, method, headers) => {
    const answer = await send(
      method,
      '/document',
      { ...auth, 'if-match': '"x"', ...headers },
      method === 'PUT' ? '{}' : '',
    );
    expect([answer.status, codeOf(answer)]).toEqual([403, 'OTHER_ORIGIN']);
  });

  it('saves nothing for a request without an Origin header', async () => {
    const { authorization = '' } = auth;
    const answer = await send('PUT', '/document', { authorization, 'if-match': '"x"' }, '{}');
    expect([answer.status, codeOf(answer)]).toEqual([403, 'OTHER_ORIGIN']);
  });

  it.each(['', 'Bearer', 'Bearer x', 'Basic eDp4'])('needs the key: %j', async (authorization) => {
    for (const method of ['GET', 'PUT']) {
      const headers = { origin: origin(), authorization, 'if-match': '"x"' };
      const answer = await send(method, '/document', headers, method === 'PUT' ? '{}' : '');
      expect([answer.status, codeOf(answer)]).toEqual([401, 'TOKEN_USED']);
    }
  });

  it('opens an address once, and prints a new one if it is opened again', async () => {
    const used = tokenIn(out[0]!);
    const answer = await keyFor(used);
    expect([answer.status, codeOf(answer)]).toEqual([401, 'TOKEN_USED']);
    const fresh = tokenIn(out[out.length - 1]!);
    expect(fresh).not.toBe(used);
    expect((await keyFor(fresh)).status).toBe(200);
    expect((await keyFor('')).status).toBe(401);
  });

  it.each([
    '/report.txt',
    '/report.draft.json',
    '/../report.draft.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '//etc/passwd',
    '/document/../../etc/passwd',
    '/document%00',
    '/C:/Windows/win.ini',
  ])('reads no file by its path: %s', async (path) => {
    const { status, body } = await send('GET', path, auth);
    expect([403, 404]).toContain(status);
    expect(body).not.toMatch(/root:|draftVersion|税收/);
  });

  it('writes to no other file, whatever name the draft contains', async () => {
    const { draft, version } = await opened();
    const other = { ...draft, file: '../stolen.source.txt' };
    const renamed = { ...draft, document: { ...draft.document, name: '../x.txt' } };
    for (const unfit of [other, renamed, { ...draft, draftVersion: '9' }, [], null, 'x']) {
      const answer = await put(unfit, version);
      expect([answer.status, codeOf(answer)]).toEqual([422, 'UNFIT']);
    }
    expect((await put(draft, version, { text: 'another text', map: {} })).status).toBe(422);
    expect((await opened()).version).toBe(version);
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it('saves nothing without the version that it is based on', async () => {
    const { draft } = await opened();
    for (const version of [undefined, '*', 'x']) expect((await put(draft, version)).status).toBe(428);
  });

  it.each(['OPTIONS', 'DELETE', 'POST', 'TRACE'])('does nothing for %s', async (method) => {
    const { status, headers } = await send(method, '/document', auth);
    expect([status, headers['access-control-allow-origin']]).toEqual([404, undefined]);
  });

  it('refuses a body that is too large, with or without Content-Length', async () => {
    const said = await send('PUT', '/document', { ...auth, 'if-match': '"x"', 'content-length': '99999999' }).catch(
      () => undefined,
    );
    expect(said?.status ?? 413).toBe(413);
    const megabyte = 'x'.repeat(1_000_000);
    const parts = Array.from({ length: 33 }, () => megabyte);
    const unsaid = await send('PUT', '/document', { ...auth, 'if-match': '"x"' }, parts).catch(() => undefined);
    expect(unsaid?.status ?? 413).toBe(413);
    expect((await send('GET', '/document', auth)).status).toBe(200);
  });
});

it('opens the browser unless an option forbids it, and works without a document', async () => {
  const before = { end, closed, port, out };
  await started(undefined, true);
  expect([browsers.length, out[0]?.startsWith(`${browsers[0]} (`)]).toEqual([1, true]);
  const { body } = await keyFor(tokenIn(out[0]!));
  const { key } = JSON.parse(body) as { key: string };
  const answer = await send('GET', '/document', { authorization: `Bearer ${key}` });
  expect([answer.status, codeOf(answer)]).toEqual([404, 'NO_DOCUMENT']);
  await stopped();
  ({ end, closed, port, out } = before);
});

it('prints one line if a document cannot be read', async () => {
  const io = { out: () => undefined, error: () => undefined, language: 'en' as const };
  const surroundings = { openBrowser: () => Promise.resolve(), page: () => Promise.resolve(new Uint8Array()) };
  await expect(studio(file('none.docx'), { open: false }, io, surroundings)).rejects.toThrow(
    /none\.docx: no such file/,
  );
});
