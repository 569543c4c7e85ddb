import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../browsers.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

/** @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher */

/**
 * @param {BrowserLauncher} launcher
 * @param {string} name as the report of a run says it
 */
function named(launcher, name) {
  const initialize = launcher.initialize?.bind(launcher);
  launcher.initialize = async (config, testFiles) => {
    await initialize?.(config, testFiles);
    launcher.name = name;
  };
  return launcher;
}

/**
 * Chrome, Chromium or Edge through puppeteer-core, which downloads no browser.
 * @param {import('./find.mjs').Browser} browser
 */
export const launchChromium = ({ path, headless, env }) =>
  named(
    chromeLauncher({
      // One page at a time: background pages draw no frames, and their ResizeObserver never fires.
      concurrency: 1,
      launchOptions: { executablePath: path, headless: headless ?? true, ...(env && { env }), args: CHROMIUM_FLAGS },
    }),
    'Chromium',
  );

/**
 * Stock Firefox over WebDriver BiDi, without geckodriver.
 * @param {import('./find.mjs').Browser} browser
 */
export const launchFirefox = ({ path }) =>
  named(
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: path, headless: true },
    }),
    'Firefox',
  );

/**
 * WebKitGTK's MiniBrowser over classic WebDriver, one test file at a time, each in a top-level page.
 * @param {import('./find.mjs').WebKit} browser
 */
export function launchWebKit(browser) {
  const options = {
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser.path, args: ['--automation'] },
    },
  };
  const launcher = /** @type {BrowserLauncher} */ (webdriverLauncher(options));
  const { initialize, startSession, stop } = launcher;
  /** @type {ReturnType<typeof startWebKitDriver> | undefined} */
  let driver;
  launcher.concurrency = 1;
  launcher.initialize = (config, testFiles) =>
    Promise.resolve(initialize?.call(launcher, { ...config, concurrency: 1 }, testFiles));
  launcher.startSession = async (id, url) => {
    // The port is known once the driver runs; the launcher reads it on its first connection.
    driver ??= startWebKitDriver(browser);
    options.port = (await driver).port;
    return startSession.call(launcher, id, url);
  };
  launcher.stop = async () => {
    await stop?.call(launcher);
    (await driver)?.stop();
  };
  return named(launcher, 'WebKit');
}
