// What is measured in a page. Everything runs in the page itself, by its own clock.

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */

/** 1.6 Mbps down, 0.75 up, 150 ms there and back, and a quarter of this processor: Lighthouse's slow phone. */
const SLOW = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8, offline: false };

/** @param {Page} page */
export async function slowPhone(page) {
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', SLOW);
  await page.emulateCPUThrottling(4);
}

/** Runs before anything in the page: notes when the figure was painted, and what moved. */
function watch() {
  const seen = { painted: 0, shift: 0 };
  Object.assign(globalThis, { benchSeen: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += /** @type {{ value?: number }} */ (entry).value ?? 0;
  }).observe({ type: 'layout-shift', buffered: true });
  const isDrawn = () => {
    const contender = /** @type {{ contender?: { isDrawn: (node: Element) => boolean } }} */ (globalThis).contender;
    const stage = document.querySelector('#stage')?.firstElementChild;
    if (stage)
      return contender ? contender.isDrawn(stage) : !!stage.querySelector('svg, b') && stage.localName.indexOf('-') < 0;
    const widget = document.querySelector('progress-ring, stat-card');
    return !!widget?.shadowRoot?.querySelector('.root');
  };
  const look = () => {
    if (!isDrawn()) return void requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      seen.painted = performance.now();
    };
    requestAnimationFrame(() => port2.postMessage(0));
  };
  requestAnimationFrame(look);
}

/**
 * Opens a page with one figure.
 * @param {Browser} browser
 * @param {string} url
 * @param {boolean} isSlow
 * @returns {Promise<{ painted: number, shift: number }>} ms from the start of the navigation; cumulative layout shift
 */
export async function openOne(browser, url, isSlow) {
  const page = await browser.newPage();
  try {
    await page.setCacheEnabled(false);
    if (isSlow) await slowPhone(page);
    await page.evaluateOnNewDocument(watch);
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForFunction('benchSeen.painted > 0', { timeout: 60_000, polling: 50 });
    await new Promise((done) => setTimeout(done, isSlow ? 500 : 150));
    return /** @type {{ painted: number, shift: number }} */ (await page.evaluate('benchSeen'));
  } finally {
    await page.close();
  }
}

/**
 * In the page: mounts, and then changes, a number of figures; ms until what is on screen has been painted. At last it
 * mounts one more: what is made once for a page is there by then.
 */
async function mountAndUpdate(/** @type {number} */ count) {
  /** @typedef {{ create: () => HTMLElement, set: (node: Element, i: number) => void, isDrawn: (node: Element) => boolean }} Page */
  const { contender } = /** @type {{ contender: Page }} */ (/** @type {unknown} */ (globalThis));
  const painted = () =>
    /** @type {Promise<void>} */ (
      new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        requestAnimationFrame(() => port2.postMessage(0));
      })
    );
  document.querySelector('#stage')?.replaceChildren();
  const host = document.createElement('div');
  host.style.cssText = 'display:flex;flex-wrap:wrap';
  /** @param {number} many */
  const mounting = async (many) => {
    await painted();
    const start = performance.now();
    /** @type {HTMLElement[]} */
    const made = [];
    for (let i = 0; i < many; i++) {
      const node = contender.create();
      node.style.width = '180px';
      made.push(node);
    }
    host.append(...made);
    document.body.append(host);
    // What an element does at once is done by then; the rest is the browser’s layout and painting.
    for (let turn = 0; turn < 3; turn++) await null;
    const script = performance.now() - start;
    const first = made.slice(0, 12);
    do await painted();
    while (!first.every((node) => contender.isDrawn(node)) && performance.now() - start < 60_000);
    return { made, script, ms: performance.now() - start };
  };
  const { made, script, ms: mount } = await mounting(count);
  const mounted = performance.now();
  for (const node of made) contender.set(node, 1);
  await painted();
  const update = performance.now() - mounted;
  host.replaceChildren();
  return { mount, script, update, again: (await mounting(1)).ms };
}

/** @param {Browser} browser @param {string} url @param {number} count @returns {Promise<Record<'mount' | 'script' | 'update' | 'again', number>>} */
export async function mountMany(browser, url, count) {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    return await page.evaluate(mountAndUpdate, count);
  } finally {
    await page.close();
  }
}

/**
 * How high a figure is in the page that it will be measured in, as the gallery measures what its code reserves.
 * @param {Browser} browser @param {string} url @param {string} tag
 */
export async function heightOf(browser, url, tag) {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForFunction((name) => document.querySelector(name)?.shadowRoot, {}, tag);
    return await page.$eval(tag, (widget) => Math.ceil(widget.getBoundingClientRect().height));
  } finally {
    await page.close();
  }
}

const HELD = 1000;

/** All of them drawn, those off screen too: what is put off would cost nothing. */
async function holdMany(/** @type {number} */ count) {
  /** @typedef {{ create: () => HTMLElement, isDrawn: (node: Element) => boolean }} Page */
  const { contender } = /** @type {{ contender: Page }} */ (/** @type {unknown} */ (globalThis));
  const host = document.createElement('div');
  for (let i = 0; i < count; i++) host.append(contender.create());
  document.body.append(host);
  window.dispatchEvent(new Event('beforeprint'));
  for (let tries = 0; tries < 200; tries++) {
    await new Promise((done) => setTimeout(done, 50));
    if ([...host.children].every((node) => contender.isDrawn(node))) return true;
  }
  return false;
}

/** @param {Page} page */
async function heapOf(page) {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await page.metrics();
  await client.detach();
  return JSHeapUsedSize ?? NaN;
}

/** @param {Browser} browser @param {string} url @returns {Promise<number>} bytes of JavaScript heap for one figure of 1,000, all drawn */
export async function heapPerWidget(browser, url) {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    const before = await heapOf(page);
    if (!(await page.evaluate(holdMany, HELD))) throw new Error(`${url}: not all were drawn`);
    return ((await heapOf(page)) - before) / HELD;
  } finally {
    await page.close();
  }
}
