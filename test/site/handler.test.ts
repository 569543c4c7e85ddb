import { describe, expect, it } from 'vitest';
import { makeHandler, type HandlerOptions } from '../../src/site/handler.js';
import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';
import { validReport } from '../fixtures/report.js';

const report = (parseReport(validReport()) as { report: Report }).report;
const id = report.facts[0]!.id;
const BASE = 'https://example.gov.cn/report/';

const ask = (path: string, init?: RequestInit, options: Partial<HandlerOptions> = {}) =>
  makeHandler({ base: BASE, report: (folder) => (folder === '' ? report : undefined), ...options })(
    new Request(BASE + path, init),
  );

describe('makeHandler', () => {
  it.each([
    ['', 'text/html; charset=utf-8'],
    [`w/${id}/en/`, 'text/html; charset=utf-8'],
    [`w/${id}/zh.svg`, 'image/svg+xml; charset=utf-8'],
    [`w/${id}/fact.json`, 'application/json; charset=utf-8'],
    ['zh.csv', 'text/csv; charset=utf-8'],
    ['en.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    [`oembed?url=${encodeURIComponent(`${BASE}w/${id}/`)}`, 'application/json; charset=utf-8'],
    [`oembed?format=xml&url=${encodeURIComponent(`${BASE}w/${id}/en/`)}`, 'text/xml; charset=utf-8'],
    [`oembed?url=${encodeURIComponent(`${BASE}w/${id}/embed/en/`)}`, 'application/json; charset=utf-8'],
    [`oembed?url=${encodeURIComponent(BASE)}`, 'application/json; charset=utf-8'],
    [`oembed?url=${encodeURIComponent(`${BASE}en/figures.html`)}`, 'application/json; charset=utf-8'],
    ['zh.oembed.json', 'application/json; charset=utf-8'],
  ])('answers %j as %s, for anybody', async (path, type) => {
    const response = await ask(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('etag')).toMatch(/^"[0-9a-f]{32}"$/);
  });

  it('answers a page in a look, by its path, and in oEmbed by its query too', async () => {
    const look = 'theme-portal--scheme-dark';
    const page = await (await ask(`w/${id}/${look}/en/`)).text();
    expect(page).toContain(`href="${BASE}w/${id}/${look}/en.oembed.json"`);
    expect((await ask(`w/${id}/scheme-dark--theme-portal/`)).status).toBe(404);
    for (const address of [`w/${id}/${look}/en/`, `w/${id}/en/?scheme=dark&refresh=300&theme=portal`]) {
      const { html } = (await (await ask(`oembed?url=${encodeURIComponent(BASE + address)}`)).json()) as {
        html: string;
      };
      const [, frame] = /<iframe src="([^"]*)"/.exec(html)!;
      expect(frame).toBe(
        address.includes('?') ? `${BASE}w/${id}/en/?theme=portal&amp;scheme=dark` : `${BASE}w/${id}/${look}/en/`,
      );
    }
  });

  it('answers 304 to whoever has it already, and HEAD without a body', async () => {
    const etag = (await ask('zh.csv')).headers.get('etag')!;
    for (const known of [`W/${etag}`, etag, `"a,b", ${etag}`, '*'])
      expect((await ask('zh.csv', { headers: { 'if-none-match': known } })).status, known).toBe(304);
    const head = await ask('zh.csv', { method: 'HEAD' });
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag]);
  });

  it.each([
    ['none/', 404],
    ['w/none/', 404],
    ['..%2f..%2fetc%2fpasswd', 404],
    ['%E4%B8', 400],
    ['oembed', 400],
    ['oembed?url=https://example.com/', 400],
    [`oembed?format=yaml&url=${BASE}w/${id}/`, 501],
    [`oembed?url=${BASE}w/none/`, 404],
  ])('answers %j with %i, and explains', async (path, status) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect((await response.text()).length).toBeGreaterThan(20);
  });

  it.each([
    ['', "frame-ancestors 'self'"],
    [`w/${id}/`, null],
    [`w/${id}/en/`, null],
    ['zh.csv', null],
  ])('RC05: lets any page show a widget, and none the gallery: %j', async (path, policy) => {
    const { headers } = await ask(path);
    expect([headers.get('content-security-policy'), headers.get('x-frame-options')]).toEqual([policy, null]);
  });

  it.each(['', `w/${id}/`, 'zh.json', 'none/', 'pinned/a/zh.json', 'assets/page.css'])(
    'RC12: lets nobody on the way make another file of %j',
    async (path) => {
      const file = (asked: string) => (/^(?:pinned|assets)\//.test(asked) ? 'a' : undefined);
      expect((await ask(path, {}, { file })).headers.get('cache-control')).toMatch(/, no-transform$/);
    },
  );

  it('keeps pinned files for ever, and answers no other method', async () => {
    const pinned = await ask(
      'pinned/a/zh.json',
      {},
      { file: (path) => (path.startsWith('pinned/') ? '{}' : undefined) },
    );
    expect(pinned.headers.get('cache-control')).toContain('immutable');
    const post = await ask('', { method: 'POST' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it.each<[string, HandlerOptions['report']]>([
    ['gone', () => Promise.reject(new Error('gone'))],
    ['slow', () => new Promise<undefined>(() => undefined)],
  ])('answers 503 where the store is %s', async (_, store) => {
    const response = await ask('zh.csv', {}, { report: store, patience: 20 });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  });

  it('serves each of several reports below its folder', async () => {
    const many = { report: (folder: string) => (folder === 'a' ? report : undefined) };
    expect((await ask(`a/w/${id}/zh.txt`, {}, many)).status).toBe(200);
    expect((await ask(`b/w/${id}/zh.txt`, {}, many)).status).toBe(404);
  });
});
