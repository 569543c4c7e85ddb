import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { choujiang2022Invented } from '../../../data/choujiang-2022-invented.js';
import { choujiang2023 as report } from '../../../data/choujiang-2023.js';
import { LOCALES, type Locale } from '../../../src/format/locale.js';
import { sentence } from '../../../src/format/sentence.js';
import { pagePast } from '../../../src/models/page-past.js';
import { escapeHtml } from '../../../src/format/html.js';
import { renderGallery } from '../../../src/site/pages/gallery-page.js';
import { linksFrom } from '../../../src/site/links.js';
import type { Fact, Report } from '../../../src/report/types.js';

const links = linksFrom('https://example.gov.cn/report/');

/** The sections of the page, out of its shadow tree. */
function sectionsOf(html: string): readonly Element[] {
  const page = JSDOM.fragment(html).querySelector('report-page > template') as HTMLTemplateElement;
  return [...page.content.querySelectorAll('main > section')];
}

/** What the widgets of a section say to whoever listens: one sentence for each fact that they show. */
function heardIn(section: Element): readonly string[] {
  const widgets = [...section.querySelectorAll(':scope template')] as HTMLTemplateElement[];
  const lists = widgets.flatMap(({ content }) => [...content.querySelectorAll('.visually-hidden')]);
  const sentences = lists.flatMap((list) => (list.children.length ? [...list.children] : [list]));
  return sentences.flatMap(({ textContent }) => textContent.split(/；|; /)).map((text) => text.trim());
}

/** A sentence as a widget may say it: without the report’s period in an event, without a standing that several share. */
const spoken = (fact: Fact, locale: Locale): readonly string[] =>
  [report, { ...report, period: '' }].flatMap((context) =>
    [fact, { ...fact, standings: undefined } as Fact].map((one) => sentence(one, context, locale)),
  );

/** The fact that a sentence says, or that sentence itself. */
function factHeard(locale: Locale): (said: string) => string {
  const byText = new Map(report.facts.flatMap((fact) => spoken(fact, locale).map((text) => [text, fact.id])));
  return (said) => byText.get(said.replace(MONTHLESS, '')) ?? said;
}

const MONTHLESS = /(，月份未注明|, month not stated)$/;

/** What is said of several figures of a board at once. */
const SHARED: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['列全市第一（原文未指明是哪一项）', '规模总量全市第一'],
  en: ['first in the city (the report does not say which)', 'total scale first in the city'],
};

