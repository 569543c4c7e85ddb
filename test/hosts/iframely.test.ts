import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromNpm } from '../../scripts/lib/from-npm.mjs';
import {
  PLAIN_FRAMES,
  RESIZED_FRAMES,
  startIframely,
  UNKNOWN,
  type Iframely,
  type Known,
} from './iframely/iframely.js';
import { Publisher } from './wordpress/publisher.js';

/* What Iframely's own server makes of addresses of a published site: before its list of sites has the site, and after. */

const VERSION = '2.4.3';
const program = await fromNpm('iframely', VERSION);
if (program === undefined) console.log('Not run: Iframely (missing: its package from npm)');

describe.runIf(program !== undefined)('Iframely', () => {
  const site = new Publisher();
  beforeAll(() => site.start(), 240_000);
  afterAll(() => site.stop());

  const starting = (known: Known): (() => Iframely) => {
    let open: Iframely;
    beforeAll(async () => {
      open = await startIframely(program!, known);
    }, 240_000);
    afterAll(() => open.stop());
    return () => open;
  };

  const thumbnail = (file: string) => ({
    rel: ['thumbnail', 'oembed', 'og'],
    type: 'image/png',
    href: site.base + file,
    media: { width: 1200, height: 630 },
  });

  describe('with a site that its list does not have', () => {
    const iframely = starting(UNKNOWN);

    it.each([
      ['w/tea-output/', '茶叶产值 · 云溪镇2023年报告', '茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年）', 'zh'],
      [
        'w/tea-output/theme-portal/',
        '茶叶产值 · 云溪镇2023年报告',
        '茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年）',
        'zh',
      ],
    ])('reads of %s the title, the sentence, who published it, and the picture', async (path, title, said, locale) => {
      const { meta, links } = await iframely().ask('iframely', site.base + path);
      expect(meta).toEqual({
        title,
        description: said,
        medium: 'link',
        canonical: `${site.base}w/tea-output/`,
        site: '云溪镇',
        author: '云溪镇人民政府',
        author_url: 'https://example.com/yunxi-2023',
      });
      expect(links).toEqual([thumbnail(`w/tea-output/${locale}.social.png`)]);
    });

    it('reads an English page in English', async () => {
      const { meta, links } = await iframely().ask('iframely', `${site.base}w/tea-output/en/`);
      expect([meta?.['title'], meta?.['canonical']]).toEqual([
        'Tea output · Yunxi in 2023',
        `${site.base}w/tea-output/en/`,
      ]);
      expect(links).toEqual([thumbnail('w/tea-output/en.social.png')]);
    });

    it('makes a card of its oEmbed, with picture and sentence', async () => {
      const card = await iframely().ask('oembed', `${site.base}w/tea-output/`);
      expect([card.type, card.html, card.thumbnail_url]).toEqual([
        'link',
        undefined,
        `${site.base}w/tea-output/zh.social.png`,
      ]);
    });
  });

  describe('with a site whose frames have a height', () => {
    const iframely = starting(RESIZED_FRAMES);

    it.each([
      ['w/tea-output/', 'w/tea-output/', 206],
      ['w/tea-output/theme-portal/', 'w/tea-output/theme-portal/', 206],
      ['w/tea-output/en/', 'w/tea-output/en/', 232],
    ])('shows %s in a frame, as wide as its place and as high as the figure', async (path, framed, height) => {
      const { links = [] } = await iframely().ask('iframely', site.base + path);
      const [app] = links;
      expect([app?.rel, app?.type, app?.href, app?.media]).toEqual([
        ['oembed', 'app', 'allow', 'html5'],
        'text/html',
        site.base + framed,
        { height },
      ]);
      expect((await iframely().ask('oembed', site.base + path)).html).toBe(
        `<iframe src="${site.base}${framed}" style="border: 0; width: 100%; height: ${height}px;" allowfullscreen></iframe>`,
      );
    });

    it('shows the first board of a report page, which itself can’t be framed', async () => {
      const { links = [] } = await iframely().ask('iframely', site.base);
      expect(links[0]?.href).toMatch(new RegExp(`^${site.base}w/[^/]+/$`));
    });
  });

  describe('with a site whose frames are allowed, and nothing else said', () => {
    const iframely = starting(PLAIN_FRAMES);

    it('keeps width and height of the oEmbed answer', async () => {
      const { links = [] } = await iframely().ask('iframely', `${site.base}w/tea-output/`);
      expect(links[0]?.media).toEqual({ width: 640, height: 206 });
    });
  });
});
