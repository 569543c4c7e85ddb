import { HtmlRenderer, Parser } from 'commonmark';
import { parse } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { choujiang2022Invented } from '../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { LOCALES, type Locale } from '../../src/format/locale.js';
import { factContent } from '../../src/models/parts/fact-content.js';
import { plainFigure } from '../../src/models/parts/figure-view.js';
import { printedOf } from '../../src/models/parts/printed.js';
import { earlierAmong } from '../../src/site/earlier.js';
import { subjectCsv } from '../../src/site/data/csv.js';
import { factJson } from '../../src/site/data/fact-json.js';
import { subjectHtml } from '../../src/site/snippets/html.js';
import { subjectJsonLd } from '../../src/site/data/json-ld.js';
import { subjectMarkdown } from '../../src/site/snippets/markdown.js';
import { correctionsFile, fileText, widgetFile, type WidgetFile } from '../../src/site/data/widget-file.js';
import { shownBy, subjectsOf, type Subject } from '../../src/site/subject.js';
import { subjectSvg } from '../../src/site/pictures/svg.js';
import { subjectText } from '../../src/site/snippets/sentences.js';
import { lintWechat } from '../../src/site/wechat/wechat-lint.js';
import { subjectWechat } from '../../src/site/wechat/wechat.js';
import { renderWidgetPage } from '../../src/site/pages/widget-page.js';
import type { Report } from '../../src/report/types.js';
import { links } from '../site/subjects.js';
import { TABLES } from '../../src/format/words/languages.js';

/* What sets several years beside each other says each figure as the report of its year says it, in every output. */

const { window } = new JSDOM();
const dom = new window.DOMParser();
const compact = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
const ofHtml = (html: string): string => dom.parseFromString(html, 'text/html').body.textContent;
const drawnIn = (page: string): string =>
  ofHtml(page.replace(/<\/?template[^>]*>/g, '').replace(/<(script|style|title)[^]*?<\/\1>/g, ''));

function textsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value && typeof value === 'object' ? Object.values(value).map(textsOf).join('\n') : '';
}

const OUTPUTS: Readonly<Record<string, (subject: Subject, locale: Locale) => string>> = {
  text: (subject, locale) => subjectText(subject, choujiang2023, locale),
  Markdown: (subject, locale) =>
    ofHtml(new HtmlRenderer().render(new Parser().parse(subjectMarkdown(subject, choujiang2023, locale, links)))),
  HTML: (subject, locale) => ofHtml(subjectHtml(subject, choujiang2023, locale, links)),
  WeChat: (subject, locale) => ofHtml(subjectWechat(subject, choujiang2023, locale, links)),
  'the page, without its script': (subject, locale) => drawnIn(renderWidgetPage(subject, choujiang2023, locale, links)),
  'widget file': (subject, locale) => {
    const file = JSON.parse(fileText(widgetFile(choujiang2023, locale, { subjects: [subject] }))) as WidgetFile;
    return textsOf(file.widgets[subject.id]!.model);
  },
  SVG: (subject, locale) =>
    dom.parseFromString(subjectSvg(subject, choujiang2023, locale, links), 'application/xml').documentElement
      .textContent,
};

const before: Report = { ...choujiang2022Invented, id: 'year-before', period: '2021' };
const past = subjectsOf(choujiang2023, earlierAmong(choujiang2023, [choujiang2022Invented, before])).filter(
  ({ earlier }) => earlier,
);
const trends = past.filter(({ kind }) => kind === 'trend');
const comparison = past.find(({ kind }) => kind === 'comparison')!;

