import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { choujiang2023 as report } from '../../data/choujiang-2023.js';
import { LOCALES } from '../../src/format/locale.js';
import { sentence } from '../../src/format/sentence.js';
import { escapeHtml } from '../../src/publish/escape.js';
import { renderGallery } from '../../src/publish/gallery-page.js';
import { linksFrom } from '../../src/publish/links.js';

const links = linksFrom('https://example.gov.cn/report/');

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
