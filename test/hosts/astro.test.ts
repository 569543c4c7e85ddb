import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleOf } from '../../scripts/lib/embed-bundles.mjs';
import { fileText, widgetFile } from '../../src/site/data/widget-file.js';
import { inEngines } from '../support/browsers/drive.js';
import type { PuppeteerDriver } from '../support/browsers/drive-puppeteer.js';
import { HostSite, REPORT } from '../support/sites/host-site.js';
import { drawn, said } from '../support/browsers/probe.js';
import { buildAstro } from './support/astro-site.js';

/*
 * A site that Astro prints, with declarative shadow roots: from the package, whose elements take them over, and from what a
 * published report gives away, which a script keeps up to date. Nothing may flash, and its own router may change the route.
 */

const TAGS = 'stat-card,progress-ring';
const DRAWN = [expect.stringContaining('24.86亿元'), expect.stringContaining('21村')];
const PAGES = [
  ['what the package has drawn', '/package/'],
  ['what a published report gives away', '/published/'],
] as const;

const site = new HostSite();
const live = fileText(widgetFile(REPORT, 'zh-CN', { drawn: true }));

beforeAll(async () => {
  await site.start();
  site.publish('/adopt.js', 'js', await bundleOf('adopt'));
  site.publish('/live.json', 'json', live);
  await buildAstro(site);
}, 400_000);

afterAll(() => site.stop());

interface First {
  readonly root: Element | null;
  readonly text: string;
  readonly box: string;
}

/** Lets every script run to its end, and says what is not as the parser has made it. */
async function changes(): Promise<string[]> {
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done, { once: true }));
  await new Promise((done) => setTimeout(done, 500));
  const { first } = window as unknown as { first: First[] };
  const widgets = [...document.querySelectorAll('stat-card, progress-ring')];
  // Line breaks of a template are nothing that is shown.
  const textOf = (text: string | undefined) => (text ?? '').replace(/\s+/g, '');
  const reported = widgets.flatMap((each, i) => {
    const [was, root] = [first[i]!, each.shadowRoot?.querySelector('.root')];
    return [
      ...(was.root && was.root === root ? [] : [`${each.localName} has another tree`]),
      ...(textOf(was.text) === textOf(root?.textContent) ? [] : [`${each.localName} says something else`]),
      ...(was.box === JSON.stringify(each.getBoundingClientRect()) ? [] : [`${each.localName} has moved`]),
    ];
  });
  return first.length === 2 ? reported : [...reported, `${first.length} widgets`];
}

/** How much the page has moved under its reader, from its first line on. */
const shifts = (): number[] => {
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  return observer.takeRecords().map((entry) => (entry as PerformanceEntry & { readonly value: number }).value);
};

/** Follows the link to the next page, and waits until the router has brought it. */
async function goOn(): Promise<[title: string, isSame: boolean]> {
  const page = window as unknown as { stayed?: boolean };
  page.stayed = true;
  const before = document.title;
  document.querySelector<HTMLElement>('#next')!.click();
  for (let i = 0; i < 1000 && document.title === before; i++) await new Promise((done) => setTimeout(done, 25));
  await new Promise((done) => setTimeout(done, 300));
  return [document.title, page.stayed];
}

const figure = (): string =>
  document.querySelector('#card')!.shadowRoot!.querySelector('.visually-hidden')!.textContent.trim();

inEngines(['Chromium', 'Firefox', 'WebKit'], (drive) => {
  describe.each(PAGES)('L13: Astro, with %s', (_, path) => {
    it('is painted by the server and taken over without a flash', async () => {
      await drive().goto(site.host.at(path));
      expect(await drive().run(changes)).toEqual([]);
      expect(await drive().run(drawn, TAGS)).toEqual(DRAWN);
      expect(await drive().run(said)).toEqual([]);
    });

    it('lives on when its router changes the route, and when it goes back', async () => {
      await drive().goto(site.host.at(path));
      await drive().run(changes);
      const [title, isSame] = await drive().run(goOn);
      expect([title, isSame]).toEqual([path === '/package/' ? '乙' : '丁', true]);
      const there: unknown = path === '/package/' ? expect.stringContaining('茶会天数') : DRAWN[0];
      expect(await drive().run(drawn, TAGS)).toEqual([there, DRAWN[1]]);
      expect(await drive().run(goOn)).toEqual([path === '/package/' ? '甲' : '丙', true]);
      expect(await drive().run(drawn, TAGS)).toEqual(DRAWN);
      expect(await drive().run(said)).toEqual([]);
    });
  });

  it('Astro: an element of the package takes a new fact in the tree that the server has printed', async () => {
    await drive().goto(site.host.at('/package/'));
    await drive().run(changes);
    const isSame = await drive().run(async () => {
      const card = document.querySelector<HTMLElement & { fact: string; updateComplete: Promise<unknown> }>('#card')!;
      const root = card.shadowRoot!.querySelector('.root');
      card.fact = 'fair-days';
      await card.updateComplete;
      return root !== null && root === card.shadowRoot!.querySelector('.root');
    });
    expect([isSame, await drive().run(figure)]).toEqual([true, expect.stringContaining('茶会天数')]);
  });

  it('Astro: what was published follows its file, in the tree that the server has printed', async () => {
    site.publish('/live.json', 'json', live.split('24.86').join('24.87'));
    await drive().goto(site.host.at('/published/'));
    expect(await drive().run(changes)).toEqual(['stat-card says something else']);
    expect(await drive().run(figure)).toContain('24.87亿元');
    site.publish('/live.json', 'json', live);
  });
});

inEngines(['Chromium'], (drive) => {
  it.each(PAGES)('H28, L13: Astro, with %s: without script it is the same, dot for dot', async (_, path) => {
    const { page } = drive() as PuppeteerDriver;
    await page.setViewport({ width: 800, height: 900 });
    await page.setJavaScriptEnabled(false);
    await page.goto(site.host.at(path));
    const without = await page.screenshot({ encoding: 'base64' });
    await page.setJavaScriptEnabled(true);
    await page.goto(site.host.at(path));
    expect(await drive().run(changes)).toEqual([]);
    expect(await drive().run(shifts)).toEqual([]);
    expect(await page.screenshot({ encoding: 'base64' })).toBe(without);
  });
});