describe.each(LOCALES)('what is of several years, in %s', (locale) => {
  it.each(Object.entries(OUTPUTS))('has the figure of each year of a line: %s', (_, read) => {
    for (const subject of trends) {
      const text = compact(read(subject, locale));
      for (const { report, facts } of shownBy(subject, choujiang2023)) {
        const { number, unit } = printedOf(facts[0]!, { locale, context: report });
        for (const said of [...number.split('/'), unit, report.period])
          expect(text, subject.id).toContain(compact(said));
      }
    }
  });

  it.each(Object.entries(OUTPUTS))('has both figures of each fact that is compared: %s', (_, read) => {
    const text = compact(read(comparison, locale));
    const [own, earlier] = shownBy(comparison, choujiang2023);
    const both = earlier!.facts.filter(({ id }) => own!.facts.some((fact) => fact.id === id));
    expect(both.length).toBeGreaterThan(15);
    for (const fact of both) {
      const later = own!.facts.find(({ id }) => id === fact.id)!;
      for (const [one, context] of [
        [fact, choujiang2022Invented],
        [later, choujiang2023],
      ] as const)
        expect(text, fact.id).toContain(compact(plainFigure(factContent(one, { locale, context }).value).text));
    }
  });

  it.each(Object.entries(OUTPUTS))('says which year is invented, and whose word each is: %s', (_, read) => {
    for (const subject of past) {
      const text = read(subject, locale);
      expect(text, subject.id).toContain(locale === 'en' ? 'invented' : '虚构');
    }
  });

  it('has a record for each fact of each year, as its report states it', () => {
    const rows = (subject: Subject): string[][] => parse(subjectCsv(subject, choujiang2023, locale, links));
    const [head = [], ...records] = rows(trends[0]!);
    const [when, note] = [TABLES[locale].period, TABLES[locale].note].map((name) => head.indexOf(name));
    expect(records.map((cells) => [cells[0], cells[when!], cells[note!] !== ''])).toEqual([
      ['tax-revenue', locale === 'en' ? '2023' : '2023年', false],
      ['tax-revenue', locale === 'en' ? '2022' : '2022年', true],
      ['tax-revenue', locale === 'en' ? '2021' : '2021年', true],
    ]);
    expect(rows(comparison)).toHaveLength(1 + choujiang2023.facts.length + choujiang2022Invented.facts.length);
  });

  it('is fit for WeChat', () => {
    for (const subject of past)
      expect(lintWechat(subjectWechat(subject, choujiang2023, locale, links)), subject.id).toEqual([]);
  });

  it('gives each observation an address of its own, and one variable to all of a line', () => {
    const data = JSON.parse(subjectJsonLd(trends[0]!, choujiang2023, locale, links)) as {
      itemListElement: { item: { '@id': string; variableMeasured: { '@id': string } } }[];
    };
    const items = data.itemListElement.map(({ item }) => item);
    expect(new Set(items.map((item) => item['@id'])).size).toBe(3);
    expect(new Set(items.map((item) => item.variableMeasured['@id']))).toEqual(
      new Set([`${links.page('tax-revenue', locale)}#variable`]),
    );
  });
});

it('a fact of an earlier year as JSON stands with the report that states it', () => {
  const json = JSON.parse(factJson(trends[0]!, choujiang2023)) as {
    facts: unknown[];
    earlier: { report: { id: string; invented: boolean }; facts: unknown[] }[];
  };
  expect(json.facts).toEqual([choujiang2023.facts.find(({ id }) => id === 'tax-revenue')]);
  expect(json.earlier.map(({ report, facts }) => [report.id, report.invented, facts.length])).toEqual([
    ['choujiang-2022-invented', true, 1],
    ['year-before', true, 1],
  ]);
});

it('a figure of an earlier year that was put right is told of by the file of corrections, with its year', () => {
  const facts = choujiang2022Invented.facts.map((fact) =>
    fact.id === 'tax-revenue'
      ? {
          ...fact,
          corrections: [
            {
              date: '2023-03-01',
              was: { value: '21.1', unit: '亿元' },
              now: { value: '22.1', unit: '亿元' },
              reason: { zh: '误抄', en: 'Miscopied' },
            },
          ],
        }
      : fact,
  ) as Report['facts'];
  const reported = correctionsFile(choujiang2023, earlierAmong(choujiang2023, [{ ...choujiang2022Invented, facts }]));
  expect(Object.keys(reported.corrections)).toEqual(['tax-revenue--trend', 'report--comparison']);
  expect(reported.corrections['tax-revenue--trend']!['zh-CN']).toMatch(/^2022年，.*21\.1亿元/);
});
