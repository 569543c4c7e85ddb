import { describe, expect, it } from 'vitest';
import { choujiang2023 as report } from '../../data/choujiang-2023.js';
import { LOCALES } from '../../src/format/locale.js';
import { sentence } from '../../src/format/sentence.js';
import { escapeHtml } from '../../src/publish/escape.js';
import { renderPage } from '../../src/publish/page.js';

const links = { other: 'en/', styles: 'assets/page.css', script: 'assets/hydrate.js', data: 'report.json' };

describe.each(LOCALES)('renderPage in %s', (locale) => {
  const html = renderPage(report, locale, links);
  const tags = html.replace(/<!--.*?-->/gs, '');

  it('says every fact of the report, word for word', () => {
    const missing = report.facts.filter((fact) => !tags.includes(escapeHtml(sentence(fact, report, locale))));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('is painted without script: every widget but the source has its shadow tree', () => {
    const widgets = tags.match(/<(report-page|stat-card|ranking-badge|progress-ring|score-board)[ >]/g) ?? [];
    expect(widgets.length).toBeGreaterThan(20);
    expect(tags.match(/<template shadowroot="open" shadowrootmode="open"/g)).toHaveLength(widgets.length);
    expect(tags).not.toMatch(/class="note"/);
  });

  it('keeps a strict policy: no style attribute, no script but its own', () => {
    expect(tags).not.toMatch(/ style=/);
    expect(tags.match(/<script[^>]*>/g)).toEqual([
      '<script type="module" src="assets/hydrate.js">',
      '<script type="application/json">',
    ]);
  });

  it('leaves no hole', () => {
    expect(tags).not.toMatch(/undefined|NaN|\[object|>null</);
  });

  it('is in one language, and names the other page', () => {
    expect(tags).toContain(`<html lang="${locale}">`);
    expect(tags).toContain('rel="alternate"');
    // One for the drawn page, one in the text that stands for it.
    expect(tags.match(/<h1>/g)).toHaveLength(2);
  });
});
