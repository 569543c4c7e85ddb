import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleOf, integrityOf } from '../../scripts/lib/embed-bundles.mjs';
import { plainCodes } from '../support/plain-codes.js';
import { linksFrom } from '../../src/site/links.js';
import { subjectsOf } from '../../src/site/subject.js';
import { renderWidgetPage } from '../../src/site/pages/widget-page.js';
import { inEngines } from '../support/browsers/drive.js';
import { HostSite, REPORT } from '../support/sites/host-site.js';
import { said } from '../support/browsers/probe.js';

/* The code of a frame, as the gallery gives it, in pages that size it, forbid it, move it away or have many of it. */

const ALL = ['Chromium', 'Firefox', 'WebKit', 'Chromium 102', 'Chromium 87'] as const;

const site = new HostSite();
let code = '';

/** The code, with another page of the publisher in its frame. */
const shown = (path: string): string => code.replace(/src="[^"]*"/, `src="${site.ours.at(path)}"`);

/** A page for frames that is of one height, whatever its width. */
const fixed = (height: number): string =>
  `<!doctype html><meta charset="utf-8"><style>body{margin:0}p{margin:0;height:${height}px}</style><p>24.86亿元</p><script src="/child.js"></script>`;

beforeAll(async () => {
  await site.start();
  const [frame, page] = [await bundleOf('report-frame'), await bundleOf('frame-page')];
  const links = linksFrom(site.ours.at('/'));
  const subject = subjectsOf(REPORT).find(({ id }) => id === 'tea-output')!;
  const sizer = { path: 'report-frame.js', integrity: integrityOf(frame) };
  site.publish('/report-frame.js', 'js', frame);
  const scripts = { widgets: sizer, frame: sizer, page };
  code = plainCodes(subject, REPORT, 'zh-CN', links, scripts).find(({ kind }) => kind === 'frame')!.code;
  site.publish('/child.js', 'js', page);
  site.publish('/w/tea-output/', 'html', renderWidgetPage(subject, REPORT, 'zh-CN', links, { script: page }));
  for (const height of [20, 90, 318, 1400, 5000]) site.publish(`/fixed-${height}/`, 'html', fixed(height));
  site.onHost('/frame.js', 'js', frame);
});

afterAll(() => site.stop());

const STYLE = '<style>iframe{border:0}</style>';

const framesOf = (heights: readonly number[], attributes = 'class="report-frame"'): string =>
  heights
    .map(
      (height) => `<iframe src="${site.ours.at(`/fixed-${height}/`)}" height="400" title="x" ${attributes}></iframe>`,
    )
    .join('');

/** The heights of all frames, once they are these, or after a while. */
async function heights(wanted: number[]): Promise<number[]> {
  const now = () =>
    [...document.querySelectorAll('iframe')].map((one) => Math.round(one.getBoundingClientRect().height));
  for (let i = 0; i < 1000 && String(now()) !== String(wanted); i++) await new Promise((done) => setTimeout(done, 40));
  return now();
}

const heightsNow = (): number[] =>
  [...document.querySelectorAll('iframe')].map((one) => one.getBoundingClientRect().height);

/** The line below a frame, where a reader can see it. */
const caption = (): string => {
  const link = document.querySelector<HTMLAnchorElement>('p a[href*="/w/tea-output/"]')!;
  return link.getBoundingClientRect().height > 5 ? `${link.textContent} ${new URL(link.href).pathname}` : 'not seen';
};

const CAPTION = '茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年） /w/tea-output/';

const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 700));

