import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { LOCALES } from '../../../src/format/locale.js';
import { renderWidgetPage } from '../../../src/site/pages/widget-page.js';
import { linksFrom } from '../../../src/site/links.js';
import { subjectsOf } from '../../../src/site/subject.js';
import { report } from '../../fixtures/model-facts.js';
import { EmbedSite } from '../../support/sites/embed-site.js';
import { tinglan } from '../../support/samples.js';
import { styledGallery } from '../../support/sites/styled-gallery.js';

/* All of a page selected, copied and pasted into a text area, by the keys that do it. */

let site: EmbedSite;
beforeAll(async () => {
  site = await EmbedSite.open();
});
afterEach(() => site.rest());
afterAll(() => site.close());

interface Texts {
  /** What is drawn, piece by piece. */
  readonly drawn: readonly string[];
  /** What is said to those who listen. */
  readonly said: readonly string[];
}

/** The texts of every widget of a page, without blanks. */
function textsOf(): Texts {
  const texts = { drawn: [] as string[], said: [] as string[] };
  const textOf = ({ textContent }: Element): string => textContent.replace(/\s+/g, '');
  const look = (node: Document | ShadowRoot): void => {
    for (const { shadowRoot } of node.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
    // A page of ours has no shadow trees. What is laid out nowhere is neither seen nor heard.
    for (const said of node.querySelectorAll('.root .visually-hidden'))
      if (said.getClientRects().length) texts.said.push(textOf(said));
    for (const leaf of node.querySelectorAll('.root [aria-hidden=true] *'))
      if (!leaf.children.length && leaf.getClientRects().length) texts.drawn.push(textOf(leaf));
  };
  look(document);
  return texts;
}

/** What is pasted, and what the page draws and says. */
async function copied(html: string): Promise<Texts & { readonly pasted: string; readonly lines: readonly string[] }> {
  const page = await site.show(html, '/w/x/');
  await page.keyboard.press('KeyA', { commands: ['SelectAll'] });
  await page.keyboard.press('KeyC', { commands: ['Copy'] });
  const texts = await page.evaluate(textsOf);
  await page.evaluate(() => {
    const area = document.createElement('textarea');
    document.body.append(area);
    area.focus();
  });
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  const text = await page.evaluate(() => document.querySelector('textarea')!.value);
  await page.close();
  return { ...texts, pasted: text.replace(/\s+/g, ''), lines: text.split('\n') };
}

const SUBJECTS = [...new Map(subjectsOf(report).map((one) => [`${one.kind} ${one.widget}`, one])).values()];
const links = linksFrom('https://example.gov.cn/report/');

describe.each(LOCALES)('RC14: a page that is selected and copied, in %s', (locale) => {
  it.each(SUBJECTS.map((subject) => [subject.widget, subject.kind, subject] as const))(
    'has what is drawn, and the sentence for those who listen not beside it: %s of a %s',
    async (_, __, subject) => {
      const { pasted, drawn, said } = await copied(renderWidgetPage(subject, report, locale, links));
      expect(said.length).toBeGreaterThan(0);
      expect(drawn.length).toBeGreaterThan(0);
      expect(drawn.filter((text) => !pasted.includes(text))).toEqual([]);
      expect(said.filter((text) => pasted.includes(text))).toEqual([]);
    },
  );

  it('has a row of a table in a line, and a tab between cells', async () => {
    const towns = subjectsOf(tinglan.report).find(({ id }) => id === 'towns')!;
    const { lines } = await copied(renderWidgetPage(towns, tinglan.report, 'zh-CN', links));
    const rows = lines.filter((line) => line.includes('\t')).map((line) => line.split('\t').map((cell) => cell.trim()));
    expect(rows.slice(0, 3)).toEqual([
      ['镇', '常住人口 万人 2024年末', '农村居民人均可支配收入 元', '规模以上工业增加值'],
      ['槐汀镇', '12.86', '33912', '增长8.4%'],
      ['鹭砚镇', '9.47', '32650', '增长7.9%'],
    ]);
    expect(rows).toHaveLength(7);
  });

  it('has each figure of a whole gallery once', async () => {
    const { pasted, said } = await copied(styledGallery(choujiang2023, locale));
    expect(said.length).toBeGreaterThan(60);
    expect(said.filter((text) => pasted.includes(text))).toEqual([]);
  });
});
