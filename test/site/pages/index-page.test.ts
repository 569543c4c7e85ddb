import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { renderAllReports, renderIndexPage, type Listed } from '../../../src/site/pages/index-page.js';
import { FindIndex } from '../../../src/site/search-index/find-files.js';
import { linksFrom } from '../../../src/site/links.js';
import { report } from '../../fixtures/model-facts.js';

const site = 'https://example.gov.cn/';

const listed = (id: string, period: string, parts: Partial<Listed['report']> = {}): Listed => ({
  report: { ...report, period, ...parts },
  links: linksFrom(site, id),
  facts: report.facts.length,
});

const found = new FindIndex('zh-CN').make();

const render = (reports: readonly Listed[], locale: 'zh-CN' | 'en' = 'zh-CN'): Document =>
  new JSDOM(renderIndexPage(reports, locale, linksFrom(site), found)).window.document;

const texts = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent);

it('lists reports entity by entity, the newest first', () => {
  const other = { id: 'other', name: { zh: '溪头镇', en: 'Xitou' }, level: 'township' as const };
  const document = render([listed('a-2022', '2022'), listed('b', '2023', { entity: other }), listed('a-2023', '2023')]);
  expect(texts(document, 'h3')).toEqual([report.entity.name.zh, '溪头镇']);
  const addresses = [...document.querySelectorAll('li a')].map((link) => link.getAttribute('href'));
  expect(addresses).toEqual(['a-2023/', 'a-2022/', 'b/']);
  expect(document.querySelector('.lead')?.textContent).toBe('2个单位，共3份报告');
});

it('stays in its language', () => {
  const document = render([listed('a', '2023')], 'en');
  expect(document.querySelector('li a')?.getAttribute('href')).toBe('../a/en/');
  expect(document.querySelector('.around a')?.getAttribute('href')).toBe('../');
  expect(document.querySelector('.lead')?.textContent).toBe('One body, one report');
});

it('says of an invented report that it is one', () => {
  const [line] = texts(render([listed('a', '2023', { invented: true })]), 'li span');
  expect(line).toBe(`2023年 · ${report.facts.length}项 · 示例数据（虚构）`);
});

it('S17: carries a hostile title as a text', () => {
  const title = { zh: '</a><script>alert(1)</script>', en: 'x' };
  const document = render([listed('a', '2023', { title })]);
  expect([...document.querySelectorAll('script')].map((one) => one.getAttribute('src') ?? one.type)).toEqual([
    'assets/find.js',
    'application/json',
  ]);
  expect(texts(document, 'li a')).toEqual([title.zh]);
});

it('lists more than 200 reports on a page of their own', () => {
  const many = Array.from({ length: 201 }, (_, i) =>
    listed(`a-${i}`, '2023', { entity: { ...report.entity, id: `e-${i}` } }),
  );
  expect(renderAllReports(many.slice(1), 'zh-CN', linksFrom(site))).toBeUndefined();
  const front = render(many);
  expect([...front.querySelectorAll('.reports a')].map((link) => link.getAttribute('href'))).toEqual([
    'assets/find/zh/all.html',
  ]);
  const all = new JSDOM(renderAllReports(many, 'zh-CN', linksFrom(site))).window.document;
  expect(all.querySelectorAll('.reports li a')).toHaveLength(201);
  expect(all.querySelector('.reports li a')?.getAttribute('href')).toBe('../../../a-0/');
});
