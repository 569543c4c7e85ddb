// The page of a soak test: the embed script and widget files on a local server, with the expected content of each
// widget.
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, NO_CHROMIUM, getBrowser } from '../../browsers.mjs';
import { bundleOf } from '../embed-bundles.mjs';
import { inRoot } from '../run.mjs';
import * as inPage from './soak-page.mjs';

/** @typedef {import('./soak-page.mjs').Wanted} Wanted */

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>soak</title><link rel="icon" href="data:,">
<style>main > * { position: absolute; top: 0; left: 0; width: 320px }</style><script defer src="/report-widgets.js"></script><main></main>`;

/** Subjects per tag: enough variety, but few enough to render together. */
const EACH = 8;

/** The same figures at several addresses, so that one may fail while others work. */
const COPIES = ['', '?a', '?b', '?c'];

/** @returns {Promise<Record<string, { type: string, body: string }>>} by path; made of what the package’s build has made */
async function files() {
  const { fileText, widgetFile } = await import(inRoot('dist', 'site', 'data', 'widget-file.js'));
  const { choujiang2023 } = await import(inRoot('dist', 'data', 'choujiang-2023.js'));
  return {
    '/': { type: 'text/html; charset=utf-8', body: PAGE },
    '/report-widgets.js': { type: 'text/javascript', body: await bundleOf('report-widgets') },
    '/zh.json': { type: 'application/json', body: fileText(widgetFile(choujiang2023, 'zh-CN')) },
    '/en.json': { type: 'application/json', body: fileText(widgetFile(choujiang2023, 'en')) },
  };
}

/** @param {string} json a widget file @param {string} path */
function subjects(json, path) {
  /** @type {Record<string, number>} */
  const counts = {};
  /** @type {[string, { tag: string, text: string }][]} */
  const entries = Object.entries(JSON.parse(json).widgets);
  return entries
    .filter(([, { tag }]) => (counts[tag] = (counts[tag] ?? 0) + 1) <= EACH)
    .map(([id, { tag, text }]) => ({ tag, id, text, src: path, want: '' }));
}

/**
 * Opens the page, and records what each widget shows undisturbed: the published sentence.
 * @param {string} [script] replaces the embed script
 * @throws Error if a widget does not show its sentence
 */
export async function openSoak(script) {
  const found = await getBrowser('chromium');
  if (!found) throw new Error(NO_CHROMIUM);
  const served = await files();
  if (script !== undefined) served['/report-widgets.js'].body = script;
  const server = createServer(({ url = '' }, response) => {
    const file = served[url.replace(/\?.*$/, '')];
    const headers = { 'content-type': file?.type ?? 'text/plain', 'cache-control': 'no-store' };
    response.writeHead(file ? 200 : 404, headers).end(file?.body ?? '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const { path: executablePath, headless = true, env } = found;
  const browser = await launch({ executablePath, headless, env, args: CHROMIUM_FLAGS });
  const page = await browser.newPage();
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  try {
    await page.goto(`http://127.0.0.1:${port}/`);
    const all = ['/zh.json', '/en.json'].flatMap((path) => subjects(served[path].body, path));
    return { page, close, wanted: await learned(page, all) };
  } catch (error) {
    await close();
    throw error;
  }
}

const LISTS = ['score-board', 'bar-list', 'change-list', 'fact-table', 'event-line', 'honour-roll'];

/**
 * @param {import('puppeteer-core').Page} page
 * @param {(Wanted & { text: string })[]} all
 * @returns {Promise<Wanted[]>}
 */
async function learned(page, all) {
  await page.evaluate(inPage.mount, all, 0);
  // In insertion order, the last one first.
  const order = [...all].reverse();
  await page.waitForFunction(inPage.isDrawn, { timeout: 20_000 });
  const texts = await page.evaluate(inPage.shown);
  await page.evaluate(inPage.wipe);
  return order.flatMap(({ tag, id, src, text }, i) => {
    const want = texts[i];
    // The text of a list differs from its article sentences.
    if (!LISTS.includes(tag) && !want.includes(text.replace(/\s+/g, '')))
      throw new Error(`${tag} ${id} does not say “${text}” but “${want}”`);
    return COPIES.map((copy) => ({ tag, id, src: src + copy, want }));
  });
}
