import { request } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { onlyHere, ownHosts } from '../../src/serve/only-here.js';
import { validReport } from '../fixtures/report.js';

let folder: string;
let stop: AbortController;
let ended: Promise<unknown> | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-widgets-'));
  stop = new AbortController();
  writeFileSync(join(folder, 'report.json'), JSON.stringify(validReport()));
});
afterEach(async () => {
  stop.abort();
  await ended;
  rmSync(folder, { recursive: true });
});

/** Runs a command that serves, and waits for its address. */
function opened(...args: string[]): Promise<URL> {
  return new Promise((ready, failed) => {
    const said: string[] = [];
    const out = (line: string): void => {
      const [address] = /http:\/\/[\w.:[\]]+\//.exec(line) ?? [];
      if (address !== undefined) ready(new URL(address));
    };
    const io = { out, error: (line: string) => void said.push(line), language: 'en', signal: stop.signal } as const;
    ended = run(args, io).then((code) => failed(new Error(`ended with ${code}: ${said.join('\n')}`)), failed);
  });
}

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A request with whatever `Host`, which `fetch` does not let one say. */
function get({ hostname, port }: URL, path: string, host: string): Promise<Got> {
  return new Promise((done, failed) => {
    const sent = request({ host: hostname.replace(/[[\]]/g, ''), port, path, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
      // A page that listens for changes is answered for ever.
      if (response.headers['content-type'] === 'text/event-stream') setTimeout(() => sent.destroy(), 50);
      response.on('aborted', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', failed);
    sent.end();
  });
}

const SITE = (): string[] => [
  'build',
  join(folder, 'report.json'),
  '--out',
  join(folder, 'site'),
  '--no-pictures',
  '--formats',
  'all',
];

describe.each<[string, () => string[]]>([
  ['serve report.json', () => ['serve', join(folder, 'report.json'), '--port', '0']],
  ['serve report.json --watch', () => ['serve', join(folder, 'report.json'), '--port', '0', '--watch']],
  ['build --watch --serve', () => [...SITE(), '--base-url', 'https://example.gov.cn/', '--watch', '--serve', '0']],
])('RF6: %s', (_, args) => {
  it('gives pages of other origins no permission, and answers under its own names only', async () => {
    const at = await opened(...args());
    const id = validReport().facts[0]!.id;
    const paths = ['/', '/report.json', '/zh.json', `/w/${id}/`, '/none', '/.report-widgets/events', `/w/${id}/zh.svg`];
    for (const path of paths) {
      const { status, headers } = await get(at, path, at.host);
      expect([200, 404], path).toContain(status);
      expect(headers['access-control-allow-origin'], path).toBeUndefined();
      expect(headers['cross-origin-resource-policy'], path).toBe('same-origin');
    }
    for (const name of ['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])
      expect((await get(at, '/report.json', `${name}:${at.port}`)).status, name).toBe(200);
    const others = ['evil.example', `evil.example:${at.port}`, 'localhost', '127.0.0.1:1', `localhost.:${at.port}`];
    for (const name of [...others, `127.0.0.1.evil.example:${at.port}`, `0.0.0.0:${at.port}`]) {
      const { status, headers, body } = await get(at, '/report.json', name);
      expect([400, 403], name).toContain(status);
      expect(body, name).not.toContain('facts');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
    const { body } = await get(at, '/', `evil.example:${at.port}`);
    expect(body).toContain(`answered at http://127.0.0.1:${at.port}/ and not under the host name "evil.example`);
  }, 180_000);
});

describe('RF6: what others are to see', () => {
  it('is for all pages: a report that is served at a stated address', async () => {
    const report = join(folder, 'report.json');
    const at = await opened('serve', report, '--port', '0', '--base-url', 'https://example.gov.cn/');
    const { status, headers } = await get(at, '/zh.json', 'example.gov.cn');
    expect([status, headers['access-control-allow-origin']]).toEqual([200, '*']);
  });
});

describe('onlyHere', () => {
  const ask = async (url: string, host: string, port = 80) => {
    const handler = onlyHere(() => Promise.resolve(new Response('draft')), ownHosts('127.0.0.1', port));
    return (await handler(new Request(url, { headers: { host } }))).status;
  };

  it('knows its host where the port goes without saying', async () => {
    for (const host of ['localhost', 'localhost:80']) expect(await ask('http://localhost/', host)).toBe(200);
    expect(await ask('http://localhost/', 'evil.example')).toBe(403);
  });

  it('looks at the address of a request, too', async () => {
    expect(await ask('http://evil.example/', 'localhost')).toBe(403);
  });

  it('knows every address of the machine where it listens on all', () => {
    const hosts = ownHosts('0.0.0.0', 4173);
    expect([...hosts].every((one) => one.endsWith(':4173'))).toBe(true);
    expect(hosts.has('127.0.0.1:4173')).toBe(true);
    expect(ownHosts('FE80::1', 1)).toContain('[fe80::1]:1');
  });
});
