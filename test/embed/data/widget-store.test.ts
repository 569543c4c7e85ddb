import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { fileText, widgetFile } from '../../../src/site/data/widget-file.js';
import { report } from '../../fixtures/model-facts.js';
import { EmbedSite, scriptOf } from '../../support/sites/embed-site.js';

/* What goes wrong between a widget and its file, in Chromium; the time-out is shortened where it is waited for, and nothing else. */

vi.setConfig({ testTimeout: 60_000 });

let site: EmbedSite;

const file = fileText(widgetFile(report, 'zh-CN'));

beforeAll(async () => {
  site = await EmbedSite.open();
  const script = await scriptOf('stat-card');
  const quick = script.replace('timeout:1e4', 'timeout:400');
  if (quick === script) throw new Error('The time-out is written in another way now.');
  site.files.set('/stat-card.js', script);
  site.files.set('/quick.js', quick);
});
afterEach(() => site.rest());
afterAll(() => site.close());

type Answer = Extract<Parameters<EmbedSite['files']['set']>[1], (...all: never[]) => unknown>;

const ROWS: readonly (readonly [what: string, code: string, tries: number, answer: Answer])[] = [
  ['N01: 403', 'DATA_HTTP', 1, (_, response) => void response.writeHead(403).end()],
  ['N01: 410', 'DATA_HTTP', 1, (_, response) => void response.writeHead(410).end()],
  ['N01: 204', 'DATA_HTTP', 1, (_, response) => void response.writeHead(204).end()],
  ['N01: 500, which may pass', 'DATA_HTTP', 2, (_, response) => void response.writeHead(500).end('<h1>Error</h1>')],
  ['N03: no answer', 'DATA_TIMEOUT', 2, () => undefined],
  [
    'N03: an answer that stops in the middle',
    'DATA_TIMEOUT',
    2,
    (_, response) => void response.writeHead(200).write(file.slice(0, 200)),
  ],
  ['N04: a connection that breaks', 'DATA_NETWORK', 2, (request) => void request.socket.destroy()],
  [
    'N04: bad gzip',
    'DATA_NETWORK',
    2,
    (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
  ],
  [
    'N06: a way to an address of another kind',
    'DATA_NETWORK',
    2,
    (_, response) => void response.writeHead(302, { location: 'data:application/json,{}' }).end(),
  ],
  [
    'N06: a circle',
    'DATA_NETWORK',
    2,
    (request, response) => void response.writeHead(302, { location: request.url }).end(),
  ],
  [
    'D19: a length that is too much',
    'DATA_TOO_LARGE',
    1,
    (_, response) => void response.writeHead(200, { 'content-length': 9_000_000 }).write('{'),
  ],
  [
    'S11: a bomb',
    'DATA_TOO_LARGE',
    1,
    (_, response) =>
      void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(64 * 1024 * 1024))),
  ],
];

it.each(ROWS)('%s is %s, after %d tries', async (what, code, tries, answer) => {
  // Browsers keep some of these answers, so that each has an address of its own.
  const path = `/${what.replace(/\W/g, '')}.json`;
  site.files.set(path, (request, response) => answer(request, response));
  const page = await site.show(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title>
    <script>addEventListener('report-problem', ({ detail }) => (window.code = detail.code))</script>
    <script defer src="/${code === 'DATA_TIMEOUT' ? 'quick' : 'stat-card'}.js"></script><stat-card src="${path}" fact="tea-output">茶叶产值24.86亿元</stat-card>`);
  await page.waitForFunction(() => 'code' in window, { timeout: 20_000 });
  expect(await page.evaluate(() => (window as unknown as { code: string }).code)).toBe(code);
  const asked = site.asked.filter((one) => one === path).length;
  // A circle is followed by the browser, as often as it likes.
  if (what !== 'N06: a circle') expect(asked).toBe(tries);
  expect(await page.$eval('stat-card', (one) => one.innerText)).toBe('茶叶产值24.86亿元');
  expect(site.errors).toEqual([]);
});

it('N06: follows a way to another address of the same kind', async () => {
  site.files.set('/moved.json', (_, response) => void response.writeHead(301, { location: '/there.json' }).end());
  site.files.set('/there.json', file);
  const page = await site.show(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title>
    <script defer src="/stat-card.js"></script><stat-card src="/moved.json" fact="tea-output">x</stat-card>`);
  await page.waitForFunction(
    () => document.querySelector('stat-card')?.shadowRoot?.querySelector('[part=figure]')?.textContent === '24.86亿元',
  );
});

it('is read where a decoder takes no undefined in place of bytes, as in Chromium 87', async () => {
  site.files.set('/zh.json', file);
  const page = await site.show(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title>
    <script>
      const { decode } = TextDecoder.prototype;
      TextDecoder.prototype.decode = function (...given) {
        if (given.length && given[0] === undefined) throw new TypeError('The provided value is not of type ArrayBuffer');
        return decode.apply(this, given);
      };
    </script>
    <script defer src="/stat-card.js"></script><stat-card src="/zh.json" fact="tea-output">x</stat-card>`);
  await page.waitForFunction(
    () => document.querySelector('stat-card')?.shadowRoot?.querySelector('[part=figure]')?.textContent === '24.86亿元',
  );
});
