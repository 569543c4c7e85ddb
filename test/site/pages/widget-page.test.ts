import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { LOCALES, type Locale } from '../../../src/format/locale.js';
import { sentence } from '../../../src/format/sentence.js';
import { factContent } from '../../../src/models/parts/fact-content.js';
import { parseReport } from '../../../src/report/parse.js';
import type { Report } from '../../../src/report/types.js';
import { linksFrom } from '../../../src/site/links.js';
import { subjectsOf } from '../../../src/site/subject.js';
import { correctionLines, renderWidgetPage } from '../../../src/site/pages/widget-page.js';
import { hostileReport } from '../../fixtures/hostile-report.js';
import { validReport } from '../../fixtures/report.js';

const links = linksFrom('https://example.gov.cn/report/');

function page(id: string, locale: Locale, report: Report = choujiang2023): { html: string; document: Document } {
  const subject = subjectsOf(report).find((one) => one.id === id);
  if (!subject) throw new Error(`${id} is no subject`);
  const html = renderWidgetPage(subject, report, locale, links, { pictures: true });
  return { html, document: new JSDOM(html).window.document };
}

const href = (document: Document, selector: string) => document.querySelector(selector)?.getAttribute('href');

describe.each(LOCALES)('renderWidgetPage in %s', (locale) => {
  const report = choujiang2023;

  it('says every fact, board and section, word for word, in the text and in the drawing', { timeout: 90_000 }, () => {
    const missing = subjectsOf(report).flatMap(({ id, facts, widget }) => {
      const { document } = page(id, locale);
      const element = document.querySelector(widget);
      const drawn = element?.querySelector('template')?.content.textContent.replace(/\s+/g, ' ');
      return facts.filter((fact) => {
        // In a board, a standing may be that of the entry: its fact is then said without it.
        const content = factContent(fact, { locale, context: report });
        const said = [content.sentence, content.statement];
        return !element?.textContent.includes(said[0]!) || !said.some((one) => drawn?.includes(one));
      });
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('A15: has a language, a title and one heading', () => {
    const { document } = page('tax-revenue', locale);
    expect(document.documentElement.lang).toBe(locale);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    const title = locale === 'en' ? 'Tax revenue' : '税收入库';
    expect(document.title).toBe(`${title} · ${report.title[locale === 'en' ? 'en' : 'zh']}`);
    expect(document.querySelector('h1')?.textContent).toBe(title);
  });

  it('leads to the whole report, to the codes and to the other language, wherever the site stands', () => {
    const { document } = page('tax-revenue', locale);
    const addresses = (name: string) =>
      [...document.querySelectorAll(`${name} a`)].map((link) => link.getAttribute('href'));
    const en = locale === 'en';
    const home = en ? '../../../en/' : '../../';
    expect(addresses('.top')).toEqual([home, `${home}#economy`, en ? '../' : 'en/']);
    const codes = en ? '../embed/en/' : 'embed/';
    const files = en ? ['../en.csv', '../fact.json'] : ['zh.csv', 'fact.json'];
    expect(addresses('.uses')).toEqual([codes, `${codes}#picture`, `${codes}#quote`, ...files]);
  });

  it('A1: shows every quote open, with its place, and leads to the section of the report', () => {
    const { document } = page('tax-revenue', locale);
    const quotes = [...document.querySelectorAll('.quote')].map((one) => one.textContent.replace(/\s+/g, ' '));
    expect(quotes).toEqual(
      locale === 'en'
        ? [
            '“税收入库24.86亿元” characters 367–377',
            '“均列全市第一” characters 395–400',
            '“税收收入24.86亿元” characters 1749–1759',
            '“均蝉联全市第一” characters 1777–1783',
          ]
        : [
            '“税收入库24.86亿元” 第367至377字',
            '“均列全市第一” 第395至400字',
            '“税收收入24.86亿元” 第1749至1759字',
            '“均蝉联全市第一” 第1777至1783字',
          ],
    );
    expect(href(document, '.quotes .way a')).toBe(`${locale === 'en' ? '../../../en/' : '../../'}#economy`);
    expect(document.querySelector('details')).toBe(null);
  });

  it('shows the figures around it in its section, and leads to the one before and the one after', () => {
    const { document } = page('express-volume', locale);
    const [before, after] = ['prev', 'next'].map((rel) => href(document, `.steps a[rel=${rel}]`));
    const pageOf = (id: string): string => (locale === 'en' ? `../../${id}/en/` : `../${id}/`);
    expect([before, after]).toEqual(['general-budget-revenue', 'transit-volume'].map(pageOf));
    expect(document.querySelectorAll('.near li')).toHaveLength(8);
    expect(document.querySelector('.near .all')?.textContent).toBe(locale === 'en' ? 'All 18 figures' : '全部18项');
  });

  it('quotes each fact of a list under its name, which leads to its page', () => {
    const { document } = page('governance--changes', locale);
    const names = [...document.querySelectorAll('.many h3 a')].map((link) => link.getAttribute('href'));
    const pageOf = (id: string): string => (locale === 'en' ? `../../${id}/en/` : `../${id}/`);
    expect(names).toEqual(['police-incidents', 'telecom-fraud'].map(pageOf));
    expect(document.querySelectorAll('.many .quote').length).toBeGreaterThanOrEqual(2);
    expect(document.querySelector('.near')).toBe(null);
  });
});

describe('renderWidgetPage', () => {
  it('is painted without script, and holds nothing that Lit writes for itself', () => {
    const { html } = page('ten-firsts', 'zh-CN');
    expect(html).toContain('<template shadowroot="open" shadowrootmode="open">');
    expect(html).not.toMatch(/<!--|<\?>|defer-hydration/);
  });

  it('keeps a strict policy: no style attribute, nothing from anywhere', () => {
    const { html, document } = page('tax-revenue', 'zh-CN');
    expect(html).not.toMatch(/ style=| on[a-z]+=/);
    expect(document.querySelectorAll('script[src], link[rel=stylesheet], img')).toHaveLength(0);
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toMatch(
      /^default-src 'none'; style-src ('sha256-[\w+/]+=' ?)+; script-src ('sha256-[\w+/]+=' ?)+; /,
    );
  });

  it('opens a link of the widget beside the page around, never in the frame', () => {
    const { document } = page('tax-revenue', 'zh-CN');
    expect(document.querySelector('base')?.target).toBe('_blank');
  });

  it('names itself, with a picture', () => {
    const { document } = page('tax-revenue', 'en');
    expect(href(document, 'link[rel=canonical]')).toBe('https://example.gov.cn/report/w/tax-revenue/en/');
    const picture = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
    expect(picture).toBe('https://example.gov.cn/report/w/tax-revenue/en.social.png');
    // The picture is read out with its figure, and not as the name of one.
    const text = document.querySelector('meta[property="og:image:alt"]')?.getAttribute('content');
    expect(text).toBe(document.querySelector('meta[property="og:description"]')?.getAttribute('content'));
    expect(text).toMatch(/2\.486 billion yuan/);
    const { content } = document.querySelector<HTMLMetaElement>('meta[name=description]')!;
    const fact = choujiang2023.facts.find(({ id }) => id === 'tax-revenue')!;
    expect(content).toBe(sentence(fact, choujiang2023, 'en'));
  });

  it('S01: carries hostile texts as texts', () => {
    for (const { id } of subjectsOf(hostileReport)) {
      const { document } = page(id, 'zh-CN', hostileReport);
      expect(document.querySelectorAll('img, x, b, i')).toHaveLength(0);
      expect(document.querySelectorAll('script')).toHaveLength(2);
      expect([...document.querySelectorAll('*')].filter((one) => one.hasAttribute('onmouseover'))).toEqual([]);
    }
  });

  it('says what was put right, when and why', () => {
    const { facts, ...rest } = validReport();
    const correction = {
      date: '2024-01-15',
      was: { value: '24.68', scale: '亿' as const, unit: '元' },
      now: { value: '24.86', scale: '亿' as const, unit: '元' },
      reason: { zh: '数字颠倒', en: 'Two digits were swapped.' },
    };
    const corrected = facts.map((fact) => (fact.id === 'tea-output' ? { ...fact, corrections: [correction] } : fact));
    const read = parseReport({ ...rest, facts: corrected });
    if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join('\n'));
    const { document } = page('tea-output', 'zh-CN', read.report);
    expect([...document.querySelectorAll('.source li')].map((line) => line.textContent)).toEqual([
      '2024年1月15日由24.68亿元更正为24.86亿元：数字颠倒',
    ]);
    const section = subjectsOf(read.report).find(({ id }) => id === 'economy')!;
    expect(correctionLines(section, read.report, 'zh-CN')).toEqual([
      '茶叶产值 · 2024年1月15日由24.68亿元更正为24.86亿元：数字颠倒',
    ]);
    const { document: other } = page('villages-lit', 'zh-CN', read.report);
    expect(other.querySelector('.source dd:last-child')?.textContent).toMatch(/^没有更正。/);
  });
});