inEngines(ALL, (drive) => {
  it('F01, F05: a frame takes the height of its page, and no more than 2000 and no less than 40 px', async () => {
    const body = `${STYLE}${framesOf([318, 20, 5000])}<script src="/frame.js"></script>`;
    await drive().goto(site.page('/frames.html', { body }));
    expect(await drive().run(heights, [318, 40, 2000])).toEqual([318, 40, 2000]);
    expect(await drive().run(said)).toEqual([]);
  });

  it('F09: the code of the gallery gets its height in each sandbox, and without one', async () => {
    const boxes = ['sandbox="allow-scripts"', 'sandbox="allow-scripts allow-popups"', '', 'credentialless'];
    const bodies = boxes.map((box) => shown('/fixed-318/').replace(/sandbox="[^"]*"/, box));
    await drive().goto(site.page('/sandboxes.html', { body: STYLE + bodies.join('') }));
    // Each is lazy, and has to be seen.
    await drive().run(async () => {
      for (const frame of document.querySelectorAll('iframe')) {
        frame.scrollIntoView();
        await new Promise((done) => setTimeout(done, 200));
      }
    });
    expect(await drive().run(heights, [318, 318, 318, 318])).toEqual([318, 318, 318, 318]);
    expect(await drive().run(said)).toEqual([]);
  });

  describe('H25: the code of the gallery', () => {
    const page = (doctype: string, title = 'x'): string =>
      `${doctype}<html><head><title>${title}</title><script src="/probe.js"></script></head><body>${STYLE}${shown('/fixed-318/')}</body></html>`;

    it('sizes its frame in quirks mode', async () => {
      await drive().goto(site.onHost('/quirks-frame.html', 'html', page('')));
      expect(await drive().run(heights, [318])).toEqual([318]);
      expect(await drive().run(said)).toEqual([]);
    });

    it('sizes its frame in a page in GBK', async () => {
      const ascii = page('<!doctype html>', 'TITLE').replace(/[\u4e00-\u9fff\uff0c]+/g, '');
      const [before, after] = ascii.split('TITLE');
      const gbk = Buffer.concat([Buffer.from(before!), Buffer.from([0xce, 0xc4, 0xd5, 0xc2]), Buffer.from(after!)]);
      const url = site.onHost('/gbk-frame.html', 'html', gbk, { 'content-type': 'text/html; charset=gbk' });
      await drive().goto(url);
      expect(await drive().run(heights, [318])).toEqual([318]);
      expect(await drive().run(() => document.title)).toBe('文章');
    });

    it('sizes its frame in a page of XHTML', async () => {
      const body = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title><script src="/probe.js"/></head><body>${shown('/fixed-318/')}</body></html>`;
      const url = site.onHost('/frame.xhtml', 'html', body, { 'content-type': 'application/xhtml+xml' });
      await drive().goto(url);
      await drive().run(settle);
      expect(await drive().run(caption)).toBe(CAPTION);
      expect(await drive().run(heights, [318])).toEqual([318]);
      expect(await drive().run(said)).toEqual([]);
    });

    it('sizes its frame where a system joins the lines of a page', async () => {
      const body = shown('/fixed-318/').replace(/\n/g, ' ');
      await drive().goto(site.page('/joined.html', { body: STYLE + body }));
      expect(await drive().run(heights, [318])).toEqual([318]);
      expect(await drive().run(said)).toEqual([]);
    });
  });

  it('H27: the code of the gallery sizes its frame when a page writes it with document.write', async () => {
    const text = JSON.stringify(shown('/fixed-318/')).replace(/<(?=\/script)/g, '<\\');
    expect(text).not.toContain('</script');
    const body = `${STYLE}<script>document.write(${text})</script>`;
    await drive().goto(site.page('/written-frame.html', { body }));
    expect(await drive().run(heights, [318])).toEqual([318]);
    expect(await drive().run(said)).toEqual([]);
  });

  it('F10: fifty frames with one id have each the height of its own page', async () => {
    const wanted = Array.from({ length: 50 }, (_, i) => (i % 2 ? 318 : 90));
    const body = `${STYLE}${framesOf(wanted, 'class="report-frame" id="same"')}<script src="/frame.js"></script>`;
    await drive().goto(site.page('/fifty.html', { body }));
    expect(await drive().run(heights, wanted)).toEqual(wanted);
  });

  it('N14: where the publisher is not to be reached, figure and link stand below the frame', async () => {
    const body = code.replace(/src="http:\/\/127\.0\.0\.1:\d+/, 'src="http://127.0.0.1:1');
    await drive().goto(site.page('/unreachable.html', { body }));
    await drive().run(settle);
    expect(await drive().run(caption)).toBe(CAPTION);
    expect(await drive().run(said)).toEqual([]);
  });
});

/** WordPress gives each frame of other people a secret when it prints them; its wp-embed.js takes heights from 200 to 1000. */
const WORDPRESS = `<script>
  addEventListener('message', function (event) {
    var data = event.data;
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
    [].forEach.call(document.querySelectorAll('iframe[data-secret="' + data.secret + '"]'), function (frame) {
      if (event.source !== frame.contentWindow || data.message !== 'height') return;
      frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
    });
  });
  document.addEventListener('DOMContentLoaded', function () {
    [].forEach.call(document.querySelectorAll('iframe'), function (frame) {
      frame.contentWindow.postMessage({ message: 'ready', secret: frame.getAttribute('data-secret') }, '*');
    });
  });
</script>`;

inEngines(['Chromium', 'Firefox'], (drive) => {
  it('F08: WordPress, which sizes its frames itself, hears the height, within its own bounds', async () => {
    let count = 0;
    const frames = framesOf([318, 90, 1400], '').replace(/" height/g, () => {
      const secret = `Secret${(count += 1)}`;
      return `#?secret=${secret}" data-secret="${secret}" height`;
    });
    await drive().goto(site.page('/wordpress.html', { body: STYLE + WORDPRESS + frames }));
    expect(await drive().run(heights, [318, 200, 1000])).toEqual([318, 200, 1000]);
    expect(await drive().run(said)).toEqual([]);
  });

  describe('F13: a publisher', () => {
    it('that lets everybody frame its pages has them framed', async () => {
      await drive().goto(site.page('/allowed.html', { body: STYLE + shown('/fixed-318/') }));
      expect(await drive().run(heights, [318])).toEqual([318]);
    });

    it('that forbids it leaves the reserved room, and figure and link below', async () => {
      const headers = { 'content-security-policy': "frame-ancestors 'none'" };
      site.publish('/closed/', 'html', 'closed', headers);
      const body = STYLE + shown('/closed/') + shown('/nothing/').replace('report-frame', 'other');
      await drive().goto(site.page('/forbidden.html', { body }));
      await drive().run(settle);
      const [closed, reserved] = await drive().run(heightsNow);
      expect([closed, reserved! > 100]).toEqual([reserved, true]);
      expect(await drive().run(caption)).toBe(CAPTION);
      expect(await drive().run(said)).toEqual([]);
    });
  });

  it('P06: of two hundred lazy frames those near the reader are asked for, and the others as they come', async () => {
    const each = Array.from({ length: 200 }, (_, i) => code.replace('/w/tea-output/', `/w/tea-output/?n=${i}`));
    for (let i = 0; i < 200; i++) site.publish(`/w/tea-output/?n=${i}`, 'html', fixed(318));
    await drive().goto(site.page('/two-hundred.html', { body: STYLE + each.join('') }));
    await drive().run(settle);
    const asked = () => each.filter((_, i) => site.ours.asked(`/w/tea-output/?n=${i}`) > 0).length;
    const first = asked();
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(60);
    await drive().run(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    await drive().run(settle);
    expect(site.ours.asked('/w/tea-output/?n=199')).toBeGreaterThan(0);
    expect(asked()).toBeLessThan(120);
  });
});
