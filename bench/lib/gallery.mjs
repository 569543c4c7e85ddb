// How fast the page of codes and the list of figures answer on a slow phone: the slowest interaction to the next paint.
import { slowPhone } from './measure.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{ ms: number, script: number }} Slowest an interaction until the next paint, and the time of its listeners */

/**
 * Runs before anything in the page: notes the slowest interaction, as Interaction to Next Paint counts it. What takes less
 * than 16 ms is not reported at all.
 */
function watch() {
  const slowest = { ms: 0, script: 0 };
  Object.assign(globalThis, { slowest });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId, duration, processingStart, processingEnd } =
        /** @type {{ interactionId?: number, duration: number, processingStart: number, processingEnd: number }} */ (
          /** @type {unknown} */ (entry)
        );
      if (interactionId && duration > slowest.ms)
        Object.assign(slowest, { ms: duration, script: processingEnd - processingStart });
    }
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16, buffered: true }));
}

/** In the page: how often something was clicked or typed, and the slowest of it in ms, with the time of its listeners. */
const used = () => {
  const { eventCounts } = /** @type {{ eventCounts: Map<string, number> }} */ (/** @type {unknown} */ (performance));
  return {
    count: (eventCounts.get('click') ?? 0) + (eventCounts.get('keydown') ?? 0),
    slowest: /** @type {Slowest} */ (/** @type {any} */ (globalThis).slowest),
  };
};

/** Where each step of an editor is: a place to paste to, a look, a copy. */
const STEPS = 'main summary, main button, main select';

/**
 * Clicks everything that can be clicked, and changes each look by the keyboard.
 * @param {Page} page
 */
async function useAll(page) {
  // What one opens shows others: each is looked for anew.
  for (let at = 0; ; at++) {
    const all = await page.$$(STEPS);
    const step = all[at];
    if (!step) return;
    if (!(await step.isVisible())) continue;
    // A list of one changes nothing: no frame is presented, and the browser would count until some later one.
    if (await step.evaluate((node) => /** @type {{ options?: ArrayLike<unknown> }} */ (node).options?.length === 1))
      continue;
    if ((await step.evaluate((node) => node.localName)) === 'select') {
      await step.focus();
      await page.keyboard.press('ArrowDown');
    } else await step.click();
    await new Promise((done) => setTimeout(done, 120));
  }
}

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {(page: Page) => Promise<void>} use
 * @returns {Promise<Slowest>}
 */
async function slowestOf(browser, url, use) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 375, height: 667, hasTouch: true, isMobile: true });
    await slowPhone(page);
    await page.evaluateOnNewDocument(watch);
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await use(page);
    await new Promise((done) => setTimeout(done, 500));
    const { slowest, count } = await page.evaluate(used);
    if (!count) throw new Error(`${url}: nothing could be used`);
    return slowest;
  } finally {
    await page.close();
  }
}

/**
 * @param {Browser} browser
 * @param {string} site where the published sample answers, without a slash at the end
 * @param {string} id of a widget
 * @returns {Promise<Slowest>} of all that an editor may do on both pages
 */
export async function slowestInteraction(browser, site, id) {
  const codes = await slowestOf(browser, `${site}/w/${id}/embed/`, useAll);
  const list = await slowestOf(browser, `${site}/figures.html`, async (page) => {
    await page.type('input[type=search]', '24', { delay: 100 });
  });
  return codes.ms > list.ms ? codes : list;
}
