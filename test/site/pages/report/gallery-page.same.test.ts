import { brotliCompressSync } from 'node:zlib';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { choujiang2022Invented } from '../../../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../../../data/choujiang-2023.js';
import { define } from '../../../../src/define/all.js';
import type { Locale } from '../../../../src/format/locale.js';
import { linksFrom } from '../../../../src/site/links.js';
import { renderGallery } from '../../../../src/site/pages/report/gallery-page.js';
import { reportStyles } from '../../../../src/site/pages/report/report-styles.js';
import type { Report } from '../../../../src/report/types.js';
import { EmbedSite } from '../../../support/sites/embed-site.js';
import { quillmere, tinglan } from '../../../support/samples.js';
import { styledGallery } from '../../../support/sites/styled-gallery.js';

/* A published page holds what `<report-page>` draws, without its elements and with one style sheet in place of thirty. */

define();

let site: EmbedSite;
beforeAll(async () => {
  site = await EmbedSite.open();
});
afterEach(() => site.rest());
afterAll(() => site.close());

const SAMPLES = [
  ['the sample', choujiang2023, 'zh-CN'],
  ['the sample in English', choujiang2023, 'en'],
  ['a city', quillmere.report, 'en'],
  ['a communiqué', tinglan.report, 'zh-CN'],
] as const;

const EARLIER = [choujiang2022Invented];

/** The same report as an element draws it, on the server. */
const elementPage = (report: Report, locale: Locale): string =>
  `<!doctype html><html lang="${locale}"><meta charset="utf-8"><style>body{margin:0}</style>${collectResultSync(
    render(html`<report-page lang=${locale} codes="w/{id}/" alternate="en/" .report=${report}></report-page>`),
  )}</html>`;

/** Only the published page parts labels between words; apart from that, both are the same. */
const unbroken = (page: string): string => page.replaceAll('<wbr>', '').replaceAll('word-break:keep-all', '');

/** Tag and size of each widget of a page and of all that is drawn in it, in order. */
async function drawn(markup: string, width: number): Promise<readonly string[]> {
  const page = await site.show(markup);
  await page.setViewport({ width, height: 900 });
  const found = await page.evaluate(() => {
    const root: ParentNode = document.querySelector('report-page')?.shadowRoot ?? document;
    const widgets = [...root.querySelectorAll('main .w, main *')].filter(
      (one) => one.matches('.w') || one.localName.includes('-'),
    );
    return widgets.flatMap((widget) => {
      const name = widget.localName.includes('-') ? widget.localName : widget.classList[1];
      const within = [...(widget.shadowRoot ?? widget).querySelectorAll('*')].filter(
        (one) => !one.matches('style, slot, .origin, .origin-panel, .origin-panel *'),
      );
      return [widget, ...within].map((one) => {
        const { width: wide, height } = one.getBoundingClientRect();
        const { color, fontSize, fontWeight } = getComputedStyle(one);
        return `${name} ${one === widget ? 'host' : one.localName} ${wide}×${height} ${color} ${fontSize} ${fontWeight}`;
      });
    });
  });
  await page.close();
  return found;
}

describe('the published page', () => {
  it.each(SAMPLES)(
    'of %s draws each widget as its element does, piece by piece',
    async (_, report, locale) => {
      for (const width of [375, 1280]) {
        const ours = await drawn(unbroken(styledGallery(report, locale)), width);
        expect(ours.length).toBeGreaterThan(200);
        expect(ours).toEqual(await drawn(elementPage(report, locale), width));
      }
    },
    60_000,
  );

  it.each(SAMPLES)('of %s is reached by no rule that is meant for another part', async (_, report, locale) => {
    const page = await site.show(styledGallery(report, locale));
    const astray = await page.evaluate(() => {
      const selectors = (rules: CSSRuleList): string[] =>
        [...rules].flatMap((rule) =>
          rule instanceof CSSStyleRule
            ? rule.selectorText.split(/,(?![^(]*\))/).map((one) => one.trim())
            : 'cssRules' in rule
              ? selectors(rule.cssRules as CSSRuleList)
              : [],
        );
      const of = (id: string) => selectors(document.querySelector<HTMLStyleElement>(`#${id}`)!.sheet!.cssRules);
      const matched = (selector: string): Element[] => {
        // What is before or after an element, or under a hand, is found by the element.
        const plain = selector
          .replace(/:not\(:target\)/g, '')
          .replace(/::?(?:before|after|hover|focus-within|focus-visible|target)/g, '');
        return plain ? [...document.querySelectorAll(plain)] : [];
      };
      const ofPages = of('page').filter(
        (one) => !/^(?:html|body|:root|a|button|summary)\b/.test(one) && matched(one).length,
      );
      const ofReport = of('report').filter(
        (one) =>
          /^\.report-page(?! ?>? ?\.root$)/.test(one) &&
          !one.includes('[part') &&
          matched(one).some((element) => element.parentElement?.closest('.w:not(.report-page)')),
      );
      return [...ofPages, ...ofReport];
    });
    expect(astray).toEqual([]);
  });
});

const compressed = (text: string): number => brotliCompressSync(text).length;

/* What a reader loads. Each is some way above what it was when it was written, so that a page may get a sentence more. */
describe('the weight of the published page in bytes', () => {
  it.each([
    ['of the sample', choujiang2023, 'zh-CN', [], 130_000, 13_000],
    ['of the sample in English', choujiang2023, 'en', [], 145_000, 14_000],
    ['of the sample and the year before', choujiang2023, 'zh-CN', EARLIER, 200_000, 16_600],
    ['of a city', quillmere.report, 'en', [], 95_000, 9_500],
    ['of a communiqué', tinglan.report, 'zh-CN', [], 110_000, 10_000],
  ] as const)('%s', (_, report, locale, earlier, raw, brotli) => {
    const page = renderGallery(report, locale, linksFrom('https://example.gov.cn/report/'), { earlier });
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(raw);
    expect(compressed(page)).toBeLessThanOrEqual(brotli);
  });

  it('of its style sheet, which all reports of a site share', () => {
    expect(Buffer.byteLength(reportStyles())).toBeLessThanOrEqual(72_000);
    expect(compressed(reportStyles())).toBeLessThanOrEqual(11_000);
  });
});
