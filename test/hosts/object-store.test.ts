import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromNpm } from '../../scripts/lib/from-npm.mjs';
import { inRoot, onPath } from '../../scripts/lib/run.mjs';
import { freePort } from './support/free-port.js';

/* The two lines of docs/publishing.md that upload a site to an object store, with the real rclone and an S3 server. */

const store = await fromNpm('s3rver', '3.7.1');
const isHere = store !== undefined && onPath('rclone') !== undefined;
if (!isHere) console.log('Not run: object store (missing: rclone or s3rver)');

const LINES = readFileSync(inRoot('docs', 'publishing.md'), 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line.startsWith('rclone copy site store:bucket '));

const FILES = {
  'index.html': '<!doctype html><title>报告</title>',
  '404.html': '<!doctype html><title>没有这一页</title>',
  'w/tax-revenue/index.html': '<!doctype html><title>税收入库</title>',
  'w/tax-revenue/zh.json': '{}',
  'w/tax-revenue/zh.jsonld': '{}',
  'w/tax-revenue/zh.md': '税收入库',
  'w/tax-revenue/zh.csv': '税收入库',
  'w/tax-revenue/zh.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'pinned/tax-revenue/0a/index.html': '<!doctype html><title>税收入库</title>',
  'embed/v0.2.0/report-frame.js': '(function(){})()',
  '.report-widgets.json': '{}',
} as const;

const SHORT = 'public, max-age=300, stale-while-revalidate=60, stale-if-error=86400, no-transform';
const KEPT = 'public, max-age=31536000, immutable, no-transform';

const WEBSITE = `<WebsiteConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IndexDocument><Suffix>index.html</Suffix>
</IndexDocument><ErrorDocument><Key>404.html</Key></ErrorDocument></WebsiteConfiguration>`;

const folder = mkdtempSync(join(tmpdir(), 'store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(isHere)('an object store', () => {
  let child: ChildProcess;
  let base = '';

  beforeAll(async () => {
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, 'site', path)), { recursive: true });
      writeFileSync(join(folder, 'site', path), text);
    }
    writeFileSync(join(folder, 'website.xml'), WEBSITE);
    mkdirSync(join(folder, 'data'));
    const port = await freePort();
    const at = ['-d', join(folder, 'data'), '-a', '127.0.0.1', '-p', String(port)];
    const program = [join(store!, 'bin/s3rver.js'), ...at, '--configure-bucket', 'bucket', join(folder, 'website.xml')];
    child = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'ignore'] });
    await new Promise((done) => child.stdout!.once('data', done));
    base = `http://127.0.0.1:${port}/bucket`;
    const remote = { TYPE: 's3', PROVIDER: 'Other', ENDPOINT: `http://127.0.0.1:${port}` };
    const keys = { ACCESS_KEY_ID: 'S3RVER', SECRET_ACCESS_KEY: 'S3RVER' };
    const env = Object.fromEntries(
      Object.entries({ ...remote, ...keys }).map(([name, value]) => [`RCLONE_CONFIG_STORE_${name}`, value]),
    );
    const path = process.env['PATH'];
    for (const line of LINES)
      execFileSync('sh', ['-c', line], { cwd: folder, env: { ...env, PATH: path, HOME: folder } });
  }, 60_000);

  afterAll(
    () =>
      new Promise((done) => {
        child.on('close', done);
        child.kill();
      }),
  );

  const get = (path: string) => fetch(base + path, { headers: { accept: 'text/html' }, redirect: 'follow' });

  it('is uploaded to by two lines of the docs', () => {
    expect(LINES.length).toBe(2);
  });

  it.each([
    ['/', 'text/html; charset=utf-8', SHORT, FILES['index.html']],
    ['/w/tax-revenue/', 'text/html; charset=utf-8', SHORT, FILES['w/tax-revenue/index.html']],
    ['/w/tax-revenue', 'text/html; charset=utf-8', SHORT, FILES['w/tax-revenue/index.html']],
    ['/w/tax-revenue/zh.json', 'application/json', SHORT, '{}'],
    ['/w/tax-revenue/zh.jsonld', 'application/ld+json', SHORT, '{}'],
    ['/w/tax-revenue/zh.md', 'text/markdown; charset=utf-8', SHORT, '税收入库'],
    ['/w/tax-revenue/zh.csv', 'text/csv; charset=utf-8', SHORT, '税收入库'],
    ['/w/tax-revenue/zh.svg', 'image/svg+xml', SHORT, FILES['w/tax-revenue/zh.svg']],
    ['/pinned/tax-revenue/0a/', 'text/html; charset=utf-8', KEPT, FILES['pinned/tax-revenue/0a/index.html']],
    ['/embed/v0.2.0/report-frame.js', 'text/javascript; charset=utf-8', KEPT, '(function(){})()'],
  ])('serves %s as the docs say', async (path, type, cache, text) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      200,
      type,
      cache,
    ]);
    expect(await answer.text()).toBe(text);
  });

  it('shows the page for an address that leads nowhere, and has nothing of what the build notes for itself', async () => {
    for (const path of ['/w/no-such/', '/.report-widgets.json']) {
      const answer = await get(path);
      expect([answer.status, await answer.text()]).toEqual([404, FILES['404.html']]);
    }
  });
});
