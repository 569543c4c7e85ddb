import { minify } from 'html-minifier-terser';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { LOCALES } from '../../../src/format/locale.js';
import { renderGallery } from '../../../src/site/pages/report/gallery-page.js';
import { renderWidgetPage } from '../../../src/site/pages/widget-page.js';
import { linksFrom } from '../../../src/site/links.js';
import { subjectsOf } from '../../../src/site/subject.js';
import { report } from '../../fixtures/model-facts.js';
import { EmbedSite } from '../../support/sites/embed-site.js';

/* A page whose inline styles are blocked: something on the way has changed them, and the hashes of its policy with them. */

let site: EmbedSite;
beforeAll(async () => {
  site = await EmbedSite.open();
});
afterEach(() => site.rest());
afterAll(() => site.close());

/** As a content network or a module of a server makes pages smaller. */
const smaller = (html: string): Promise<string> =>
  minify(html, { collapseWhitespace: true, removeComments: true, minifyCSS: true, minifyJS: true });

/** One line break is enough. */
const broken = (html: string): Promise<string> => Promise.resolve(html.replace(/<style>/g, '<style>\n'));

/** How many widgets of the page show what. */
interface Seen {
  readonly drawn: number;
  readonly said: number;
  /** Those that show a drawing and its sentence, or neither. */
  readonly wrong: readonly string[];
}

/** What is seen of every widget: not what is laid out nowhere, nor what is clipped to a px. */
function seen(): Seen {
  const found = { drawn: 0, said: 0, wrong: [] as string[] };
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 || height > 1;
  };
  const look = (node: Document | ShadowRoot): void => {
    for (const { shadowRoot } of node.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
    // A page of ours has its widgets without shadow trees; what is laid out nowhere is none.
    for (const root of node.querySelectorAll('.root')) {
      const drawings = [...root.querySelectorAll('[aria-hidden=true][hidden]')];
      if (!drawings.length || root.querySelector('.root') || !root.getClientRects().length) continue;
      const [drawn, said] = [drawings, [...root.querySelectorAll('.visually-hidden')]].map((all) => all.map(isSeen));
      if (drawn!.every(Boolean) && !said!.some(Boolean)) found.drawn++;
      else if (said!.every(Boolean) && !drawn!.some(Boolean)) found.said++;
      else found.wrong.push(root.parentElement?.className ?? 'widget');
    }
  };
  look(document);
  return found;
}

const SUBJECTS = [...new Map(subjectsOf(report).map((one) => [`${one.kind} ${one.widget}`, one])).values()];

async function shown(html: string): Promise<Seen> {
  const page = await site.show(html, '/w/x/');
  const found = await page.evaluate(seen);
  await page.close();
  return found;
}

describe.each(LOCALES)('RC12: a widget’s page in %s', (locale) => {
  const links = linksFrom('https://example.gov.cn/report/');
  const pages = SUBJECTS.map((subject) => [subject.id, renderWidgetPage(subject, report, locale, links)] as const);

  it.each([
    ['made smaller on the way', smaller],
    ['whose styles are blocked', broken],
  ])(
    '%s says each figure once, as a sentence',
    async (_, change) => {
      for (const [id, html] of pages)
        expect(await shown(await change(html)), id).toEqual({ drawn: 0, said: 1, wrong: [] });
    },
    120_000,
  );

  it('that nobody has changed is drawn, and its sentence is for those who listen', async () => {
    for (const [id, html] of pages) expect(await shown(html), id).toEqual({ drawn: 1, said: 0, wrong: [] });
  }, 120_000);

  it('a gallery likewise shows no drawing beside its sentence', async () => {
    const html = renderGallery(choujiang2023, locale, links);
    const { said, wrong } = await shown(await broken(html));
    expect([said > 12, wrong]).toEqual([true, []]);
  }, 120_000);
});
