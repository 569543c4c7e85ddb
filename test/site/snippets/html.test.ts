import createPurifier from 'dompurify';
import { JSDOM } from 'jsdom';
import sanitize from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import { filterXSS } from 'xss';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { choujiang2022Invented } from '../../../data/choujiang-2022-invented.js';
import { LOCALES, type Locale } from '../../../src/format/locale.js';
import { printedOf } from '../../../src/models/parts/printed.js';
import { subjectHtml } from '../../../src/site/snippets/html.js';
import { linksFrom } from '../../../src/site/links.js';
import { subjectsOf, type Subject } from '../../../src/site/subject.js';
import { parseReport } from '../../../src/report/parse.js';
import type { Report } from '../../../src/report/types.js';
import { reportWith, validReport } from '../../fixtures/report.js';

const links = linksFrom('https://example.gov.cn/report/');
const { window } = new JSDOM();
const purifier = createPurifier(window);

function read(input: unknown): Report {
  const result = parseReport(input);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'));
  return result.report;
}

const find = (report: Report, id: string): Subject => subjectsOf(report).find((subject) => subject.id === id)!;

const plain = (report: Report, id: string, locale: Locale): string =>
  subjectHtml(find(report, id), report, locale, links, { isStyled: false });

const fragment = (html: string): HTMLElement => new window.DOMParser().parseFromString(html, 'text/html').body;

const readable = (html: string): string => fragment(html).textContent.replace(/\s+/g, ' ').trim();

const small = read(validReport());

describe('subjectHtml', () => {
  it('has a line for each part of a fact', () => {
    expect(plain(small, 'tea-output', 'zh-CN')).toBe(`<section lang="zh-CN">
<p>茶叶产值</p>
<p><strong>24.86</strong>亿元</p>
<p>同比增长18.58%，全县第一</p>
<p>2023年 · <a href="https://example.com/yunxi-2023">据云溪镇人民政府报告</a> · <a href="https://example.gov.cn/report/w/tea-output/">查看图表</a></p>
</section>
`);
  });

  it('has a sentence for each entry of a board', () => {
    expect(plain(small, 'highlights', 'en')).toBe(`<section lang="en">
<p><strong>Highlights</strong></p>
<ol>
<li>Tea output: <strong>2.486 billion yuan (24.86亿元)</strong>, up 18.58% year on year, first in the county</li>
<li>Villages with street lamps: <strong>21 of 24 villages (87.5%)</strong>;<br>
the only one in the province</li>
</ol>
<p>2023 · <a href="https://example.com/yunxi-2023">as reported by Yunxi Town Government</a> · <a href="https://example.gov.cn/report/w/highlights/en/">See the chart</a></p>
</section>
`);
  });

  it('says why there is no figure', () => {
    expect(readable(plain(small, 'fair-visitors', 'zh-CN'))).toContain('茶会客流 未公布');
  });

  it('marks a report that is invented', () => {
    const [first] = choujiang2022Invented.facts;
    expect(readable(plain(choujiang2022Invented, first!.id, 'zh-CN'))).toContain('示例数据（虚构）');
  });

  it('has styles in px, no class, no id, no script and no picture', () => {
    for (const subject of subjectsOf(choujiang2023)) {
      const html = subjectHtml(subject, choujiang2023, 'zh-CN', links);
      expect(html).toMatch(/^<section lang="zh-CN" style="/);
      expect(html).not.toMatch(/<(?:script|style|img|svg|iframe)|\s(?:class|id|on\w+)=|var\(|\d(?:rem|em|vw|%;)/);
    }
  });

  const facts = subjectsOf(choujiang2023)
    .filter(({ kind }) => kind === 'fact')
    .flatMap((subject) => LOCALES.map((locale) => [subject.id, locale, subject] as const));

  it.each(facts)('prints figure, unit and qualifier word for word: %s in %s', (_, locale, subject) => {
    const { text } = printedOf(subject.facts[0]!, { locale, context: choujiang2023 });
    expect(readable(subjectHtml(subject, choujiang2023, locale, links))).toContain(text);
  });

  const filters: readonly (readonly [string, (html: string) => string])[] = [
    ['js-xss', (html) => filterXSS(html)],
    ['sanitize-html', (html) => sanitize(html)],
    ['DOMPurify', (html) => purifier.sanitize(html)],
    [
      'one that leaves links only',
      (html) => sanitize(html, { allowedTags: ['a'], allowedAttributes: { a: ['href'] } }),
    ],
  ];

  it.each(filters)('reads the same after a filter: %s', (_, filter) => {
    for (const subject of subjectsOf(choujiang2023))
      for (const locale of LOCALES) {
        const html = subjectHtml(subject, choujiang2023, locale, links);
        const left = filter(html);
        expect(readable(left)).toBe(readable(html));
        expect(fragment(left).querySelector('a')?.getAttribute('href')).toBe(links.page(subject.id, locale));
      }
  });

  it('reads as lines after a filter that leaves no tag at all', () => {
    const left = sanitize(subjectHtml(find(small, 'tea-output'), small, 'zh-CN', links), { allowedTags: [] });
    expect(left.trim().split('\n')).toEqual([
      '茶叶产值',
      '24.86亿元',
      '同比增长18.58%，全县第一',
      '2023年 · 据云溪镇人民政府报告 · 查看图表',
    ]);
  });

  it('keeps hostile words as words', () => {
    const hostile = `</p></section><script>alert(1)</script><img src=x onerror=alert(1)>"'&`;
    const report = read(reportWith('$.facts[0].label', { zh: hostile, en: hostile }));
    const box = fragment(subjectHtml(find(report, 'tea-output'), report, 'en', links));
    expect(box.querySelector('script, img')).toBeNull();
    expect(box.querySelector('p')!.textContent).toBe(hostile);
  });
});
