import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { VERSION } from '../../src/version.js';
import { fileText, widgetFile } from '../../src/site/data/widget-file.js';
import { report } from '../fixtures/model-facts.js';
import { EmbedSite, scriptOf } from '../support/sites/embed-site.js';

/* The script as it is shipped, in pages of people who know nothing of it, in Chromium. */

vi.setConfig({ testTimeout: 60_000 });

let site: EmbedSite;
let script = '';

beforeAll(async () => {
  site = await EmbedSite.open();
  script = await scriptOf('report-widgets');
  site.files.set('/report-widgets.js', script);
  site.files.set('/other/report-widgets.js', script);
  site.files.set('/older.js', script.split(VERSION).join('0.0.9'));
  site.files.set('/report-widgets.mjs', await scriptOf('report-widgets.module'));
  site.files.set('/stat-card.js', await scriptOf('stat-card'));
  site.files.set('/zh.json', fileText(widgetFile(report, 'zh-CN')));
});
afterEach(() => site.rest());
afterAll(() => site.close());

const tag = (src: string, attributes = ''): string => `<script defer src="${src}" ${attributes}></script>`;
const SCRIPT = tag('/report-widgets.js');

const card = (name = 'stat-card', attributes = 'src="/zh.json" fact="tea-output"'): string =>
  `<${name} ${attributes}>茶叶产值24.86亿元 <a href="https://example.org/">原文</a></${name}>`;

const host = (head: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><title>x</title>${head}<body>${body}`;

/** The figures that a reader sees in all widgets; `text` where the page's own text stands. */
const figures = (page: Page, names = 'stat-card'): Promise<string[]> =>
  page.$$eval(names, (all) => all.map((one) => one.shadowRoot?.querySelector('[part=figure]')?.textContent ?? 'text'));

async function comes(page: Page, wanted: readonly string[], names?: string): Promise<void> {
  for (let round = 0; round < 1000 && String(await figures(page, names)) !== String(wanted); round++)
    await new Promise((done) => setTimeout(done, 40));
  expect(await figures(page, names)).toEqual(wanted);
}

const FIGURE = '24.86亿元';

it.each([
  ['the same address twice', SCRIPT + SCRIPT],
  ['two addresses', SCRIPT + tag('/other/report-widgets.js')],
  ['a script and a module', `${SCRIPT}<script type="module" src="/report-widgets.mjs"></script>`],
  ['the family and one widget', SCRIPT + tag('/stat-card.js')],
])('H17: %s: one registration, one drawing, no complaint', async (_, head) => {
  const page = await site.show(host(head, card()));
  await comes(page, [FIGURE]);
  expect(await page.$eval('stat-card', (one) => one.shadowRoot!.querySelectorAll('.root').length)).toBe(1);
  expect([site.errors, site.said]).toEqual([[], []]);
  expect(site.asked.filter((path) => path === '/zh.json')).toHaveLength(1);
});

it('H18: of two versions the first wins, and the second says so, once for each tag', async () => {
  const page = await site.show(host(tag('/older.js') + SCRIPT, card() + card()));
  await comes(page, [FIGURE, FIGURE]);
  const said = site.said.filter((text) => text.includes('<stat-card>'));
  expect(said).toEqual([
    `<stat-card> belongs to version 0.0.9 of Report Widgets; version ${VERSION} leaves it alone. A prefix helps.`,
  ]);
  expect(site.errors).toEqual([]);
});

it('H19: a tag that the page has stays the page’s, and a prefix helps', async () => {
  const theirs = `<script>customElements.define('stat-card', class extends HTMLElement {});
    addEventListener('report-problem', ({ detail }) => (window.codes = [...(window.codes ?? []), detail.code + ' ' + detail.tag]))</script>`;
  const head = theirs + SCRIPT + tag('/other/report-widgets.js', 'data-prefix="rw-"');
  const page = await site.show(host(head, card() + card('rw-stat-card')));
  await comes(page, ['text', FIGURE], 'stat-card, rw-stat-card');
  expect(await page.evaluate(() => (window as unknown as { codes: string[] }).codes)).toEqual([
    'VERSION_CONFLICT stat-card',
  ]);
  expect(site.errors).toEqual([]);
});

/** A page behind a policy; what it forbids is counted. */
async function behind(policy: string, head = SCRIPT, body = card()): Promise<Page> {
  const watch = `<script nonce="x">addEventListener('securitypolicyviolation', (event) => {
    window.violations = [...(window.violations ?? []), event.violatedDirective]; })</script>`;
  return site.show(host(`<meta http-equiv="Content-Security-Policy" content="${policy}">${watch}${head}`, body));
}

const violations = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { violations?: string[] }).violations ?? []);

it.each([
  ['the two lines of docs/embedding.md', "default-src 'none'; script-src 'self' 'nonce-x'; connect-src 'self'"],
  [
    'Trusted Types without a policy',
    "default-src 'none'; script-src 'self' 'nonce-x'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  ],
])('H22, H23: draws behind a strict policy: %s', async (_, policy) => {
  const page = await behind(policy);
  await comes(page, [FIGURE]);
  expect(await violations(page)).toEqual([]);
  expect(
    await page.$eval('stat-card', (one) => getComputedStyle(one.shadowRoot!.querySelector('.label')!).fontSize),
  ).toBe('14px');
});

it('H22: behind a policy that forbids the request, a file that stands in the widget is read', async () => {
  const inline = `<stat-card fact="tea-output"><script type="application/json">${fileText(widgetFile(report, 'zh-CN'))}</script>x</stat-card>`;
  const page = await behind("default-src 'none'; script-src 'self' 'nonce-x'", SCRIPT, inline + card());
  await comes(page, [FIGURE, 'text']);
  // The request is tried twice, and forbidden twice.
  expect(new Set(await violations(page))).toEqual(new Set(['connect-src']));
  expect(site.errors).toEqual([]);
});

it.each([
  ['quirks mode', (html: string) => html.replace('<!doctype html>', '')],
  [
    'a base elsewhere, and an absolute address',
    (html: string) =>
      html.replace('<title>', '<base href="https://example.org/a/"><title>').replace(/src="\//g, `src="${site.host}/`),
  ],
  [
    'things of the page called as those of the browser',
    (html: string) =>
      html.replace(
        '<body>',
        '<body><form name="currentScript"></form><a id="customElements"></a><img name="querySelector"><a id="CSS"></a><a id="fetch"></a>',
      ),
  ],
  [
    'enumerable extras on every object and list',
    (html: string) =>
      html.replace(
        '<title>',
        '<script>Object.prototype.foo=1;Array.prototype.bar=2;Array.prototype.toJSON=()=>1;String.prototype.baz=3</script><title>',
      ),
  ],
  [
    'frozen intrinsics',
    (html: string) =>
      html.replace(
        '<title>',
        '<script>[Object,Array,String,Promise,Map,Set,Function].forEach(a=>{Object.freeze(a);Object.freeze(a.prototype)})</script><title>',
      ),
  ],
  [
    'sheets that shout',
    (html: string) =>
      html.replace(
        '<title>',
        '<style>*{color:red!important;font:90px serif!important;text-transform:uppercase!important}</style><title>',
      ),
  ],
])('H21: draws in a page with %s', async (_, change) => {
  const page = await site.show(change(host(SCRIPT, card())));
  await comes(page, [FIGURE]);
  expect(
    await page.$eval('stat-card', (one) => getComputedStyle(one.shadowRoot!.querySelector('.label')!).fontSize),
  ).toBe('14px');
  expect(site.errors).toEqual([]);
});

