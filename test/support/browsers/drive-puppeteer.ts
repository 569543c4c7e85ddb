import { launch, type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../../../scripts/browsers.mjs';
import type { Browser as Found } from '../../../scripts/browsers/find.mjs';
import type { Driver, InPage } from './drive.js';

/** A driver with features specific to this engine's tool: disable scripts, go offline, print. */
export interface PuppeteerDriver extends Driver {
  readonly page: Page;
  readonly browser: Browser;
}

/** Source of a call that returns a promise of JSON; exposes changes the page has made to `JSON`. */
export const callOf = <A extends readonly unknown[], R>(fn: InPage<A, R>, args: A): string =>
  `(${fn.toString()})(${args.map((arg) => JSON.stringify(arg)).join(',')})`;

async function drive(browser: Browser): Promise<PuppeteerDriver> {
  const page = await browser.newPage();
  return {
    page,
    browser,
    async goto(url) {
      await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    },
    run: (fn, ...args) => page.evaluate(callOf(fn, args)) as Promise<never>,
    stop: () => browser.close(),
  };
}

export const driveChromium = async ({ path, headless, env }: Found): Promise<PuppeteerDriver> =>
  drive(await launch({ executablePath: path, headless: headless ?? true, ...(env && { env }), args: CHROMIUM_FLAGS }));

export const driveFirefox = async ({ path }: Found): Promise<PuppeteerDriver> =>
  drive(await launch({ browser: 'firefox', executablePath: path, headless: true }));
