import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEngines } from '../support/browsers/drive.js';
import type { PuppeteerDriver } from '../support/browsers/drive-puppeteer.js';
import { HostSite } from '../support/sites/host-site.js';
import { drawn, said } from '../support/browsers/probe.js';
import { TAGS } from './support/article.js';

/*
 * What many widgets cost their page. Counts, and sizes with wide margins: how long something takes on this machine says
 * nothing of another, and is for the bench.
 */

const site = new HostSite();

beforeAll(() => site.start());
afterAll(() => site.stop());

/** Counts, from the first line of the page on, what a page has only so much of. */
const COUNTED = `<script>
  window.counts = { intersection: 0, resize: 0, listeners: 0, timers: 0 };
  function count(name, what) {
    var Real = window[name];
    window[name] = function (callback, options) { counts[what]++; return new Real(callback, options); };
    window[name].prototype = Real.prototype;
  }
  count('IntersectionObserver', 'intersection');
  count('ResizeObserver', 'resize');
  [window, document].forEach(function (target) {
    var add = target.addEventListener;
    target.addEventListener = function () { counts.listeners++; return add.apply(target, arguments); };
  });
</script>`;

interface Counts {
  readonly intersection: number;
  readonly resize: number;
  readonly listeners: number;
}

const counts = (): Counts => (window as unknown as { counts: Counts }).counts;

inEngines(['Chromium', 'Chromium 87'], (drive) => {
  it('P03: ten thousand widgets over time: one request, one observer of a kind, and drawn is what is near', async () => {
    const head = COUNTED + '<style>stat-card{display:block;height:200px}</style>';
    await drive().goto(site.page('/ten-thousand.html', { head, body: `<main></main>${site.script()}` }));
    const before = site.ours.asked('/zh.json');
    const card = site.widget('stat-card', 'fact="tea-output"');
    const shadows = await drive().run(async (html) => {
      const main = document.querySelector('main')!;
      for (let round = 0; round < 100; round++) {
        main.insertAdjacentHTML('beforeend', html.repeat(100));
        await new Promise((done) => setTimeout(done, 0));
      }
      await new Promise((done) => setTimeout(done, 500));
      return [...main.children].filter((each) => each.shadowRoot).length;
    }, card);
    expect(shadows).toBeGreaterThan(0);
    expect(shadows).toBeLessThan(60);
    expect(site.ours.asked('/zh.json') - before).toBe(1);
    const { intersection, resize, listeners } = await drive().run(counts);
    expect([intersection <= 1, resize <= 1, listeners < 10]).toEqual([true, true, true]);
    // Who scrolls to the end finds it drawn; what was passed on the way is not drawn for it.
    const [last, passed] = await drive().run(async () => {
      scrollTo(0, document.documentElement.scrollHeight);
      const all = [...document.querySelectorAll('main > *')];
      const end = all[all.length - 1]!;
      for (let i = 0; i < 1000 && !end.shadowRoot; i++) await new Promise((done) => setTimeout(done, 20));
      return [end.shadowRoot?.textContent ?? '', all.filter((each) => each.shadowRoot).length] as const;
    });
    expect(last).toContain('24.86');
    expect(passed).toBeLessThan(120);
    expect(await drive().run(said)).toEqual([]);
  });
});

/** Mounts and unmounts widgets, a hundred at a time, each drawn before it goes. */
async function comeAndGo(html: string, times: number): Promise<void> {
  const main = document.querySelector('main')!;
  for (let done = 0; done < times; done += 100) {
    main.innerHTML = html.repeat(100);
    const isDrawn = () => [...main.children].every((each) => each.shadowRoot?.querySelector('[part=figure]'));
    for (let i = 0; i < 1000 && !isDrawn(); i++) await new Promise((next) => setTimeout(next, 4));
    if (!isDrawn()) throw new Error('not drawn');
    main.replaceChildren();
    await new Promise((next) => setTimeout(next, 0));
  }
}

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page holds once everything that can go has gone. */
async function held({ page }: PuppeteerDriver): Promise<Held> {
  const session = await page.createCDPSession();
  // What waits for a frame or for the end of a timer holds on a little longer.
  for (let i = 0; i < 3; i++) {
    await new Promise((done) => setTimeout(done, 200));
    await session.send('HeapProfiler.collectGarbage');
  }
  await session.detach();
  const { JSHeapUsedSize = 0, Nodes = 0, JSEventListeners = 0 } = await page.metrics();
  return { heap: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners };
}

const NEAR = '<style>main{position:relative}stat-card{position:absolute;top:0;width:300px}</style>';

inEngines(['Chromium'], (drive) => {
  const driver = () => drive() as PuppeteerDriver;

  it('L01: ten thousand widgets come and go, and the page holds what it held before', async () => {
    await drive().goto(site.page('/come-and-go.html', { head: NEAR, body: `<main></main>${site.script()}` }));
    const card = site.widget('stat-card', 'fact="tea-output"');
    await drive().run(comeAndGo, card, 1_000);
    const before = await held(driver());
    await drive().run(comeAndGo, card, 10_000);
    const after = await held(driver());
    // Half a kilobyte of each that is kept would be five megabytes.
    expect(after.heap - before.heap).toBeLessThan(500_000);
    expect(after.nodes - before.nodes).toBeLessThan(500);
    expect(after.listeners - before.listeners).toBeLessThan(10);
    expect(await drive().run(said)).toEqual([]);
  }, 240_000);

  it('P07: a drawn card costs the heap of its page less than 1.5 kB', async () => {
    await drive().goto(site.page('/heap.html', { head: NEAR, body: `<main></main>${site.script()}` }));
    const card = site.widget('stat-card', 'fact="tea-output"');
    await drive().run(comeAndGo, card, 100);
    const before = await held(driver());
    await drive().run((html) => {
      document.querySelector('main')!.innerHTML = html.repeat(1_000);
    }, card);
    await drive().run(drawn, 'stat-card', 30_000);
    const { heap } = await held(driver());
    const each = (heap - before.heap) / 1_000;
    console.log(`A drawn card costs ${Math.round(each)} bytes of heap.`);
    expect(each).toBeGreaterThan(0);
    expect(each).toBeLessThan(1_500);
  }, 120_000);

  it('P05: on a slow line and a slow machine nothing moves, where room is reserved as the code says', async () => {
    const { page } = driver();
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 50_000,
      uploadThroughput: 50_000,
    });
    await page.emulateCPUThrottling(4);
    const watch = `<style>${TAGS}{display:block;min-height:260px}</style><script>
      window.shifts = [];
      new PerformanceObserver(function (list) {
        list.getEntries().forEach(function (entry) { shifts.push(entry.value); });
      }).observe({ type: 'layout-shift', buffered: true });
    </script>`;
    const body = `<main>${site.trio().repeat(4)}</main><p>正文</p>${site.script()}`;
    await drive().goto(site.page('/slow.html', { head: watch, body }));
    // A reader goes down the page; what comes near is drawn.
    const shown = await drive().run(async () => {
      const all = [...document.querySelectorAll('main > *')];
      for (const each of all) {
        each.scrollIntoView();
        for (let i = 0; i < 1000 && !each.shadowRoot; i++) await new Promise((done) => setTimeout(done, 20));
      }
      await new Promise((done) => setTimeout(done, 200));
      return all.filter((each) => each.shadowRoot?.querySelector('.root')).length;
    });
    expect(shown).toBe(12);
    expect(await drive().run(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    await page.emulateCPUThrottling(null);
    await session.detach();
  });
});
