import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from './support/free-port.js';
import { isHere, SERVERS, startServer } from './servers/servers.js';

/* The configurations that docs/publishing.md prints, in the real servers of Debian's packages, around a folder like that of a site. */

const FILES = {
  'index.html': '<!doctype html><title>报告</title>',
  'en/index.html': '<!doctype html><title>Report</title>',
  '404.html': '<!doctype html><title>没有这一页</title>',
  'w/tax-revenue/index.html': '<!doctype html><title>税收入库</title>',
  'w/tax-revenue/zh.json': '{}',
  'w/tax-revenue/zh.jsonld': '{}',
  'w/tax-revenue/zh.md': '税收入库',
  'w/tax-revenue/zh.csv': '税收入库',
  'w/tax-revenue/zh.oembed.xml': '<?xml version="1.0"?><oembed/>',
  'w/tax-revenue/zh.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'pinned/tax-revenue/0a/index.html': '<!doctype html><title>税收入库</title>',
  'embed/v0.2.0/report-frame.js': '(function(){})()',
} as const;

const SHORT = 'public, max-age=300, stale-while-revalidate=60, stale-if-error=86400, no-transform';
const KEPT = 'public, max-age=31536000, immutable, no-transform';
const OWN = "frame-ancestors 'self'";

/** Address, media type, how long it is kept, and who may show it in a frame. */
const ROWS = [
  ['/', /^text\/html/, SHORT, OWN],
  ['/en/', /^text\/html/, SHORT, OWN],
  ['/w/tax-revenue/', /^text\/html/, SHORT, null],
  ['/w/tax-revenue/zh.json', /^application\/json/, SHORT, null],
  ['/w/tax-revenue/zh.jsonld', /^application\/ld\+json/, SHORT, null],
  ['/w/tax-revenue/zh.md', /^text\/markdown/, SHORT, null],
  ['/w/tax-revenue/zh.csv', /^text\/csv/, SHORT, null],
  ['/w/tax-revenue/zh.oembed.xml', /^(?:text|application)\/xml/, SHORT, null],
  ['/w/tax-revenue/zh.svg', /^image\/svg\+xml/, SHORT, null],
  ['/pinned/tax-revenue/0a/', /^text\/html/, KEPT, null],
  ['/embed/v0.2.0/report-frame.js', /^(?:text|application)\/javascript/, KEPT, null],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'servers-'));
const site = join(folder, 'site');

beforeAll(() => {
  // A server reads as a user of its own.
  chmodSync(folder, 0o755);
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const { name } of SERVERS.filter((server) => !isHere(server))) console.log(`Not run: ${name}`);

describe.each(SERVERS.filter(isHere))('$name', (server) => {
  let child: ChildProcess;
  let base = '';
  beforeAll(async () => {
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    child = await startServer(server, { site, own: join(folder, server.name), port });
  }, 30_000);
  afterAll(
    () =>
      new Promise((done) => {
        child.on('close', done);
        child.kill();
      }),
  );

  it.each(ROWS)('sends %s as the docs say', async (path, type, cache, policy) => {
    const { status, headers } = await fetch(base + path);
    expect([status, headers.get('cache-control'), headers.get('content-security-policy')]).toEqual([
      200,
      cache,
      policy,
    ]);
    expect(headers.get('content-type')).toMatch(type);
    expect([
      headers.get('x-content-type-options'),
      headers.get('referrer-policy'),
      headers.get('access-control-allow-origin'),
      headers.get('cross-origin-resource-policy'),
    ]).toEqual(['nosniff', 'no-referrer', '*', 'cross-origin']);
  });

  it.each(['/', '/w/tax-revenue/zh.md', '/w/tax-revenue/zh.csv', '/w/tax-revenue/zh.jsonld'])(
    'names the encoding of %s',
    async (path) => {
      const { headers } = await fetch(base + path);
      expect(headers.get('content-type')).toMatch(/charset=utf-8/i);
    },
  );

  it('shows the page for an address that leads nowhere', async () => {
    const answer = await fetch(`${base}/w/no-such/`);
    expect([answer.status, await answer.text()]).toEqual([404, FILES['404.html']]);
  });

  it('leads to a folder without a slash at its end', async () => {
    const answer = await fetch(`${base}/w/tax-revenue`);
    expect([answer.status, await answer.text()]).toEqual([200, FILES['w/tax-revenue/index.html']]);
  });
});
