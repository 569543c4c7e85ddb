import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EmbedSite } from '../../support/sites/embed-site.js';
import { openGallery } from '../../support/sites/gallery-site.js';

/* Each preview shows what its button copies, in any build: no file of the site other than the page is read for it. */

let site: EmbedSite;
const FILES = /\/w\/tax-revenue\/(?:zh|en)\.(?:wechat\.)?html$/;
beforeAll(async () => {
  site = await openGallery(['tax-revenue']);
  for (const path of site.files.keys()) if (FILES.test(path)) site.files.delete(path);
}, 120_000);
afterEach(() => site.rest());
afterAll(() => site.close());

async function open(): Promise<{ page: Page }> {
  const page = await site.show('<!doctype html><title>empty</title>', '/empty.html');
  const names = ['clipboard-read', 'clipboard-write'];
  const granted = names.map((name) => ({ permission: { name }, state: 'granted' as const }));
  await page.browserContext().setPermission(site.publisher, ...granted);
  await page.goto(`${site.publisher}/w/tax-revenue/embed/`, { waitUntil: 'load' });
  return { page };
}

/** The elements of the preview of a place and of its code: each with its style as the browser reads it. */
const both = (page: Page, place: string, kind: string) =>
  page.evaluate(
    (at, of) => {
      const language = document.querySelector('.language:not([hidden])')!;
      const preview = language.querySelector(`[data-place="${at}"] .pasted`)!.shadowRoot!;
      const code = document.querySelector(`.language:not([hidden]) .more [data-kind="${of}"] code`)!.textContent;
      const parsed = new DOMParser().parseFromString(code, 'text/html').body;
      const styleOf = (text: string): string => {
        const element = document.createElement('p');
        element.style.cssText = text;
        return element.style.cssText;
      };
      const lines = (root: ParentNode): readonly string[] =>
        [...root.querySelectorAll('*')].map((one) =>
          [one.localName, styleOf(one.getAttribute('style') ?? ''), one.getAttribute('href'), one.textContent].join(
            '|',
          ),
        );
      return { preview: lines(preview), code: lines(parsed) };
    },
    place,
    kind,
  );

describe('the preview', () => {
  it.each([
    ['cms', 'html'],
    ['wechat', 'wechat'],
    ['mail', 'html'],
  ])('of %s is the code %s with its styles', async (place, kind) => {
    const { page } = await open();
    const { preview, code } = await both(page, place, kind);
    expect(preview).toEqual(code);
    expect(preview[0]).toMatch(/^section\|.*border-width: 3px 1px 1px/);
  });

  it('of a frame has the sentence below it, as the code', async () => {
    const { page } = await open();
    const said = await page.evaluate(() => {
      const place = document.querySelector('.language:not([hidden]) .place[data-place="site"]')!;
      const code = place.querySelector('code')!.textContent;
      const link = place.querySelector<HTMLAnchorElement>('iframe.live + p a')!;
      return { preview: [link.href, link.text], code: /<p><a href="([^"]*)">([^<]*)</.exec(code)?.slice(1) };
    });
    expect(said.preview).toEqual(said.code);
    expect(said.preview[1]).toBe('税收入库24.86亿元，蝉联全市第一（2023年）');
  });
});

it('copying keeps the styles of the code', async () => {
  const { page } = await open();
  const press = async (button: string): Promise<string> => {
    await page.click(button);
    await page.waitForFunction((at: string) => /已复制/.test(document.querySelector(at)!.textContent), {}, button);
    // The listener is there before the key is pressed, and the page has the focus: other files use the clipboard too.
    await page.bringToFront();
    await page.evaluate(() => {
      const kept = window as Window & { pasted?: string };
      delete kept.pasted;
      const take = ({ clipboardData }: ClipboardEvent): void => {
        kept.pasted = clipboardData!.getData('text/html');
      };
      document.addEventListener('paste', take, { once: true });
    });
    await page.keyboard.press('KeyV', { commands: ['Paste'] });
    const pasted = await page.waitForFunction(() => (window as Window & { pasted?: string }).pasted, {
      timeout: 20_000,
    });
    return (await pasted.jsonValue()) ?? '';
  };
  await page.$eval('.language:not([hidden]) .more', (more) => more.setAttribute('open', ''));
  const written = new Map<string, string>();
  for (const kind of ['script', 'html', 'wechat', 'picture', 'frame-only'])
    written.set(kind, await press(`.language:not([hidden]) .more [data-kind="${kind}"] .copy button`));
  for (const place of ['cms', 'wechat', 'mail']) {
    await page.click(`.places [data-place="${place}"]`);
    written.set(place, await press(`.language:not([hidden]) [data-place="${place}"] [data-rich]`));
  }
  expect(written.get('script')).toMatch(/<stat-card [^>]*style="display:block/);
  expect(written.get('cms')).toBe(written.get('html'));
  expect(written.get('wechat')).toContain('style="margin:24px 0;padding:20px;border:1px solid');
  expect([...written.values()].join()).not.toContain('data-kept-style');
});
