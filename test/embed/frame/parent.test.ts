import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EmbedSite, scriptOf } from '../../support/sites/embed-site.js';

/* A host's page with frames of another origin, in Chromium; both scripts as they are shipped. */

let site: EmbedSite;

beforeAll(async () => {
  site = await EmbedSite.open();
  site.files.set('/parent.js', await scriptOf('report-frame'));
  const child = await scriptOf('frame-page');
  site.files.set('/child.js', child);
  site.files.set('/w/', widget('<script src="/child.js"></script>'));
  site.files.set('/mute/', widget(''));
  site.files.set('/loop/', widget('<style>p{height:calc(100vh + 7px)}</style><script src="/child.js"></script>'));
});
afterEach(() => site.rest());
afterAll(() => site.close());

/** 318 px high, whatever its width. */
const widget = (rest: string): string =>
  `<!doctype html><meta charset="utf-8"><style>body{margin:0}p{margin:0;height:318px}</style><p>24.86亿元</p>${rest}`;

const frame = (path: string, rest = 'class="report-frame"'): string =>
  `<iframe src="${site.publisher}${path}" title="税收入库" ${rest}></iframe>`;

const host = (body: string): string =>
  `<!doctype html><meta charset="utf-8"><style>iframe{border:0;height:100px}</style>${body}`;

const PARENT = '<script src="/parent.js"></script>';

const heights = (page: Page): Promise<number[]> =>
  page.$$eval('iframe', (all) => all.map((one) => one.getBoundingClientRect().height));

async function comes(page: Page, wanted: readonly number[], within = 30_000): Promise<void> {
  const end = Date.now() + within;
  let now = await heights(page);
  while (String(now) !== String(wanted) && Date.now() < end) {
    await new Promise((done) => setTimeout(done, 30));
    now = await heights(page);
  }
  expect(now).toEqual(wanted);
}

const rest = (milliseconds = 400): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** The document inside the only frame, or the one at an address. */
async function inside(page: Page, path: string): Promise<Frame> {
  await page.waitForFunction(() => window.frames.length > 0);
  for (let round = 0; round < 100; round++) {
    const found = page.frames().find((one) => one.url().includes(path));
    if (found) return found;
    await rest(30);
  }
  throw new Error(`No frame shows ${path}`);
}

/** Has a document say something to the page around it. */
const say = (from: Frame, data: unknown): Promise<void> =>
  from.evaluate((message) => window.parent.postMessage(message, '*'), data);

const height = (value: unknown): object => ({ reportFrame: 1, type: 'height', height: value });

