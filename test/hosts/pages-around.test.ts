import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleOf } from '../../scripts/lib/embed-bundles.mjs';
import { makeHandler } from '../../src/site/handler.js';
import { subjectsOf } from '../../src/site/subject.js';
import type { Oembed } from '../../src/site/snippets/oembed.js';
import { inEngines } from '../support/browsers/drive.js';
import { HostSite, REPORT } from '../support/sites/host-site.js';

/* A widget's page, with the headers that it is served with, in frames that pages of every kind have around it. */

const site = new HostSite();
let folder = '';
let handler: ReturnType<typeof makeHandler>;

/** Puts an answer of the handler where a browser finds it. */
async function publish(path: string): Promise<string> {
  const response = await handler(new Request(site.ours.at(path)));
  site.publish(path, 'html', await response.text(), Object.fromEntries(response.headers));
  return site.ours.at(path);
}

beforeAll(async () => {
  await site.start();
  folder = mkdtempSync(join(tmpdir(), 'report-widgets-'));
  const scripts = {
    widgets: { path: 'x.js', integrity: '' },
    frame: { path: 'y.js', integrity: '' },
    page: await bundleOf('frame-page'),
  };
  handler = makeHandler({
    base: site.ours.at('/'),
    report: (name) => (name === '' ? REPORT : undefined),
    options: { scripts },
  });
});
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

/** A frame, and what says to the page around it that the page inside has shown itself. */
const framing = (page: string): string =>
  `<!doctype html><meta charset="utf-8"><script>
addEventListener('message', function (event) {
  if (event.data && event.data.reportFrame) window.shown = event.data.height;
  if (event.data && parent !== window) parent.postMessage(event.data, '*');
});
</script><iframe src="${page}" width="480" height="206"></iframe>`;

const quoted = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

async function shown(): Promise<number> {
  const page = window as unknown as { readonly shown?: number };
  for (let i = 0; i < 1000 && !page.shown; i++) await new Promise((done) => setTimeout(done, 40));
  return page.shown ?? 0;
}

const within = (inner: string): string => framing('X').replace(/<iframe.*/, inner);

const AROUND: readonly (readonly [name: string, around: (page: string) => string])[] = [
  [
    'a page in a sandbox',
    (page) => within(`<iframe sandbox="allow-scripts" srcdoc="${quoted(framing(page))}"></iframe>`),
  ],
  ['a page without an address', (page) => within(`<iframe srcdoc="${quoted(framing(page))}"></iframe>`)],
  ['a data address', (page) => within(`<iframe src="data:text/html,${encodeURIComponent(framing(page))}"></iframe>`)],
  ['a page of another site', framing],
];

/** One of each widget, in each way that it looks. */
const SUBJECTS = [...new Map(subjectsOf(REPORT).map((one) => [`${one.kind} ${one.widget}`, one.id])).values()];

inEngines(['Chromium', 'Firefox', 'WebKit'], (drive) => {
  it.each(AROUND)('RC05: a widget’s page is shown in %s', async (name, around) => {
    const page = await publish('/w/tea-output/');
    await drive().goto(site.onHost(`/${encodeURIComponent(name)}.html`, 'html', around(page)));
    expect(await drive().run(shown)).toBeGreaterThan(100);
  });
});

inEngines(['Chromium'], (drive) => {
  it('RC05: a widget’s page is shown in a page from a disk', async () => {
    const file = join(folder, 'article.html');
    writeFileSync(file, framing(await publish('/w/tea-output/')));
    await drive().goto(pathToFileURL(file).href);
    expect(await drive().run(shown)).toBeGreaterThan(100);
  });
});

inEngines(['Chromium'], (drive) => {
  it('RC17: the code of oEmbed is no wider than its column, at 360 px and at 240', async () => {
    for (const id of SUBJECTS) {
      await publish(`/w/${id}/`);
      const url = encodeURIComponent(site.ours.at(`/w/${id}/`));
      for (const query of ['', '&maxwidth=320', '&maxwidth=4000']) {
        const reported = (await (
          await handler(new Request(site.ours.at(`/oembed?url=${url}${query}`)))
        ).json()) as Oembed;
        const column = (px: number): string => `<div style="width:${px}px">${reported.html}</div>`;
        await drive().goto(
          site.page('/phone.html', { body: `<style>body{margin:0}</style>${column(360)}${column(240)}` }),
        );
        const widths = await drive().run(() =>
          [...document.querySelectorAll('iframe')].map((one) => one.getBoundingClientRect().width),
        );
        expect(widths, id).toEqual([Math.min(360, reported.width!), 240]);
        expect(reported.width).toBeLessThanOrEqual(query === '&maxwidth=320' ? 320 : 640);
      }
    }
  });

  it('RC17: no widget’s page is wider than its frame', async () => {
    const frames: string[] = [];
    for (const id of SUBJECTS)
      for (const path of [`/w/${id}/`, `/w/${id}/en/`]) {
        await publish(path);
        frames.push(path);
      }
    // On one origin with its pages, so that they can be looked into.
    for (const px of [360, 320, 240]) {
      const tags = frames.map((path) => `<iframe src="${path}" width="${px}" height="300"></iframe>`);
      site.publish('/look.html', 'html', `<!doctype html><style>iframe{border:0}</style>${tags.join('')}`);
      await drive().goto(site.ours.at('/look.html'));
      const over = await drive().run(() =>
        [...document.querySelectorAll('iframe')]
          .map((one): [string, number] => {
            const { scrollWidth, clientWidth } = one.contentDocument!.documentElement;
            return [one.getAttribute('src')!, scrollWidth - clientWidth];
          })
          .filter(([, px]) => px > 0),
      );
      expect(over, `${px} px`).toEqual([]);
    }
  });
});
