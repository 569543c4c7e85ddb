/*
 * Commands wrapped by test/support/browsers/browser.ts. Custom names, since the test runner asks its built-in plugins first, and
 * those do not support all of this in every engine. A command returns false if the engine does not support it.
 */

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
    if (command === 'rw-media') {
      const isChromium = browser.name === 'Chromium';
      return isChromium ? setMedia(browser.getPage(session.id), /** @type {object} */ (payload)) : false;
    }
    return undefined;
  },
});
