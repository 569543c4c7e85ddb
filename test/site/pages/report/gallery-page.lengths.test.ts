import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../../data/choujiang-2023.js';
import type { Locale } from '../../../../src/format/locale.js';
import type { AmountFact, Report } from '../../../../src/report/types.js';
import { EmbedSite } from '../../../support/sites/embed-site.js';
import { styledGallery } from '../../../support/sites/styled-gallery.js';
import { quillmere, tinglan } from '../../../support/samples.js';

/* How much of a report page is seen at once, and how far one has to scroll; without script, as it is painted first. */

let site: EmbedSite;
beforeAll(async () => {
  site = await EmbedSite.open();
});
afterEach(() => site.rest());
afterAll(() => site.close());

async function shown(report: Report, locale: Locale, width: number) {
  const page = await site.show(styledGallery(report, locale));
  await page.setViewport({ width, height: 900 });
  const found = await page.evaluate(() => {
    const board = document.querySelector('section.page-band .score-board');
    return {
      length: document.documentElement.scrollHeight,
      width: document.documentElement.scrollWidth,
      board: board?.getBoundingClientRect().bottom,
      covered: [...document.querySelectorAll('.rail')].filter((rail) => {
        const linesOf = (selector: string) => {
          const text = document.createRange();
          text.selectNodeContents(rail.querySelector(selector)!);
          return [...text.getClientRects()].filter(({ width: wide }) => wide > 0);
        };
        const links = ['.quotes', '.embed'].flatMap(linesOf);
        return linesOf('h2').some((line) =>
          links.some(
            (link) =>
              line.right > link.left && line.left < link.right && line.bottom > link.top && line.top < link.bottom,
          ),
        );
      }).length,
    };
  });
  await page.close();
  return found;
}

describe('the report page', () => {
  it('has the whole board on the first screen of 1280 × 900 px', async () => {
    expect((await shown(choujiang2023, 'zh-CN', 1280)).board).toBeLessThanOrEqual(900);
  });

  it.each([
    ['of different length', ['27.65', '8.28', '14.71']],
    ['with a long one', ['8.28', '1,234,567.89', '3']],
    ['that are all short', ['3', '8', '9']],
  ])('has figures of one size side by side: %s', async (_, values) => {
    const [amount] = choujiang2023.facts.filter(({ id }) => id === 'fixed-asset-investment') as [AmountFact];
    const facts = values.map((value, i): AmountFact => ({ ...amount, id: `lead-${i}`, value }));
    const report: Report = {
      ...choujiang2023,
      boards: [],
      sections: [{ id: amount.section, title: { zh: '经济' }, lead: facts.map(({ id }) => id) }],
      facts,
    };
    for (const width of [375, 768, 1280]) {
      const page = await site.show(styledGallery(report, 'zh-CN'));
      await page.setViewport({ width, height: 900 });
      const sizes = await page.$$eval('.page-row .figure', (all) =>
        // Columns of a grid differ by thousandths of a pixel.
        all.map((one) => parseFloat(getComputedStyle(one).fontSize).toFixed(1)),
      );
      await page.close();
      expect(sizes, `${width} px`).toHaveLength(3);
      expect(new Set(sizes).size, `${width} px: ${sizes.join(' ')}`).toBe(1);
    }
  });

  it.each([
    [1280, 5300],
    [375, 9000],
  ])('of the sample is, %i px wide, at most %i px long', async (width, most) => {
    expect((await shown(choujiang2023, 'zh-CN', width)).length).toBeLessThanOrEqual(most);
  });

  it.each([
    ['of the sample', choujiang2023, 'zh-CN'],
    ['of the sample in English', choujiang2023, 'en'],
    ['of a city', quillmere.report, 'en'],
    ['of a communiqué', tinglan.report, 'zh-CN'],
  ] as const)(
    '%s is no wider than its window, and no link covers a heading',
    async (_, report, locale) => {
      for (const width of [320, 375, 640, 768, 1024, 1280, 1600])
        expect(await shown(report, locale, width), `${width} px`).toMatchObject({ width, covered: 0 });
    },
    60_000,
  );
});
