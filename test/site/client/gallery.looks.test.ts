import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EmbedSite } from '../../support/sites/embed-site.js';
import { openGallery } from '../../support/sites/gallery-site.js';

/* The address of a figure in a look: by path where the site has a page in that look, which pasted addresses keep. */

const ID = 'tax-revenue';

let site: EmbedSite;
let page: Page;
beforeAll(async () => {
  site = await openGallery([ID], [], ['theme-portal', 'theme-elder--scheme-dark']);
  page = await site.show('<!doctype html><title>empty</title>', '/empty.html');
  await page.goto(`${site.publisher}/w/${ID}/embed/`, { waitUntil: 'load' });
}, 120_000);
afterAll(() => site.close());

/** The codes `link` and `oembed`, as paths of the site, once options have been chosen. */
async function addressesOf(chosen: Readonly<Record<string, string>>): Promise<readonly string[]> {
  await page.evaluate((values) => {
    const looks = document.querySelector('.looks')!;
    for (const [name, value] of Object.entries(values))
      looks.querySelector<HTMLSelectElement>(`[data-look="${name}"]`)!.value = value;
    looks.dispatchEvent(new Event('change'));
  }, chosen);
  const code = (kind: string): Promise<string> =>
    page.$eval(`.language:not([hidden]) .code[data-kind="${kind}"] code`, (element) => element.textContent);
  return [await code('link'), await code('oembed')].map((address) => address.slice(site.publisher.length));
}

it('the looks can be chosen for a link, and not for what is pasted as text', async () => {
  const shown = async (place: string): Promise<readonly string[]> => {
    await page.click(`.places [data-place="${place}"]`);
    return page.$$eval('.looks label:not([hidden]) select', (all) => all.map(({ dataset }) => dataset.look!));
  };
  expect(await shown('link')).toEqual(['language', 'theme', 'scheme']);
  expect(await shown('quote')).toEqual(['language']);
});

it.each([
  [{ theme: '', scheme: '' }, `/w/${ID}/`, `/w/${ID}/zh.oembed.json`],
  [{ theme: 'portal', scheme: '' }, `/w/${ID}/theme-portal/`, `/w/${ID}/theme-portal/zh.oembed.json`],
  // The site has no page in this look.
  [{ theme: 'portal', scheme: 'dark' }, `/w/${ID}/?theme=portal&scheme=dark`, `/w/${ID}/zh.oembed.json`],
  [
    { theme: 'elder', scheme: 'dark', language: 'en' },
    `/w/${ID}/theme-elder--scheme-dark/en/`,
    `/w/${ID}/theme-elder--scheme-dark/en.oembed.json`,
  ],
])('with %j the codes are %s and %s', async (chosen, link, oembed) => {
  expect(await addressesOf(chosen)).toEqual([link, oembed]);
});
