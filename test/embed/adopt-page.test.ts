import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { Tree } from '../../src/embed/patch-tree.js';
import { fileText, widgetFile, type WidgetFile } from '../../src/site/data/widget-file.js';
import { report } from '../fixtures/model-facts.js';
import { EmbedSite, scriptOf } from '../support/sites/embed-site.js';

/* Markup that a server has drawn, kept up to date by the script without Lit, in Chromium. */

vi.setConfig({ testTimeout: 60_000 });

let site: EmbedSite;

const file = widgetFile(report, 'zh-CN', { drawn: true });

beforeAll(async () => {
  site = await EmbedSite.open();
  site.files.set('/adopt.js', await scriptOf('adopt'));
  site.files.set('/zh.json', fileText(file));
});
afterEach(() => site.rest());
afterAll(() => site.close());

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A tree as a server prints it. */
function markup(tree: Tree): string {
  if (typeof tree === 'string') return escaped(tree);
  const [tag, attributes, ...inside] = tree;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${written.join('')}>${inside.map(markup).join('')}</${tag}>`;
}

/** A page with one widget of the server's, and what it showed then. */
function host(id: string, attributes: string, was: readonly [now: string, then: string]): string {
  const { tag, drawn } = file.widgets[id]!;
  const old = markup(drawn!).split(was[0]).join(was[1]);
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title>
    <${tag} data-id="${id}" data-as-of="2022年" ${attributes}><template shadowrootmode="open">${old}</template>原文</${tag}>
    <script>window.was = document.querySelector('[data-id]').shadowRoot.querySelector('.root *')</script>
    <script defer src="/adopt.js"></script>`;
}

const text = (page: Page, selector: string): Promise<string> =>
  page.$eval(
    '[data-id]',
    (one, inner) => one.shadowRoot?.querySelector(inner)?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    selector,
  );

async function comes(page: Page, selector: string, wanted: string): Promise<void> {
  for (let round = 0; round < 1000 && (await text(page, selector)) !== wanted; round++)
    await new Promise((done) => setTimeout(done, 40));
  expect(await text(page, selector)).toBe(wanted);
}

const LIVE = 'data-live="/zh.json"';

it('L13: a live figure is patched where it stands, and nothing around it is drawn anew', async () => {
  const page = await site.show(host('tea-output', LIVE, ['24.86', '24.68']));
  await comes(page, '[part=figure]', '24.86亿元');
  const isSame = await page.$eval(
    '[data-id]',
    (one) => one.shadowRoot!.querySelector('.root *') === (window as unknown as { was: Element }).was,
  );
  expect(isSame).toBe(true);
  expect(await page.$eval('[data-id]', (one) => (one as HTMLElement).dataset['asOf'])).toBe('2023年');
  expect(site.asked.filter((path) => path === '/zh.json')).toHaveLength(1);
  expect(site.errors).toEqual([]);
});

it('patches the arc of a ring', async () => {
  const [id, { drawn }] = Object.entries(file.widgets).find(([, { tag }]) => tag === 'progress-ring')!;
  const arc = /<path class="arc" d="([^"]+)"/.exec(markup(drawn!))![1]!;
  const page = await site.show(host(id, LIVE, [arc, 'M0 0']));
  const now = () => page.$eval('[data-id]', (one) => one.shadowRoot!.querySelector('.arc')!.getAttribute('d'));
  for (let round = 0; round < 1000 && (await now()) !== arc; round++) await new Promise((done) => setTimeout(done, 40));
  expect(await now()).toBe(arc);
});

it('C5: the figure and its date stand when the file is not to be had', async () => {
  const page = await site.show(host('tea-output', 'data-live="/none.json"', ['24.86', '24.68']));
  await comes(page, '.stale', '更新失败，所示数据截至2022年');
  expect(await text(page, '[part=figure]')).toBe('24.68亿元');
  expect(site.errors).toEqual([]);
});

it('a pinned figure stays, and learns of a correction', async () => {
  const said = '2024年3月1日更正';
  site.files.set(
    '/corrections.json',
    // A direction that is left open would turn the text behind it round.
    JSON.stringify({ reportWidgets: 1, corrections: { 'tea-output': { 'zh-CN': `\u202e${said}\u2066`, en: 'x' } } }),
  );
  const page = await site.show(host('tea-output', 'data-corrections="/corrections.json"', ['24.86', '24.68']));
  await comes(page, '.corrected', said);
  expect(await text(page, '[part=figure]')).toBe('24.68亿元');
  expect(site.asked).not.toContain('/zh.json');
});

/** A file whose drawing is somebody's own. */
const forged = (drawn: unknown): string =>
  fileText({ ...file, widgets: { 'tea-output': { ...file.widgets['tea-output']!, drawn } } } as WidgetFile);

const root = (...inside: unknown[]): unknown[] => ['div', { class: 'root', lang: 'zh-CN' }, ...inside];

it.each([
  ['a script', root(['script', {}, 'window.hit=1'])],
  ['a frame', root(['iframe', { srcdoc: '<script>parent.hit=1</script>' }])],
  ['a picture', root(['img', { src: 'x', onerror: 'window.hit=1' }])],
  ['a style sheet', root(['style', {}, '*{display:none}'])],
  ['markup in place of a tree', '<b>x</b>'],
  ['no drawing', undefined],
  ['a number', root(7)],
])('S01: a file with %s changes nothing', async (_, drawn) => {
  site.files.set('/forged.json', forged(drawn));
  const page = await site.show(host('tea-output', 'data-live="/forged.json"', ['24.86', '24.68']));
  await comes(page, '.stale', '更新失败，所示数据截至2022年');
  expect(await text(page, '[part=figure]')).toBe('24.68亿元');
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
});

it('S02: no attribute of a file does harm, and a text is a text', async () => {
  const link = [
    'a',
    { href: 'javascript:hit=1', onclick: 'hit=1', style: 'position:fixed', class: 'x' },
    '<b>原文</b>',
  ];
  site.files.set('/forged.json', forged(root(['p', { part: 'figure' }, link])));
  const page = await site.show(host('tea-output', 'data-live="/forged.json"', ['24.86', '24.68']));
  await comes(page, '[part=figure]', '<b>原文</b>');
  expect(await page.$eval('[data-id]', (one) => one.shadowRoot!.querySelector('a')!.outerHTML)).toBe(
    '<a class="x">&lt;b&gt;原文&lt;/b&gt;</a>',
  );
});
