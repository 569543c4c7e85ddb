/*
 * Commands wrapped by test/support/browsers/browser.ts. Custom names, since the test runner asks its built-in plugins first, and
 * those do not support all of this in every engine. A command returns false if the engine does not support it.
 */

/** @typedef {{ width: number, height: number }} Size in CSS pixels */

/** Minimum window width of WebKitGTK's MiniBrowser, with some margin for other versions. */
const WEBKIT_NARROWEST = 460;

/**
 * @param {any} driver
 * @param {Size} size
 */
async function resizeWebKit(driver, { width, height }) {
  if (width < WEBKIT_NARROWEST) return false;
  await driver.setWindowSize(width, height);
  const [innerWidth, innerHeight] = await driver.execute('return [window.innerWidth, window.innerHeight]');
  // Compensates for the window's frame.
  if (innerWidth !== width || innerHeight !== height)
    await driver.setWindowSize(2 * width - innerWidth, 2 * height - innerHeight);
  return true;
}

/**
 * @param {any} browser
 * @param {string} id of the session
 * @param {Size} size
 */
async function setViewport(browser, id, size) {
  if (browser.type === 'webdriver') return resizeWebKit(browser.driver, size);
  await browser.getPage(id).setViewport(size);
  return true;
}

/** Emulation ends with its session, so each page keeps one. */
const sessions = new WeakMap();

/**
 * @param {any} page of puppeteer
 * @param {{ type?: string, features?: Record<string, string> }} media
 */
async function setMedia(page, { type = '', features = {} }) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await sessions.get(page).send('Emulation.setEmulatedMedia', { media: type, features: list });
  return true;
}

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export const browserCommands = () => ({
  name: 'browser-commands',
  async executeCommand({ command, payload, session }) {
    const browser = /** @type {any} */ (session.browser);
    if (command === 'rw-viewport') return setViewport(browser, session.id, /** @type {Size} */ (payload));
    if (command === 'rw-media') {
      const isChromium = browser.name === 'Chromium';
      return isChromium ? setMedia(browser.getPage(session.id), /** @type {object} */ (payload)) : false;
    }
    return undefined;
  },
});
