import { launch, type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, getBrowser } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import type { Picture } from './list.js';

/** What decides how text looks: pictures are the same only where this is. */
export interface Fingerprint {
  /** Major version of Chromium. */
  readonly chromium: string;
  /** The faces in which Chinese and Latin sample text is really set. */
  readonly fonts: readonly string[];
  /** Width of that text in px, which tells apart versions of one face. */
  readonly width: number;
}

export interface Camera {
  readonly fingerprint: Fingerprint;
  take(picture: Picture): Promise<Uint8Array>;
  close(): Promise<void>;
}

const SAMPLE = `<p id="zh" lang="zh-CN" style="font: 40px 'Noto Sans CJK SC', sans-serif; float: left">税收入库亿元，全市第一</p>
<p id="en" style="font: 40px Arial, sans-serif; float: left">Tax revenue 0123456789</p>`;

/** The faces of an element's text, as Chromium itself names them. */
async function facesOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

export async function fingerprintOf(browser: Browser): Promise<Fingerprint> {
  const page = await browser.newPage();
  await page.setContent(SAMPLE);
  const fonts = [...(await facesOf(page, '#zh')), ...(await facesOf(page, '#en'))];
  const width = await page.$$eval('p', (all) => all.reduce((sum, p) => sum + p.getBoundingClientRect().width, 0));
  await page.close();
  const chromium = /\/(\d+)\./.exec(await browser.version())?.[1] ?? 'unknown';
  return { chromium, fonts, width: Math.round(width * 100) / 100 };
}

/** A story by itself, at rest: fonts there, elements updated, nothing moving. */
async function open(page: Page, origin: string, { story, width, globals = {} }: Picture): Promise<void> {
  await page.setViewport({ width, height: 600 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const set = Object.entries(globals).map(([key, value]) => `${key}:${value}`);
  const query = new URLSearchParams({ id: story, viewMode: 'story', globals: set.join(';') });
  await page.goto(`${origin}iframe.html?${query.toString()}`, { waitUntil: 'load' });
  await page.waitForSelector('body.sb-show-main #storybook-root > *', { timeout: 10_000 });
  // A story may fetch its report.
  await page.waitForNetworkIdle({ idleTime: 100 });
  await page.evaluate(async () => {
    const elements = [...document.querySelectorAll('#storybook-root *')] as (Element & { updateComplete?: unknown })[];
    await Promise.all(elements.map((element) => element.updateComplete));
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

export async function startChromium(): Promise<Browser> {
  const found = await getBrowser('chromium');
  if (!found) throw new Error('There is no Chromium to take pictures with; npm test gets one.');
  const { path: executablePath, headless = true, env } = found;
  return launch({ executablePath, headless, env, args: CHROMIUM_FLAGS });
}

/** Opens a built Storybook in Chromium. */
export async function openCamera(folder: string): Promise<Camera> {
  const browser = await startChromium();
  const { url, close } = await serve(folder, { port: 0 });
  return {
    fingerprint: await fingerprintOf(browser),
    async take(picture) {
      const page = await browser.newPage();
      try {
        await open(page, url, picture);
        const root = await page.$('#storybook-root');
        if (!root) throw new Error(`${picture.story} shows nothing`);
        return await root.screenshot();
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      await close();
    },
  };
}
