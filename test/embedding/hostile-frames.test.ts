import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inEngines, type Driver } from '../support/browsers/drive.js';
import { scriptOf } from '../support/sites/embed-site.js';
import { WATCH } from '../support/sites/hostile-frames.js';
import { clobbering, harming, HARMS, LIBRARIES, polluting } from '../support/sites/hostile-scripts.js';
import { HostSite } from '../support/sites/host-site.js';
import { pageLibrariesHere } from '../support/page-libraries.js';

/* Both scripts of frames on pages that have taken, hidden or replaced what they need: the frame grows, or is as it was. */

const site = new HostSite();
let frame = '';

const NOTHING = '<!doctype html><link rel="icon" href="data:,"><title>x</title>';

beforeAll(async () => {
  await site.start();
  const child = await scriptOf('frame-page');
  frame = site.publish(
    '/w.html',
    'html',
    `${NOTHING}<style>body{margin:0}p{margin:0;height:318px}</style><p>24.86</p><script>${child}</script>`,
  );
  site.onHost('/report-frame.js', 'js', await scriptOf('report-frame'));
});
afterAll(() => site.stop());

interface Seen {
  readonly height: number;
  readonly errors: readonly string[];
}

/**
 * Opens a page in a frame and waits until the frame in it has grown, or for a time; sent to the page around, whose built-ins
 * nobody has touched.
 */
async function look(url: string, within: number): Promise<Seen> {
  const around = document.createElement('iframe');
  around.src = url;
  around.width = '600';
  around.height = '600';
  await new Promise((done) => {
    around.addEventListener('load', done);
    document.body.append(around);
  });
  const isFrame = ({ nodeName }: Node) => (nodeName === 'IFRAME' ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP);
  const elements = document.createTreeWalker(around.contentDocument!, NodeFilter.SHOW_ELEMENT, isFrame);
  const inside = elements.nextNode() as Element;
  const height = () => Math.round(Element.prototype.getBoundingClientRect.call(inside).height);
  for (let left = within; left > 0 && height() < 300; left -= 10) await new Promise((done) => setTimeout(done, 10));
  const said = (around.contentWindow as Window & { said?: { readonly errors: ArrayLike<string> } }).said!.errors;
  // Index by index: the page may have another way round a list.
  return { height: height(), errors: Array.from({ length: said.length }, (_, at) => said[at]!) };
}

async function shown(driver: Driver, { before = '', body = '', within = 5_000 }): Promise<Seen> {
  const url = site.onHost(
    '/frames.html',
    'html',
    `${NOTHING}${WATCH}<iframe class="report-frame" src="${frame}" style="border:0;height:100px"></iframe>
    ${before && `<script>${before}</script>`}${body}<script src="/report-frame.js"></script>`,
  );
  await driver.goto(around());
  return driver.run(look, url, within);
}

const around = (): string => site.onHost('/around.html', 'html', `${NOTHING}<body>`);

const GROWN = { height: 318, errors: [] };

inEngines(['Chromium', 'Firefox', 'WebKit', 'Chromium 87'], (drive, engine) => {
  it.each([...pageLibrariesHere(), ...LIBRARIES])(
    'RC03, RC04: a frame grows on a page with $name',
    async ({ script }) => {
      expect(await shown(drive(), { before: script })).toEqual(GROWN);
    },
  );

  it('RF8: a frame grows on a page with elements by the names of what document and window have', async () => {
    const names =
      'addEventListener querySelectorAll createElementNS hidden getComputedStyle postMessage console URL'.split(' ');
    expect(await shown(drive(), { body: clobbering(names) })).toEqual(GROWN);
  });

  it.each(['foo', 'type', 'height', 'reportFrame', 'value', 'get', 'root', 'threshold', 'rootMargin'])(
    'RF19: a frame grows on a page with %s on the prototype of all objects',
    async (key) => {
      expect(await shown(drive(), { before: polluting(key, '"bar"') })).toEqual(GROWN);
    },
  );

  if (engine === 'Chromium')
    describe.each(HARMS)('RF19: a built-in that is %s', (how) => {
      it.each(
        (
          'Map WeakMap Symbol Symbol.for Reflect.apply Reflect.getOwnPropertyDescriptor Math.min Date.now URL IntersectionObserver ' +
          'IntersectionObserver.prototype.observe NodeList.prototype.forEach Array.prototype.forEach Array.prototype.@@iterator ' +
          'EventTarget.prototype.addEventListener Document.prototype.querySelectorAll Element.prototype.getAttribute ' +
          'MessageEvent.prototype.data MessageEvent.prototype.source HTMLIFrameElement.prototype.contentWindow getComputedStyle ' +
          'console.warn RegExp.prototype.exec RegExp.prototype.test String.prototype.replace Promise.prototype.then'
        ).split(' '),
      )('%s: the frame grows, or is as it was', async (path) => {
        const { height, errors } = await shown(drive(), { before: harming(path, how), within: 400 });
        expect(errors).toEqual([]);
        expect([100, 318]).toContain(height);
      });
    });
});

/** Asks a widget's page for its height, in dialects and in our words, and counts the answers; sent to the page. */
async function flood(url: string): Promise<{ readonly count: number; readonly seconds: number }> {
  const asked = document.createElement('iframe');
  let count = 0;
  asked.src = url;
  await new Promise((done) => {
    asked.addEventListener('load', done);
    document.body.append(asked);
  });
  window.addEventListener('message', () => count++);
  for (let at = 0; at < 8; at++) asked.contentWindow!.postMessage(`[iFrameSizer]f${at}:8:x`, '*');
  for (let at = 0; at < 1000; at++) asked.contentWindow!.postMessage({ reportFrame: 1, type: 'ask' }, '*');
  const start = performance.now();
  const elapsed = () => performance.now() - start;
  while (elapsed() < 500 || (count < 9 && elapsed() < 30_000)) await new Promise((done) => setTimeout(done, 50));
  return { count, seconds: elapsed() / 1000 };
}

inEngines(['Chromium'], (drive) => {
  it('RF21: a widget’s page that is asked a thousand times answers twenty times a second, in each dialect once', async () => {
    await drive().goto(around());
    const { count, seconds } = await drive().run(flood, frame);
    expect(count).toBeGreaterThan(8);
    expect(count).toBeLessThanOrEqual(9 * (20 * seconds + 1));
  });
});
