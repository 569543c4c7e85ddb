import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { sentence } from '../../../src/format/sentence.js';
import { SEEN, type EmbedSite } from '../../support/sites/embed-site.js';
import { openGallery } from '../../support/sites/gallery-site.js';

/* An editor opens the gallery, finds a figure, copies each of its codes, and pastes it into a page of another origin. */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const SAID = sentence(
  choujiang2023.facts.find(({ id }) => id === 'tax-revenue')!,
  choujiang2023,
  'zh-CN',
);

let site: EmbedSite;
beforeAll(async () => {
  site = await openGallery(['ten-firsts', 'tax-revenue', 'villages-above-income-mark']);
}, 120_000);
afterEach(() => site.rest());
afterAll(() => site.close());

async function open(path: string): Promise<Page> {
  const page = await site.show('<!doctype html><title>empty</title>', '/empty.html');
  const names = ['clipboard-read', 'clipboard-write'];
  const granted = names.map((name) => ({ permission: { name }, state: 'granted' as const }));
  await page.browserContext().setPermission(site.publisher, ...granted);
  await page.goto(site.publisher + path, { waitUntil: 'load' });
  return page;
}

/** What is on the clipboard, as text or as formatted text; read again if it changes while it is read. */
const clipboard = (page: Page, type: 'text/plain' | 'text/html'): Promise<string> =>
  page.evaluate(async (wanted) => {
    const read = async (): Promise<string> => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType(wanted)).text();
    };
    return read().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'InvalidStateError') return read();
      throw error;
    });
  }, type);

/** The place in which a code is; the others are among more codes. */
const PLACES: Readonly<Record<string, string>> = { frame: 'site', link: 'link', quote: 'quote' };

/** Presses a button, and waits until it says that it has copied. */
async function press(page: Page, button: string, type: 'text/plain' | 'text/html' = 'text/plain'): Promise<string> {
  await page.click(button);
  await page.waitForFunction(
    (at: string) => /^(?:已复制|Copied)/.test(document.querySelector(at)?.textContent ?? ''),
    {},
    button,
  );
  return clipboard(page, type);
}

/** Copies the code of a kind. */
async function copy(page: Page, kind: string): Promise<string> {
  const place = PLACES[kind];
  if (place) await page.click(`.places [data-place="${place}"]`);
  else await page.$eval('.language:not([hidden]) .more', (more) => more.setAttribute('open', ''));
  const within = place ? `.place[data-place="${place}"]` : '.more';
  return press(page, `.language:not([hidden]) ${within} .code[data-kind="${kind}"] .copy button`);
}

/** Copies what is pasted as formatted text in a place. */
async function copyRich(page: Page, place: string): Promise<string> {
  await page.click(`.places [data-place="${place}"]`);
  return press(page, `.language:not([hidden]) .place[data-place="${place}"] .copy [data-rich]`, 'text/html');
}

/** The code of a frame, once the gallery has measured the room for it. */
async function copyFrame(path: string, kind = 'frame'): Promise<string> {
  const page = await open(path);
  await page.waitForSelector('.language:not([hidden])[data-room="measured"]', { timeout: 10_000 });
  return copy(page, kind);
}

const paste = (code: string, head = ''): Promise<Page> =>
  site.show(`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${head}<title>host</title></head>
<body><article>${code}</article></body></html>`);

/** The height that a frame has, and that of the document in it. */
async function heights(page: Page): Promise<readonly [frame: number, inside: number]> {
  const frame = await page.waitForSelector('iframe');
  const inside = await frame!.contentFrame();
  // It is of another process, which hears of its width a little later.
  const width = await frame!.evaluate((element) => element.clientWidth);
  await inside.waitForFunction((px) => innerWidth === px, { timeout: 5000 }, width);
  return Promise.all([
    page.$eval('iframe', (element) => element.clientHeight),
    inside.evaluate(() => document.documentElement.offsetHeight),
  ]);
}

