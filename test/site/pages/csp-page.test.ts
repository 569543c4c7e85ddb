import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { renderCspPage } from '../../../src/site/pages/csp-page.js';
import { linksFrom } from '../../../src/site/links.js';

const scripts = {
  widgets: { path: 'embed/v1.2.3/report-widgets.js', integrity: 'sha384-abc' },
  frame: { path: 'embed/v1.2.3/report-frame.js', integrity: 'sha384-def' },
  page: '',
};
const { document } = new JSDOM(renderCspPage(linksFrom('https://example.gov.cn/report/'), scripts)).window;

describe('renderCspPage', () => {
  it('S04: gives the exact lines of each way, in both languages', () => {
    const lines = [
      `frame-src https://example.gov.cn;\nscript-src 'sha384-def' https://example.gov.cn/report/embed/v1.2.3/report-frame.js;`,
      `script-src 'sha384-abc' https://example.gov.cn/report/embed/v1.2.3/report-widgets.js;\nconnect-src https://example.gov.cn;`,
      'img-src https://example.gov.cn;',
    ];
    expect([...document.querySelectorAll('pre')].map(({ textContent }) => textContent)).toEqual([...lines, ...lines]);
  });

  it('is a page with one heading, a language for each part, and no script', () => {
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect([...document.querySelectorAll('.policy')].map((part) => part.getAttribute('lang'))).toEqual(['zh-CN', 'en']);
    expect(document.querySelectorAll('script')).toHaveLength(0);
  });
});
