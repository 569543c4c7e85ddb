import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { renderIndexPage, type Listed } from '../../../src/site/pages/index-page.js';
import { linksFrom } from '../../../src/site/links.js';
import { report } from '../../fixtures/model-facts.js';

const site = 'https://example.gov.cn/';

const listed = (id: string, period: string, parts: Partial<Listed['report']> = {}): Listed => ({
  report: { ...report, period, ...parts },
  links: linksFrom(site, id),
  facts: report.facts.length,
});

const render = (reports: readonly Listed[], locale: 'zh-CN' | 'en' = 'zh-CN'): Document =>
  new JSDOM(renderIndexPage(reports, locale, linksFrom(site))).window.document;

const texts = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent);

it('lists reports entity by entity, the newest first', () => {
  const other = { id: 'other', name: { zh: '溪头镇', en: 'Xitou' }, level: 'township' as const };
  const document = render([listed('a-2022', '2022'), listed('b', '2023', { entity: other }), listed('a-2023', '2023')]);
  expect(texts(document, 'h2')).toEqual([report.entity.name.zh, '溪头镇']);
  const addresses = [...document.querySelectorAll('li a')].map((link) => link.getAttribute('href'));
  expect(addresses).toEqual(['a-2023/', 'a-2022/', 'b/']);
  expect(document.querySelector('.lead')?.textContent).toBe('共3份报告');
});

it('stays in its language', () => {
  const document = render([listed('a', '2023')], 'en');
  expect(document.querySelector('li a')?.getAttribute('href')).toBe('../a/en/');
  expect(document.querySelector('.around a')?.getAttribute('href')).toBe('../');
  expect(document.querySelector('.lead')?.textContent).toBe('One report');
});

it('says of an invented report that it is one', () => {
  const [line] = texts(render([listed('a', '2023', { invented: true })]), 'li span');
  expect(line).toBe(`2023年 · ${report.facts.length}项 · 示例数据（虚构）`);
});

it('S17: carries a hostile title as a text', () => {
  const title = { zh: '</a><script>alert(1)</script>', en: 'x' };
  const document = render([listed('a', '2023', { title })]);
  expect(document.querySelectorAll('script')).toHaveLength(0);
  expect(texts(document, 'li a')).toEqual([title.zh]);
});