describe.each(LOCALES)('renderGallery in %s', (locale) => {
  const html = renderGallery(report, locale, links, { pictures: true });
  const tags = html.replace(/<!--.*?-->/gs, '');
  const { document } = new JSDOM(html).window;
  const drawn = document.querySelector('report-page')!.querySelector('template')!.content;

  it('says every fact of the report, word for word', () => {
    const missing = report.facts.filter((fact) => !tags.includes(escapeHtml(sentence(fact, report, locale))));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('leads from each section, and from each fact with a widget, to its codes', () => {
    const targets = [...drawn.querySelectorAll('a.embed')].map((link) => [
      link.getAttribute('data-embed'),
      new URL(link.getAttribute('href') ?? '', links.home(locale)).href,
    ]);
    for (const { id } of report.sections) expect(targets).toContainEqual([id, links.codes(id, locale)]);
    for (const widget of drawn.querySelectorAll('.row [fact]')) {
      const id = widget.getAttribute('fact') ?? '';
      expect(targets).toContainEqual([id, links.codes(id, locale)]);
    }
    // A widget of several facts has a link too, to the codes of its section.
    expect(targets).toHaveLength(report.sections.length + drawn.querySelectorAll('.item').length);
  });

  it('is painted without script: every widget but the source has its shadow tree', () => {
    const widgets = tags.match(/<(?!report-source)[a-z]+-[a-z]+[\s>]/g) ?? [];
    expect(widgets.length).toBeGreaterThan(20);
    expect(tags.match(/<template shadowroot="open" shadowrootmode="open"/g)).toHaveLength(widgets.length);
    expect(tags).not.toMatch(/class="note"/);
  });

  it('shows every fact of the report by a widget, and none twice in one section', () => {
    const heard = sectionsOf(html).map((section) =>
      heardIn(section)
        .filter((said) => !SHARED[locale].includes(said))
        .map(factHeard(locale)),
    );
    expect([...new Set(heard.flat())].sort()).toEqual(report.facts.map(({ id }) => id).sort());
    for (const ids of heard) expect(ids.length).toBe(new Set(ids).size);
  });

  it('keeps a strict policy: no style attribute, no script but its own', () => {
    expect(tags).not.toMatch(/ style=| on[a-z]+=/);
    const up = locale === 'en' ? '../' : '';
    expect(tags.match(/<script[^>]*>/g)).toEqual([
      `<script type="module" src="${up}assets/hydrate.js">`,
      `<script src="${up}assets/gallery.js" defer>`,
      '<script type="application/json">',
    ]);
  });

  it('leaves no hole', () => {
    expect(tags).not.toMatch(/undefined|NaN|\[object|>null</);
  });

  it('names itself and the other language', () => {
    expect(document.documentElement.lang).toBe(locale);
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(links.home(locale));
    expect(document.querySelector('report-page')?.getAttribute('alternate')).toBe(locale === 'en' ? '../' : 'en/');
  });
});

describe.each(LOCALES)('renderGallery in %s, with an earlier report', (locale) => {
  const html = renderGallery(report, locale, links, { earlier: [choujiang2022Invented] });
  const outcome = pagePast(report, [choujiang2022Invented], locale);
  const past = outcome && 'model' in outcome ? outcome.model : expect.fail('nothing to compare');
  const [trends, table] = sectionsOf(html).slice(-2);

  it('ends with what <report-page> says of it, drawn', () => {
    expect([trends?.id, table?.id]).toEqual(['_trends', '_earlier']);
    const lines = [...trends!.querySelectorAll('trend-line > template')] as HTMLTemplateElement[];
    expect(lines.map(({ content }) => content.querySelector('.visually-hidden')?.textContent)).toEqual(
      past.trends?.lines.map(({ sentence: said }) => said),
    );
    for (const { content } of lines) expect(content.querySelector('svg')).not.toBeNull();
    const drawn = table!.querySelector<HTMLTemplateElement>('report-compare > template')!.content;
    expect(drawn.querySelector('.visually-hidden')?.textContent).toContain(past.table.sentence);
    expect(drawn.querySelector('table')).not.toBeNull();
  });

  it('says it as text, too, where a link to it arrives', () => {
    const page = JSDOM.fragment(html).querySelector('report-page')!;
    const text = page.textContent.replaceAll(/\s+/g, ' ');
    for (const { sentence: said } of [...past.trends!.lines, past.table]) expect(text).toContain(said);
    for (const id of ['_trends', '_earlier'])
      expect(page.querySelector(`span[id="${id}"][slot="${id}"]`)).not.toBeNull();
  });

  it('marks what is invented, for the eye and for whoever listens', () => {
    const mark = locale === 'en' ? 'invented' : '虚构';
    for (const section of [trends!, table!]) {
      const widgets = [...section.querySelectorAll('template')] as HTMLTemplateElement[];
      expect(widgets).not.toEqual([]);
      for (const { content } of widgets) {
        const copy = content.cloneNode(true) as DocumentFragment;
        const heard = copy.querySelector('.visually-hidden')!;
        expect(heard.textContent).toContain(mark);
        heard.remove();
        for (const style of copy.querySelectorAll('style')) style.remove();
        expect(copy.textContent.toLowerCase()).toContain(mark);
      }
    }
  });

  it('holds both reports, the earlier one behind its own', () => {
    const source = JSDOM.fragment(html).querySelector('report-source')!;
    const texts = [...source.querySelectorAll(':scope > script')].map(({ textContent }) => textContent);
    expect(texts.map((text) => (JSON.parse(text) as Report).id)).toEqual([report.id, choujiang2022Invented.id]);
  });
});
