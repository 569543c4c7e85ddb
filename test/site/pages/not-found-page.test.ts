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
  const { document } = new JSDOM(renderNotFoundPage(links, { name: '年终<答卷>' })).window;
  expect(document.querySelector('header')?.textContent).toBe('年终<答卷>');
  expect(document.title).toBe('404 · 没有这个页面 · 年终<答卷>');
  expect(new JSDOM(renderNotFoundPage(links)).window.document.querySelector('header')).toBe(null);
});

const several = (count: number) => (locale: string) =>
  Array.from({ length: count }, (_, i) => [`${locale} <${i + 1}>`, `https://example.gov.cn/${i + 1}/`] as const);

it('lists the reports of a site with several in each language, and links to them', () => {
  const page = renderNotFoundPage(linksFrom('https://example.gov.cn/'), { reports: several(2) });
  const { document } = new JSDOM(page).window;
  const lists = [...document.querySelectorAll('section')].map((section) =>
    [...section.querySelectorAll<HTMLAnchorElement>('li a')].map(({ textContent, href }) => `${textContent} ${href}`),
  );
  expect(lists).toEqual([
    ['zh-CN <1> https://example.gov.cn/1/', 'zh-CN <2> https://example.gov.cn/2/'],
    ['en <1> https://example.gov.cn/1/', 'en <2> https://example.gov.cn/2/'],
  ]);
});

it('lists no more than twelve reports: the first page has a search', () => {
  const linksOf = (count: number) =>
    new JSDOM(
      renderNotFoundPage(linksFrom('https://example.gov.cn/'), { reports: several(count) }),
    ).window.document.querySelectorAll('li').length;
  expect([linksOf(12), linksOf(13)]).toEqual([24, 0]);
});
