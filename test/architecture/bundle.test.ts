import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch, type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, getBrowser } from '../../scripts/browsers.mjs';

/*
 * Runs the shipped file for a script tag, in a page whose CSP allows only that file: a successful build may still not
 * run.
 */

const dist = new URL('../../dist/', import.meta.url);

const page = (bundle: string): string => `<!doctype html>
<html lang="zh-CN">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
<stat-card label="税收入库" value="24.86" scale="亿" unit="元">税收入库24.86亿元</stat-card>
<script type="module" src="/${bundle}"></script>`;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Served files by path. */
const files = new Map<string, string>();

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const body = files.get(url);
    const type = TYPES[url.replace(/^.*\./, '')] ?? 'text/plain';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const found = await getBrowser('chromium');
  if (!found) throw new Error('There is no Chromium to load the bundle in; npm test gets one.');
  const { path: executablePath, headless = true, env } = found;
  browser = await launch({ executablePath, headless, env, args: CHROMIUM_FLAGS });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

it.each(['report-widgets', 'report-widgets.hydrate'])('S12: %s.js draws a card under a strict policy', async (name) => {
  files.set(`/${name}.js`, readFileSync(new URL(`${name}.js`, dist), 'utf8'));
  files.set(`/${name}.html`, page(`${name}.js`));
  const tab = await browser.newPage();
  const [said, asked]: [string[], string[]] = [[], []];
  tab.on('console', (message) => said.push(message.text()));
  tab.on('pageerror', (error) => said.push(String(error)));
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const { port } = server.address() as AddressInfo;
  await tab.goto(`http://127.0.0.1:${port}/${name}.html`, { waitUntil: 'load' });
  const shown = await tab.$eval('stat-card', async (card) => {
    await (card as Element & { updateComplete?: Promise<unknown> }).updateComplete;
    return card.shadowRoot?.querySelector('[part=figure]')?.textContent;
  });
  expect(shown).toBe('24.86亿元');
  expect(said).toEqual([]);
  expect(asked.filter((path) => path !== '/favicon.ico')).toEqual([`/${name}.html`, `/${name}.js`]);
});