describe('a frame of a report', () => {
  it('F01: takes the height of the page inside it, and each new one', async () => {
    const page = await site.show(host(PARENT + frame('/w/')));
    await comes(page, [318]);
    const child = await inside(page, '/w/');
    await child.$eval('p', (p) => p.style.setProperty('height', '444.2px'));
    await comes(page, [445]);
    await child.$eval('p', (p) => p.style.setProperty('height', '9000px'));
    await comes(page, [2000]);
    await child.$eval('p', (p) => p.style.setProperty('height', '3px'));
    await comes(page, [40]);
    expect(site.errors).toEqual([]);
  });

  it('F01: has room for its border where the page counts it in', async () => {
    const page = await site.show(
      host(`<style>*{box-sizing:border-box}.report-frame{border:3px solid}</style>${PARENT}${frame('/w/')}`),
    );
    await comes(page, [324]);
  });

  it('F02: is not sized by another frame, by the page itself or by a popup', async () => {
    const page = await site.show(host(PARENT + frame('/mute/') + frame('/w/?other', 'id="other"')));
    await say(await inside(page, '/w/?other'), height(700));
    await page.evaluate((message) => window.postMessage(message, '*'), height(701));
    site.files.set('/popup.html', `<script>opener.postMessage(${JSON.stringify(height(702))}, '*')</script>`);
    await page.evaluate(() => window.open('/popup.html'));
    await rest();
    expect(await heights(page)).toEqual([100, 100]);
  });

  it('F03: hears only the origin that its address has', async () => {
    const page = await site.show(
      host(PARENT + frame('/mute/') + frame('/mute/?sandboxed', 'class="report-frame" sandbox="allow-scripts"')),
    );
    const [first, second] = [await inside(page, '/mute/'), await inside(page, '/mute/?sandboxed')];
    // Both go to the host's own origin, which their addresses in the code are not.
    await first.evaluate((to) => void setTimeout(() => location.replace(to)), `${site.host}/mute/?moved`);
    await second.evaluate((to) => void setTimeout(() => location.replace(to)), `${site.host}/mute/?moved-sandboxed`);
    await say(await inside(page, '?moved'), height(500));
    // In its sandbox it has no origin before and none after, and is known by its window.
    await say(await inside(page, '?moved-sandboxed'), height(501));
    await comes(page, [100, 501]);
  });

  it('F03: an origin of null is heard from a sandbox only', async () => {
    const page = await site.show(
      host(
        `${PARENT}<iframe class="report-frame" title="x" src="data:text/html,<script>parent.postMessage({reportFrame:1,type:'height',height:600},'*')</script>"></iframe>${frame('/mute/')}`,
      ),
    );
    await rest();
    // A data: address has an origin of null of its own: then it is exactly that.
    expect((await heights(page))[1]).toBe(100);
  });

  it.each([
    ['a text', '318'],
    ['a number', 318],
    ['null', null],
    ['an old version', { reportFrame: 0, type: 'height', height: 318 }],
    ['style in place of a height', height('100px;position:fixed')],
    ['a share', height('100%')],
    ['below nothing', height(-1)],
    ['nothing', height(0)],
  ])('F04: leaves %s alone', async (_, data) => {
    const page = await site.show(host(PARENT + frame('/mute/')));
    await say(await inside(page, '/mute/'), data);
    await rest(150);
    expect(await heights(page)).toEqual([100]);
    expect(await page.$eval('iframe', (one) => one.getAttribute('style'))).toBeNull();
    expect(site.errors).toEqual([]);
  });

  it('F04: leaves what can be sent and not be read alone', async () => {
    const page = await site.show(host(PARENT + frame('/mute/')));
    const child = await inside(page, '/mute/');
    await child.evaluate(() => {
      const circular: Record<string, unknown> = { reportFrame: 1, type: 'height' };
      circular.height = circular;
      for (const data of [circular, NaN, new Blob(['318']), 'x'.repeat(10_000_000), new Map([['reportFrame', 1]])])
        window.parent.postMessage(data, '*');
    });
    await rest();
    expect(await heights(page)).toEqual([100]);
    expect(site.errors).toEqual([]);
  });

  it('F06: a thousand messages a second end in one warning, and other frames go on', async () => {
    const page = await site.show(host(PARENT + frame('/mute/') + frame('/w/')));
    const child = await inside(page, '/mute/');
    await child.evaluate(() => {
      for (let at = 0; at < 1000; at++)
        window.parent.postMessage({ reportFrame: 1, type: 'height', height: at % 2 ? 300 : 400 }, '*');
    });
    await rest();
    const [stopped] = await heights(page);
    await say(child, height(555));
    await comes(page, [stopped!, 318]);
    expect(site.said.filter((text) => text.includes('report-frame'))).toHaveLength(1);
  });

  it('F06: a page that grows with its frame stops', async () => {
    const page = await site.show(host(PARENT + frame('/loop/')));
    await rest(1500);
    const first = await heights(page);
    await rest();
    expect(await heights(page)).toEqual(first);
    expect(first[0]).toBeLessThanOrEqual(100 + 7 * 32);
    expect(site.said.filter((text) => text.includes('without end'))).toHaveLength(1);
  });

  it('F07: a script that comes late is heard, and the page inside then stops repeating', async () => {
    const page = await site.show(host(frame('/w/')));
    await page.evaluate(() => {
      const seen: unknown[] = [];
      Object.assign(window, { seen });
      window.addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => seen.push(data.type));
    });
    await rest(900);
    const before = await page.evaluate(() => (window as unknown as { seen: string[] }).seen.length);
    expect(before).toBeGreaterThanOrEqual(2);
    await page.addScriptTag({ url: '/parent.js' });
    await comes(page, [318]);
    await rest(300);
    const after = await page.evaluate(() => (window as unknown as { seen: string[] }).seen.length);
    await rest(2500);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen.length)).toBe(after);
  });

  it('F07: two scripts are one', async () => {
    const page = await site.show(host(PARENT + PARENT + frame('/w/')));
    await comes(page, [318]);
    await page.addScriptTag({ url: '/parent.js?again' });
    await (await inside(page, '/w/')).$eval('p', (p) => p.style.setProperty('height', '400px'));
    await comes(page, [400]);
  });

  it('F07: a frame that reloads is sized again', async () => {
    const page = await site.show(host(PARENT + frame('/w/')));
    await comes(page, [318]);
    await page.$eval('iframe', (one) => one.style.setProperty('height', '77px'));
    await (await inside(page, '/w/')).evaluate(() => location.reload());
    await comes(page, [318]);
  });

  it.each([
    ['sandbox="allow-scripts"'],
    ['sandbox="allow-scripts allow-popups"'],
    ['sandbox="allow-scripts allow-same-origin"'],
    ['credentialless'],
    ['loading="lazy"'],
    ['referrerpolicy="no-referrer"'],
  ])('F09: is sized with %s', async (attribute) => {
    const page = await site.show(host(PARENT + frame('/w/', `class="report-frame" ${attribute}`)));
    await comes(page, [318]);
    expect(site.errors).toEqual([]);
  });

  it('F10: fifty frames with one id are sized each by its own page', async () => {
    for (let at = 0; at < 50; at++)
      site.files.set(`/many/${at}/`, widget('<script src="/child.js"></script>').replace('318px', `${100 + at}px`));
    const many = Array.from({ length: 50 }, (_, at) => frame(`/many/${at}/`, 'id="same" data-report-frame'));
    const page = await site.show(host(PARENT + many.join('')));
    await comes(
      page,
      Array.from({ length: 50 }, (_, at) => 100 + at),
      15_000,
    );
  });

  it('F11: a frame that was not shown is asked again when it is', async () => {
    const page = await site.show(
      host(`${PARENT}<details><summary>图</summary>${frame('/w/')}</details><div hidden>${frame('/w/')}</div>`),
    );
    await rest();
    expect((await heights(page))[1]).toBe(0);
    await page.$eval('details', (details) => (details.open = true));
    await page.$eval('div', (div) => (div.hidden = false));
    await comes(page, [318, 318]);
  });

  it('F12: a frame that is moved loads again and is sized again, from one listener', async () => {
    const page = await site.show(host(`${PARENT}<div></div>${frame('/w/')}`));
    await comes(page, [318]);
    for (let round = 0; round < 3; round++) {
      await page.$eval('iframe', (one) => {
        one.style.height = '';
        document.querySelector('div')!.prepend(one);
      });
      await comes(page, [318]);
    }
    expect(site.errors).toEqual([]);
  });

  it('S07: names of the page that cover the document do not stand in its way', async () => {
    const cover =
      '<form name="querySelectorAll"></form><img name="addEventListener" alt="x"><a id="IntersectionObserver"></a>';
    const page = await site.show(host(`${cover}${PARENT}${frame('/w/')}`));
    await comes(page, [318]);
    expect(site.errors).toEqual([]);
  });

  const ROOM = 'height:calc(200px + clamp(0px,(100cqw - 500px)*9999,130px))';

  it('F01: keeps the room that its code states where the page inside needs hardly less', async () => {
    const page = await site.show(
      `${PARENT}<div style="container-type:inline-size;width:600px">${frame('/w/', `class="report-frame" style="border:0;${ROOM}"`)}</div>`,
    );
    await inside(page, '/w/');
    await rest();
    expect(await heights(page)).toEqual([330]);
    expect(await page.$eval('iframe', (one) => one.style.height)).toContain('calc');
    // A line too little, and it follows.
    await (await inside(page, '/w/')).$eval('p', (p) => p.style.setProperty('height', '331px'));
    await comes(page, [331]);
  });

  it('F01: reads that room itself where a policy blocks the style', async () => {
    const policy =
      '<meta http-equiv="Content-Security-Policy" content="style-src-elem \'unsafe-inline\'; style-src-attr \'none\'">';
    const style = '<style>iframe{border:0;width:100%}div{width:600px}</style>';
    const page = await site.show(
      `${policy}${style}<div>${frame('/mute/', `class="report-frame" style="${ROOM}"`)}</div>${PARENT}`,
    );
    await comes(page, [330]);
  });

  it('F01: has the room that its code states as data, before the page inside has come', async () => {
    const code = (path: string) => frame(path, 'style="border:0;width:100%" data-report-frame="120 300:260 800:140"');
    const column = (width: number, path: string) => `<div style="width:${width}px">${code(path)}</div>`;
    // Nothing answers: the page inside never says its height. The last one comes after the script, which is there twice.
    site.files.set('/late.js', `document.write('${column(500, '/never/')}')`);
    const page = await site.show(
      `${column(280, '/never/')}${column(500, '/never/')}${PARENT}<script src="/late.js"></script>${PARENT}`,
    );
    expect(await heights(page)).toEqual([120, 260, 260]);
  });

  it('C4: changes no frame but its own, and leaves no name behind', async () => {
    const page = await site.show(host(PARENT + frame('/w/') + frame('/w/?plain', 'id="plain"')));
    await comes(page, [318, 100]);
    const added = await page.evaluate(() => {
      const clean = document.createElement('iframe');
      document.body.append(clean);
      const known = new Set(Object.getOwnPropertyNames(clean.contentWindow!));
      return Object.getOwnPropertyNames(window).filter((name) => !known.has(name) && !/^\d+$|^__puppeteer/.test(name));
    });
    expect(added).toEqual([]);
  });
});
