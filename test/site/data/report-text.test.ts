import { pick } from '../../../src/format/pick.js';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { choujiang2023 as report } from '../../../data/choujiang-2023.js';
import { LOCALES } from '../../../src/format/locale.js';
import { sentence } from '../../../src/format/sentence.js';
import { renderGallery } from '../../../src/site/pages/gallery-page.js';
import { linksFrom } from '../../../src/site/links.js';
import { reportText } from '../../../src/site/data/report-text.js';

describe.each(LOCALES)('reportText in %s', (locale) => {
  const text = JSDOM.fragment(collectResultSync(render(reportText(report, locale))));

  it('says every fact in its section, in the order of the report', () => {
    expect(text.querySelector('h1')?.textContent).toBe(pick(report.title, locale));
    for (const { id, title } of report.sections) {
      const heading = text.querySelector(`[id="${id}"]`)?.nextElementSibling;
      const facts = report.facts.filter(({ section }) => section === id);
      expect(heading?.textContent).toBe(pick(title, locale));
      expect([...(heading?.nextElementSibling?.children ?? [])].map((item) => item.textContent)).toEqual(
        facts.map((fact) => sentence(fact, report, locale)),
      );
    }
  });

  it('gives every entry of the contents list a place in the page itself, at the head of its section', () => {
    const page = JSDOM.fragment(
      renderGallery(report, locale, linksFrom('https://example.gov.cn/report/')),
    ).querySelector('report-page')!;
    const { content } = page.querySelector<HTMLTemplateElement>(':scope > template')!;
    const links = [...content.querySelectorAll('.contents a')].map((link) => link.getAttribute('href')!);
    const places = report.sections.map(({ id }) => `#${id}`);
    // What the page opens with is above the list, and can be the end of a link all the same.
    expect(links).toEqual(places.slice(1));
    for (const link of places) {
      const place = page.querySelector(link)!;
      expect(content.querySelector(`section${link} > .rail > slot`)?.getAttribute('name')).toBe(place.slot);
    }
  });
});