const drawn = (page: { $eval: Page['$eval'] }): Promise<string> =>
  page.$eval('stat-card', (card) => (card.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '));

// A loaded machine takes its time with whole pages.
/** Counts in a page what moves. */
const WATCH = `<script>window.moved = 0;
new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (moved += value)))
  .observe({ type: 'layout-shift', buffered: true });</script>`;

describe('the gallery', () => {
  it('leads to every code of a figure in three clicks', async () => {
    const page = await open('/');
    await page.click('pierce/a[data-embed="ten-firsts"]');
    await page.waitForSelector('dialog.sheet[open] main[data-subject="ten-firsts"]');
    await page.click('dialog.sheet .parts a[data-embed="tax-revenue"]');
    await page.waitForSelector('dialog.sheet main[data-subject="tax-revenue"]');
    const places = await page.$$eval('.places [role=tab]', (tabs) => tabs.map((tab) => tab.textContent.trim()));
    expect(places).toEqual([
      '自己的网站 能贴代码',
      '会过滤代码的后台 只能贴图文',
      '公众号 微信文章',
      '邮件或简报 直接粘贴',
      '图片 PNG、SVG',
      '链接 聊天、微博',
      '引用文字 一句带出处',
    ]);
    expect(await copy(page, 'link')).toBe(`${site.publisher}/w/tax-revenue/`);
    expect(site.errors).toEqual([]);
  });

  it('gives a frame that shows the figure elsewhere and is as high as it has to be', async () => {
    const page = await paste(await copyFrame('/w/tax-revenue/embed/'));
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    await frame.waitForSelector('stat-card');
    expect(await drawn(frame)).toContain(SAID);
    const [outside, inside] = await heights(page);
    expect(Math.abs(outside - inside)).toBeLessThanOrEqual(1);
    expect(site.errors).toEqual([]);
  });

  // The first with the script that sets its height, the second for pages that run no scripts of others.
  describe.each([['frame'], ['frame-only']])('keeps the room of its frame with the code %s', (kind) => {
    it.each([
      '/w/tax-revenue/embed/',
      '/w/tax-revenue/embed/en/',
      '/w/villages-above-income-mark/embed/en/',
      '/w/ten-firsts/embed/',
      '/w/ten-firsts/embed/en/',
    ])('P: of %s at every width, so that nothing moves', async (path) => {
      const code = await copyFrame(path, kind);
      const page = await paste(`<style>*{margin:0}article{width:640px}</style>${code}<p>below</p>`);
      const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
      await frame.waitForSelector('.framed .root, .framed main > *');
      for (const width of [280, 320, 400, 479, 480, 600, 768, 1000]) {
        await page.$eval('article', (article, px) => article.style.setProperty('width', `${px}px`), width);
        // Where its script runs, a page that grows narrower is told of the new height; a line of text is 24 px.
        await vi.waitFor(async () => {
          const [outside, inside] = await heights(page);
          expect(outside - inside, `${width} px`).toBeGreaterThanOrEqual(0);
          // Beyond 2000 px the script does not follow, and the few steps of the code are the last word.
          const spare = kind === 'frame' && inside > 2000 ? 270 : 25;
          expect(outside - inside, `${width} px`).toBeLessThanOrEqual(spare);
        });
      }
      expect(site.errors).toEqual([]);
    });
  });

  it('P: gives a frame that moves nothing when it loads', async () => {
    const code = await copyFrame('/w/ten-firsts/embed/en/');
    const page = await paste(`${WATCH}<style>*{margin:0}</style>${code}<p>below</p>`);
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    await frame.waitForSelector('score-board');
    await new Promise((done) => setTimeout(done, 500));
    expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(0);
  });

  it('P: gives a script that moves nothing when it draws', async () => {
    const gallery = await open('/w/tax-revenue/embed/');
    await gallery.waitForSelector('.language:not([hidden])[data-room="measured"]');
    const code = await copy(gallery, 'script');
    expect(code).toMatch(/ style="display:block;min-height:calc\(\d+px /);
    const page = await paste(`${WATCH}<style>*{margin:0}</style>${code}<p>below</p>`);
    await page.waitForFunction(() => document.querySelector('stat-card')?.shadowRoot?.textContent.includes('24.86'));
    await new Promise((done) => setTimeout(done, 300));
    expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(0);
    const [box, root] = await page.$eval('stat-card', (card) =>
      [card, card.shadowRoot!.querySelector('.root')!].map((one) => one.getBoundingClientRect().height),
    );
    expect(box! - root!).toBeLessThanOrEqual(12);
  });

  it('gives a script that draws the figure elsewhere, word for word', async () => {
    const page = await paste(await copy(await open('/w/tax-revenue/embed/'), 'script'));
    await page.waitForFunction(() => document.querySelector('stat-card')?.shadowRoot?.textContent.includes('24.86'));
    expect(await drawn(page)).toContain(SAID);
    expect(site.errors).toEqual([]);
  });

  it('gives a sentence whose figure opens over its source elsewhere', async () => {
    const page = await paste(await copy(await open('/w/tax-revenue/embed/'), 'sentence'));
    await page.waitForSelector('pierce/.trigger', SEEN);
    expect(await page.$eval('p', (paragraph) => paragraph.textContent)).toBe(`${SAID}。`);
    expect(await page.$eval('pierce/.printed', (figure) => figure.textContent)).toBe('24.86亿元');
    await page.click('pierce/.trigger');
    await page.waitForFunction(
      () => document.querySelector('fact-ref')!.shadowRoot!.querySelector('.panel')!.getBoundingClientRect().height > 0,
    );
    expect(site.errors).toEqual([]);
  });

  it('gives codes that a page with a strict policy shows', async () => {
    const gallery = await open('/w/tax-revenue/embed/');
    const [frame, script] = [await copy(gallery, 'frame'), await copy(gallery, 'script')];
    const { publisher } = site;
    const policy = `default-src 'none'; script-src ${publisher}; connect-src ${publisher}; frame-src ${publisher}`;
    const page = await paste(frame + script, `<meta http-equiv="Content-Security-Policy" content="${policy}">`);
    await page.waitForFunction(() => document.querySelector('stat-card')?.shadowRoot?.textContent.includes('24.86'));
    expect(await drawn(page)).toContain(SAID);
    const inside = await (await page.waitForSelector('iframe'))!.contentFrame();
    await inside.waitForSelector('stat-card');
    expect(await drawn(inside)).toContain(SAID);
    // Its inline script may not run there: the height is the one that the code reserves.
    expect((await heights(page))[0]).toBe(210);
  });

  it('gives formatted text for WeChat, and HTML and Markdown with figure, unit and source', async () => {
    const page = await open('/w/tax-revenue/embed/');
    const wechat = await copyRich(page, 'wechat');
    expect(wechat).toMatch(/<section[^>]* style="/);
    const [cms, mail] = [await copyRich(page, 'cms'), await copyRich(page, 'mail')];
    for (const code of [wechat, cms, mail, await copy(page, 'quote'), await copy(page, 'markdown')])
      for (const part of ['税收入库', '24.86', '亿元', '蝉联全市第一', '/w/tax-revenue/']) expect(code).toContain(part);
  });

  it.each(['html', 'wechat', 'picture', 'frame', 'frame-only', 'script', 'sentence'])(
    'RC04: copies the code %s as text and as what it draws',
    async (kind) => {
      const page = await open('/w/tax-revenue/embed/');
      expect(await copy(page, kind)).toMatch(/^<(?:section|p|!--)/);
      const asDrawn = await clipboard(page, 'text/html');
      const seen = await page.evaluate(
        (html) => new DOMParser().parseFromString(html, 'text/html').body.textContent,
        asDrawn,
      );
      for (const part of ['税收入库', '24.86', '蝉联全市第一']) expect(seen).toContain(part);
      expect(seen).not.toMatch(/[<>]/);
    },
  );

  it('RC04: copies no wrapper around an element of ours as what it draws, which Vditor would drop with its text', async () => {
    const page = await open('/w/tax-revenue/embed/');
    expect(await copy(page, 'script')).toMatch(/^<section [^>]*><stat-card /);
    expect(await clipboard(page, 'text/html')).not.toContain('<section');
  });

  it('RC04: copies Markdown as text alone', async () => {
    const page = await open('/w/tax-revenue/embed/');
    await copy(page, 'markdown');
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types: all }) => all));
    expect(types).toEqual(['text/plain']);
  });

  it('writes into the codes, by keyboard, what an editor chooses', async () => {
    const page = await open('/w/tax-revenue/embed/');
    await page.select('[data-look="theme"]', 'portal');
    await page.select('[data-look="language"]', 'en');
    expect(await page.$eval('.looks .said', (line) => line.textContent)).toBe('English · 政务风格 · 随报告更正而更正');
    const script = '.language:not([hidden]) .more [data-kind="script"] code';
    expect(await page.$eval(script, (one) => one.textContent)).toMatch(
      /<stat-card .*lang="en".* theme="portal" style="display:block/,
    );
    expect(await page.$eval('.language:not([hidden]) iframe.live', (frame) => frame.src)).toBe(
      `${site.publisher}/w/tax-revenue/en/?theme=portal`,
    );
    await page.focus('.places [aria-selected="true"]');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const chosen = await page.$eval('.places [aria-selected="true"]', (tab) => (tab as HTMLElement).dataset.place);
    expect(chosen).toBe('wechat');
    // What is pasted has no style of its own, and the language alone can be chosen.
    expect(await page.$eval('.looks .said', (line) => line.textContent)).toBe('English · 贴出后不再变');
  });

  it('gives the picture that is chosen, with its size', async () => {
    const page = await open('/w/tax-revenue/embed/');
    const chosen = `${site.publisher}/w/tax-revenue/zh.social.png`;
    expect(await copy(page, 'picture')).toContain('/zh.svg" alt="税收入库24.86亿元');
    await page.select('.language:not([hidden]) .picture select', chosen);
    await page.waitForFunction(
      () => !/已复制/.test(document.querySelector('.more [data-kind="picture"] button')?.textContent ?? ''),
    );
    expect(await copy(page, 'picture')).toContain(`<img src="${chosen}" alt="`);
    expect(await copy(page, 'picture')).toContain(' width="600" height="315" style="max-width:100%;height:auto">');
  });

  it('has codes to select where no script runs', async () => {
    const page = await open('/w/tax-revenue/embed/');
    await page.setJavaScriptEnabled(false);
    await page.reload();
    const seen = () =>
      page.$$eval('[data-kind] pre', (codes) =>
        codes.flatMap((code) => (code.checkVisibility() ? [code.parentElement!.dataset.kind] : [])),
      );
    expect(await seen()).toEqual(['frame', 'link', 'quote']);
    await page.click('.more summary');
    expect(await seen()).toEqual([
      ...['frame', 'link', 'quote', 'frame-only', 'script', 'sentence'],
      ...['html', 'wechat', 'picture', 'markdown', 'oembed'],
    ]);
  });

  it('says what to do next after a copy, and selects the code where the browser does not allow it', async () => {
    const page = await open('/w/tax-revenue/embed/');
    await copy(page, 'frame');
    const button = '.place[data-place="site"] .copy button';
    expect(await page.$eval(button, (one) => one.textContent)).toBe('已复制 下一步：打开文章的源代码');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await page.click('.places [data-place="quote"]');
    await page.click('.place[data-place="quote"] .copy button');
    await page.waitForFunction(() =>
      document.querySelector('.place[data-place="quote"] .copy button')?.textContent.startsWith('浏览器不让网页复制'),
    );
    expect(await page.evaluate(() => getSelection()!.toString())).toContain('税收入库24.86亿元');
  });

  it.each(['/', '/w/ten-firsts/embed/', '/w/tax-revenue/embed/en/', '/w/ten-firsts/en/', '/figures.html'])(
    'A01: breaks no rule of accessibility at %s',
    async (path) => {
      const page = await open(path);
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const { axe: checker } = globalThis as unknown as { readonly axe: typeof axe };
        const { violations: found } = await checker.run(document, { iframes: false });
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
      });
      expect(violations).toEqual([]);
    },
  );

  it.each([
    ['/w/tax-revenue/embed/', 320],
    ['/w/tax-revenue/embed/en/', 375],
    ['/w/ten-firsts/embed/en/', 768],
    ['/w/tax-revenue/embed/en/', 1280],
    ['/figures.html', 320],
  ])('fits its page: %s at %i px, whatever place is chosen', async (path, width) => {
    const page = await open(path);
    await page.setViewport({ width, height: 800 });
    const places = await page.$$eval('.places a', (all) => all.length);
    for (let at = 0; at <= places; at++) {
      if (at) await page.evaluate((nth) => document.querySelectorAll<HTMLElement>('.places a')[nth]!.click(), at - 1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `place ${at}`).toBe(width);
    }
  });

  it('finds a figure among all of them by its words or by its number', async () => {
    const page = await open('/figures.html');
    const shown = () =>
      page.$$eval('.figures li', (all) => all.filter((one) => one.getClientRects().length).map((one) => one.innerText));
    expect(await shown()).toHaveLength(choujiang2023.facts.length);
    await page.type('.filter input', '２４.86');
    expect(await shown()).toHaveLength(1);
    expect((await shown())[0]).toContain('税收入库');
    expect(await page.$eval('.figures .what', (count) => count.textContent)).toBe('1项');
    await page.click('.figures li:not([hidden]) [data-embed]');
    await page.waitForSelector('dialog.sheet main[data-subject="tax-revenue"]');
  });
});
