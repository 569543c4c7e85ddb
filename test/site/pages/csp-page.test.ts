import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { renderCspPage } from '../../../src/site/pages/csp-page.js';
import { codesStyles } from '../../../src/site/pages/codes/codes-styles.js';
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

  it('B3: has one language at a time, with a way back and a way to the other one', () => {
    const parts = [...document.querySelectorAll('.policy')];
    expect(parts.map((part) => part.getAttribute('lang'))).toEqual(['en', 'zh-CN']);
    expect(parts.map((part) => part.querySelectorAll('h1').length)).toEqual([1, 1]);
    expect(
      parts.map((part) => [...part.querySelectorAll('.around a')].map((link) => link.getAttribute('href'))),
    ).toEqual([
      ['en/', '#zh-CN'],
      ['./', '#en'],
    ]);
    // What is asked for hides what comes behind it, and what is not asked for is hidden but for the last.
    expect(codesStyles).toContain('.policy:not(:last-child):not(:target), .policy:target ~ .policy { display: none; }');
  });

  it('has a button to copy each, which is hidden until a script can', () => {
    const buttons = [...document.querySelectorAll('.code .copy')];
    expect(buttons).toHaveLength(6);
    expect(buttons.every((one) => one.hasAttribute('hidden'))).toBe(true);
    expect([...document.querySelectorAll('script')].map(({ src }) => src)).toEqual(['assets/gallery.js']);
  });
});
