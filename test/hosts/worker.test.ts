import { build } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { fromNpm } from '../../scripts/lib/from-npm.mjs';
import { inRoot } from '../../scripts/lib/run.mjs';
import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';
import type { HandlerOptions, Handler } from '../../src/site/handler.js';

/* The worker and the cache of docs/publishing.md: workerd, an S3 server as its store, and nginx in front. */

const NGINX = '/usr/sbin/nginx';
const [store, workerd] = [
  await fromNpm('s3rver', '3.7.1'),
  await fromNpm('@cloudflare/workerd-linux-64', '1.20261117.1'),
];
const isHere = store !== undefined && workerd !== undefined && existsSync(NGINX);
if (!isHere) console.log('Not run: worker network (missing: s3rver, workerd or nginx)');

// Of the build, which minifies style sheets.
const { makeHandler } = (await import(inRoot('dist', 'site', 'handler.js'))) as {
  makeHandler: (options: HandlerOptions) => Handler;
};

const DOCUMENT = readFileSync(inRoot('docs', 'publishing.md'), 'utf8');
const printed = (language: string): string => new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(DOCUMENT)![1]!;

/** As a store has it, in the order of keys that checking gives it. */
const { report } = parseReport(JSON.parse(JSON.stringify(choujiang2023))) as { report: Report };

const BASE = 'https://example.gov.cn/reports/';
const PATHS = [
  '',
  'en/',
  'w/tax-revenue/',
  'w/tax-revenue/en/',
  'w/ten-firsts/zh.svg',
  'zh.csv',
  'zh.xlsx',
  'report.json',
];

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function answering(url: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    const isUp = await fetch(url).then(
      async (response) => (await response.arrayBuffer(), true),
      () => false,
    );
    if (isUp) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${url} does not answer`);
}

describe.runIf(isHere)('a worker network', () => {
  const folder = mkdtempSync(join(tmpdir(), 'worker-'));
  const children: ChildProcess[] = [];
  let ports = { store: 0, worker: 0, cache: 0 };

  const start = (program: string, args: readonly string[]): ChildProcess => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'], cwd: folder });
    children.push(child);
    return child;
  };
  const stop = (child: ChildProcess) =>
    new Promise((done) => {
      if (child.exitCode !== null || child.signalCode !== null) done(undefined);
      child.on('close', done);
      child.kill();
    });
  const publish = async (name: string, report: object): Promise<void> => {
    // The store's own folder; uploads by rclone are tested with the static site.
    const response = await fetch(`http://127.0.0.1:${ports.store}/bucket/reports/${name}.json`, {
      method: 'PUT',
      body: JSON.stringify(report),
    });
    expect(response.status).toBe(200);
  };
  const ask = (port: number, path: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${port}/reports/${path}`, init);

  beforeAll(async () => {
    chmodSync(folder, 0o755);
    ports = { store: await freePort(), worker: await freePort(), cache: await freePort() };
    mkdirSync(join(folder, 'data'));
    const at = [
      '-d',
      join(folder, 'data'),
      '-a',
      '127.0.0.1',
      '-p',
      String(ports.store),
      '--configure-bucket',
      'bucket',
    ];
    start(process.execPath, [join(store!, 'bin/s3rver.js'), ...at]);
    await answering(`http://127.0.0.1:${ports.store}/bucket/`);
    await publish('choujiang-2023', choujiang2023);
    writeFileSync(join(folder, 'source.js'), printed('worker').replace('http://store/', 'http://127.0.0.1/bucket/'));
    await build({
      entryPoints: [join(folder, 'source.js')],
      outfile: join(folder, 'worker.js'),
      bundle: true,
      format: 'esm',
      alias: {
        'report-widgets/handler': inRoot('dist', 'handler.js'),
        'report-widgets/report': inRoot('dist', 'report', 'parse.js'),
      },
    });
    writeFileSync(
      join(folder, 'worker.capnp'),
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (modules = [(name = "worker.js", esModule = embed "worker.js")], compatibilityDate = "2026-01-01",
      bindings = [(name = "STORE", service = "store"), (name = "BASE", text = "${BASE}")])),
    (name = "store", external = (address = "127.0.0.1:${ports.store}", http = ()))
  ],
  sockets = [(name = "http", address = "127.0.0.1:${ports.worker}", http = (), service = "main")]
);`,
    );
    start(join(workerd!, 'bin', 'workerd'), ['serve', 'worker.capnp']);
    const lines = printed('nginx-cache')
      .replace('/var/cache/reports', join(folder, 'cache'))
      .replace('listen 80', `listen 127.0.0.1:${ports.cache}`)
      .replace('127.0.0.1:8787', `127.0.0.1:${ports.worker}`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;\nevents {}\nhttp { access_log off;
${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}\n${lines} }`,
    );
    start(NGINX, ['-p', folder, '-c', join(folder, 'nginx.conf')]);
    await answering(`http://127.0.0.1:${ports.worker}/`);
    await answering(`http://127.0.0.1:${ports.cache}/`);
  }, 120_000);

  afterAll(async () => {
    await Promise.all(children.map(stop));
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(PATHS)('answers %j as Node does, byte for byte', async (path) => {
    const here = await makeHandler({
      base: BASE,
      report: (name) => (name === 'choujiang-2023' ? report : undefined),
    })(new Request(`${BASE}choujiang-2023/${path}`));
    const there = await ask(ports.worker, `choujiang-2023/${path}`);
    expect([there.status, there.headers.get('etag'), there.headers.get('cache-control')]).toEqual([
      200,
      here.headers.get('etag'),
      here.headers.get('cache-control'),
    ]);
    expect(Buffer.from(await there.arrayBuffer()).equals(Buffer.from(await here.arrayBuffer()))).toBe(true);
  });

  it('answers fifty at once, in turn and at the same time', async () => {
    const path = 'choujiang-2023/w/industrial-output/';
    const all = await Promise.all(Array.from({ length: 50 }, () => ask(ports.worker, path)));
    expect(new Set(await Promise.all(all.map((one) => one.text()))).size).toBe(1);
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it.each([
    ['none/', 404],
    ['none/w/tax-revenue/', 404],
    ['choujiang-2023/w/none/', 404],
    ['%E4%B8', 400],
  ])('answers %j by %i', async (path, status) => {
    expect((await ask(ports.worker, path)).status).toBe(status);
  });

  it('answers from the cache in front, with 304 to those who have it', async () => {
    const path = 'choujiang-2023/w/tax-revenue/zh.svg';
    const [first, second] = [await ask(ports.cache, path), await ask(ports.cache, path)];
    expect([first.headers.get('x-cache'), second.headers.get('x-cache')]).toEqual(['MISS', 'HIT']);
    expect(await second.text()).toBe(await first.text());
    const etag = second.headers.get('etag')!;
    expect((await ask(ports.cache, path, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('asks the worker once where many ask the cache at the same time', async () => {
    const path = 'choujiang-2023/w/market-entities/';
    const all = await Promise.all(Array.from({ length: 30 }, () => ask(ports.cache, path)));
    const missed = all.filter(({ headers }) => headers.get('x-cache') === 'MISS');
    expect([new Set(all.map(({ status }) => status)), missed.length]).toEqual([new Set([200]), 1]);
  });

  it('goes on from the cache without the worker and the store', async () => {
    const path = 'choujiang-2023/w/tax-revenue/zh.svg';
    const before = await (await ask(ports.cache, path)).text();
    await Promise.all(children.slice(0, 2).map(stop));
    const after = await ask(ports.cache, path);
    expect([after.status, await after.text()]).toEqual([200, before]);
  });
});
