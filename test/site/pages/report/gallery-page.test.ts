import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { choujiang2022Invented } from '../../../../data/choujiang-2022-invented.js';
import { choujiang2023 as report } from '../../../../data/choujiang-2023.js';
import { LOCALES, type Locale } from '../../../../src/format/locale.js';
import { sentence } from '../../../../src/format/sentence.js';
import { pagePast } from '../../../../src/models/page/earlier-reports.js';
import { escapeHtml } from '../../../../src/format/text/html.js';
import { renderGallery } from '../../../../src/site/pages/report/gallery-page.js';
import { linksFrom } from '../../../../src/site/links.js';
import type { Fact, Report } from '../../../../src/report/types.js';

const links = linksFrom('https://example.gov.cn/report/');

const sectionsOf = (html: string): readonly Element[] => [...JSDOM.fragment(html).querySelectorAll('main > section')];

/** What the widgets of a section say to whoever listens: one sentence for each fact that they show. */
function heardIn(section: Element): readonly string[] {
  const sentences = [...section.querySelectorAll('.visually-hidden')].flatMap((list) =>
    list.children.length ? [...list.children] : [list],
  );
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
  const { document } = new JSDOM(html).window;

  it('says every fact of the report, word for word', () => {
    const missing = report.facts.filter((fact) =>
      spoken(fact, locale).every((said) => !html.includes(escapeHtml(said.replace(/^[a-z]/, '')))),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('leads from each section, and from each fact with a widget, to its codes', () => {
    const targets = [...document.querySelectorAll('a.embed')].map((link) => [
      link.getAttribute('data-embed'),
      new URL(link.getAttribute('href') ?? '', links.home(locale)).href,
    ]);
    for (const { id } of report.sections) expect(targets).toContainEqual([id, links.codes(id, locale)]);
    for (const item of document.querySelectorAll('.page-row > .item'))
      expect(item.querySelectorAll('a.embed')).toHaveLength(1);
    // A widget of several facts has a link too, to the codes of its section.
    expect(targets).toHaveLength(report.sections.length + document.querySelectorAll('.item').length);
  });

  it('is plain markup: no element that waits for a script, no shadow tree, no style sheet, no data of its own', () => {
    expect(html).not.toMatch(/<[a-z]+-|<template|<style|<!--|<script type="application\/json"/);
    expect(document.querySelectorAll('.w .w').length).toBeGreaterThan(20);
    expect(html).not.toMatch(/class="note"/);
  });

  it('leads to the report as files, where an element has buttons that make them', () => {
    const files = [...document.querySelectorAll('.note-actions a')].map((link) => [
      link.textContent,
      new URL(link.getAttribute('href') ?? '', links.home(locale)).href,
    ]);
    const name = locale === 'en' ? 'en' : 'zh';
    expect(files).toEqual([
      [expect.stringContaining('CSV'), links.to(`${name}.csv`)],
      [expect.stringContaining('Excel'), links.to(`${name}.xlsx`)],
      [expect.stringContaining('JSON'), links.to('report.json')],
    ]);
    expect(document.querySelectorAll('button:not(.origin)')).toHaveLength(0);
  });

  it('gives every entry of the contents list a place in the page, which its address names', () => {
    const targets = [...document.querySelectorAll('.contents a')].map((link) => link.getAttribute('href')!);
    const places = report.sections.map(({ id }) => `#${id}`);
    // What the page opens with is above the list, and can be the end of a link all the same.
    expect(targets).toEqual(places.slice(1));
    for (const place of places) expect(document.querySelectorAll(place)).toHaveLength(1);
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
    expect(html).not.toMatch(/ style=| on[a-z]+=/);
    const up = locale === 'en' ? '../' : '';
    expect(html.match(/<script[^>]*>/g)).toEqual([`<script src="${up}assets/gallery.js" defer>`]);
    expect(html.match(/<link rel="stylesheet"[^>]*>/g)).toEqual([
      `<link rel="stylesheet" href="${up}assets/page.css">`,
      `<link rel="stylesheet" href="${up}assets/report.css">`,
    ]);
  });

  it('leaves no hole', () => {
    expect(html).not.toMatch(/undefined|NaN|\[object|>null</);
  });

  it('names itself and the other language', () => {
    expect(document.documentElement.lang).toBe(locale);
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(links.home(locale));
    expect(document.querySelector('a.language')?.getAttribute('href')).toBe(locale === 'en' ? '../' : 'en/');
  });
});

it('has no list of contents for a single section', () => {
  const [section] = report.sections;
  const facts = report.facts.filter((fact) => fact.section === section!.id);
  const single: Report = { ...report, boards: [], sections: [section!], facts };
  const html = renderGallery(single, 'zh-CN', links, {});
  expect(html).toContain(`<section id="${section!.id}"`);
  expect(html).not.toContain('class="contents"');
});

describe.each(LOCALES)('renderGallery in %s, with an earlier report', (locale) => {
  const html = renderGallery(report, locale, links, { earlier: [choujiang2022Invented] });
  const outcome = pagePast(report, [choujiang2022Invented], locale);
  const past = outcome && 'model' in outcome ? outcome.model : expect.fail('nothing to compare');
  const [trends, table] = sectionsOf(html).slice(-2);

  it('ends with what <report-page> says of it, drawn', () => {
    expect([trends?.id, table?.id]).toEqual(['_trends', '_earlier']);
    const lines = [...trends!.querySelectorAll('.trend-line')];
    expect(lines.map((line) => line.querySelector('.visually-hidden')?.textContent)).toEqual(
      past.trends?.lines.map(({ sentence: said }) => said),
    );
    for (const line of lines) expect(line.querySelector('svg')).not.toBeNull();
    expect(table!.querySelector('.report-compare .visually-hidden')?.textContent).toContain(past.table.sentence);
    expect(table!.querySelector('.report-compare table')).not.toBeNull();
  });

  it('marks what is invented, for the eye and for whoever listens', () => {
    const mark = locale === 'en' ? 'invented' : '虚构';
    for (const section of [trends!, table!]) {
      const widgets = [...section.querySelectorAll('.w')];
      expect(widgets).not.toEqual([]);
      for (const widget of widgets) {
        const copy = widget.cloneNode(true) as Element;
        const heard = copy.querySelector('.visually-hidden')!;
        expect(heard.textContent).toContain(mark);
        heard.remove();
        expect(copy.textContent.toLowerCase()).toContain(mark);
      }
    }
  });
});