it('H25: a page in GBK reads the script right', async () => {
  site.files.set('/gbk.html', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=gbk' });
    response.end(
      `<!doctype html><html lang="zh-CN"><title>x</title>${SCRIPT}<stat-card src="/none.json" fact="x">x</stat-card>`,
    );
  });
  // The script is served without a character set, and takes that of the page.
  site.files.set('/report-widgets.js', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
  });
  const page = await site.visit('/gbk.html');
  const note = () => page.$eval('stat-card', (one) => one.shadowRoot?.querySelector('.note')?.textContent);
  for (let round = 0; round < 1000 && !(await note()); round++) await new Promise((done) => setTimeout(done, 40));
  expect(await note()).toBe('数据暂时无法加载，以原文为准');
});

it('H27: draws what comes by innerHTML, cloneNode, a template and a change of route', async () => {
  const page = await site.show(host(SCRIPT, `<main></main><template>${card()}</template>`));
  await page.waitForFunction(() => customElements.get('stat-card'));
  await page.evaluate((html) => {
    const main = document.querySelector('main')!;
    main.innerHTML = html;
    main.append(main.firstElementChild!.cloneNode(true));
    main.append(document.querySelector('template')!.content.cloneNode(true));
    main.append(document.importNode(new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!, true));
  }, card());
  await comes(page, [FIGURE, FIGURE, FIGURE, FIGURE]);
  // Another route and back, as routers do it.
  await page.evaluate((html) => {
    const main = document.querySelector('main')!;
    main.replaceChildren();
    history.pushState(null, '', '?two');
    main.innerHTML = html;
  }, card());
  await comes(page, [FIGURE]);
  expect(site.asked.filter((path) => path === '/zh.json')).toHaveLength(1);
  expect(site.errors).toEqual([]);
});

it.each([
  ['is not there', '/none.js', ''],
  [
    'does not have the hash of the code',
    '/report-widgets.js',
    `integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"`,
  ],
])('H29, N13: a script that %s leaves text and link', async (_, src, attributes) => {
  const page = await site.show(host(tag(src, attributes), card()));
  await new Promise((done) => setTimeout(done, 300));
  expect(await figures(page)).toEqual(['text']);
  expect(await page.$eval('stat-card', (one) => one.innerText)).toBe('茶叶产值24.86亿元 原文');
});

it('N07: what failed offline comes with the network, asked for once', async () => {
  const page = await site.show(host(SCRIPT, card('stat-card', 'src="/late.json" fact="tea-output"')));
  await page.waitForFunction(() => document.querySelector('stat-card')?.shadowRoot?.querySelector('.note'));
  site.files.set('/late.json', fileText(widgetFile(report, 'zh-CN')));
  const before = site.asked.length;
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await comes(page, [FIGURE]);
  expect(site.asked.slice(before)).toEqual(['/late.json']);
});

it('C4: leaves nothing in the page but its widgets, and stores nothing', async () => {
  const page = await site.show(host('', card()));
  const look = () =>
    page.evaluate(() => ({
      names: Object.getOwnPropertyNames(window),
      head: document.head.childNodes.length,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      stored: localStorage.length + sessionStorage.length + document.cookie.length,
    }));
  const before = await look();
  await page.addScriptTag({ url: '/report-widgets.js' });
  await comes(page, [FIGURE]);
  const after = await look();
  expect({ ...after, head: after.head - 1 }).toEqual(before);
});

it('L05: the page can be kept for the way back, and is as it was', async () => {
  site.files.set('/away.html', 'away');
  const page = await site.show(host(SCRIPT, card()));
  await comes(page, [FIGURE]);
  await page.goto(`${site.host}/away.html`);
  await page.goBack();
  await comes(page, [FIGURE]);
  expect(site.errors).toEqual([]);
});
