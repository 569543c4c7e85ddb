import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, getBrowser } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/lib/serve.mjs';

/*
 * The built Storybook as somebody opens it who has only its folder: from a server that knows nothing of it, in a folder
 * that is not the server's root, and without a network.
 */

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const found = await getBrowser('chromium');
  if (!found) throw new Error('There is no Chromium; npm test gets one.');
  const { path: executablePath, headless = true, env } = found;
  browser = await launch({ executablePath, headless, env, args: CHROMIUM_FLAGS });
  server = await serve(DIST, { port: 0 });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What goes wrong on a page, and what it asks of whom. */
function watch(page: Page): { readonly troubles: string[]; readonly strangers: string[] } {
  const [troubles, strangers]: [string[], string[]] = [[], []];
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(String(error)));
  // Storybook navigates its frame again while it loads, which cancels requests.
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') troubles.push(`${reason}: ${request.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${server.url}storybook/`) && !/^(?:data|blob|about):/.test(url)) strangers.push(url);
  });
  return { troubles, strangers };
}

describe('the built Storybook', () => {
  it.each([
    ['its first page', '', '.welcome stat-card'],
    ['the tokens', '?path=/story/tokens--tokens', '.tokens table'],
    ['the docs of an element', '?path=/docs/widgets-stat-card--docs', '#anchor--widgets-stat-card--first stat-card'],
    ['a widget that fetches its report', '?path=/story/widgets-stat-card--from-its-own-address', 'stat-card'],
  ])('shows %s, and asks nobody else', async (_, path, selector) => {
    const page = await browser.newPage();
    const { troubles, strangers } = watch(page);
    await page.goto(`${server.url}storybook/${path}`, { waitUntil: 'networkidle0' });
    const frame = await page.waitForFrame((one) => one.url().includes('iframe.html'));
    await frame.waitForSelector(selector);
    expect(strangers).toEqual([]);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it.each([
    ['welcome--welcome', 'lang:zh-CN'],
    ['welcome--welcome', 'lang:en;scheme:dark'],
    ['tokens--tokens', 'lang:en'],
  ])('breaks no rule of accessibility on %s (%s)', async (id, globals) => {
    const page = await browser.newPage();
    const query = new URLSearchParams({ id, globals, viewMode: 'story' });
    await page.goto(`${server.url}storybook/iframe.html?${query.toString()}`, { waitUntil: 'networkidle0' });
    await page.waitForSelector('main.page');
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as { readonly axe: typeof axe };
      const result = await checker.run('#storybook-root');
      return result.violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });
});
