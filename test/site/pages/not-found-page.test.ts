import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { linksFrom } from '../../../src/site/links.js';
import { renderNotFoundPage } from '../../../src/site/pages/not-found-page.js';

it('explains in both languages, and leads back from whatever address it is shown under', () => {
  const { document } = new JSDOM(renderNotFoundPage(linksFrom('https://example.gov.cn/report/'))).window;
  expect([...document.querySelectorAll('h1, h2')].map((title) => title.textContent)).toEqual([
    '没有这个页面',
    'There is no such page',
  ]);
  expect([...document.querySelectorAll('a')].map(({ href }) => href)).toEqual([
    'https://example.gov.cn/report/',
    'https://example.gov.cn/report/en/',
  ]);
  expect([...document.querySelectorAll('section')].map(({ lang }) => lang)).toEqual(['zh-CN', 'en']);
});

it('says whose site it is, where it is that of one report', () => {
  const links = linksFrom('https://example.gov.cn/report/');
  const { document } = new JSDOM(renderNotFoundPage(links, '年终<答卷>')).window;
  expect(document.querySelector('header')?.textContent).toBe('年终<答卷>');
  expect(document.title).toBe('404 · 没有这个页面 · 年终<答卷>');
  expect(new JSDOM(renderNotFoundPage(links)).window.document.querySelector('header')).toBe(null);
});
