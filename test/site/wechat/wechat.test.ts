import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { LOCALES, type Locale } from '../../../src/format/locale.js';
import { printedOf } from '../../../src/models/parts/printed.js';
import { linksFrom } from '../../../src/site/links.js';
import { subjectsOf } from '../../../src/site/subject.js';
import { lintWechat } from '../../../src/site/wechat/wechat-lint.js';
import { subjectWechat, type WechatOptions } from '../../../src/site/wechat/wechat.js';
import { parseReport } from '../../../src/report/parse.js';
import { reportWith, validReport } from '../../fixtures/report.js';

const links = linksFrom('https://example.gov.cn/report/');
const { window } = new JSDOM();

const bodyOf = (html: string): HTMLElement => new window.DOMParser().parseFromString(html, 'text/html').body;

function read(input: unknown) {
  const result = parseReport(input);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'));
  return result.report;
}

const small = read(validReport());

const made = (id: string, locale: Locale, options?: WechatOptions, report = small): string =>
  subjectWechat(
    subjectsOf(report).find((subject) => subject.id === id)!,
    report,
    locale,
    links,
    options,
  );

/** What is read, a line for each paragraph. */
const lines = (html: string): readonly string[] =>
  [...bodyOf(html).querySelectorAll('p')].map(({ textContent }) => textContent.trim());

/** What an excerpt is made of: whatever stands outside of tags. */
const excerpt = (html: string): string => html.replace(/<[^>]*>/g, '').trim();

const sample = subjectsOf(choujiang2023).flatMap((subject) =>
  LOCALES.map((locale) => [subject.id, locale, subject] as const),
);

describe('subjectWechat', () => {
  it('tells a fact in lines', () => {
    expect(lines(made('tea-output', 'zh-CN'))).toEqual([
      '茶叶产值',
      '24.86亿元',
      '同比增长18.58%',
      '全县第一',
      '2023年 · 据云溪镇人民政府报告',
      'https://example.gov.cn/report/w/tea-output/',
    ]);
  });

  it('draws a ring for a share, and says its figure beside it', () => {
    const html = made('villages-lit', 'zh-CN');
    expect(bodyOf(html).querySelectorAll('svg path')).toHaveLength(2);
    expect(bodyOf(html).querySelector('svg')!.textContent).toBe('');
    expect(lines(html)).toContain('21个（共24个，占87.5%）'.replaceAll('个', '村'));
  });

  it('tells a list entry by entry', () => {
    expect(lines(made('highlights', 'en'))).toEqual([
      'Highlights',
      '1',
      'Tea output',
      '2.486 billion yuan (24.86亿元)',
      'up 18.58% year on year',
      'first in the county',
      '2',
      'Villages with street lamps',
      '21 of 24 villages (87.5%)',
      'the only one in the province',
      '2023 · as reported by Yunxi Town Government',
      'https://example.gov.cn/report/w/highlights/en/',
    ]);
  });

  it.each(sample)(
    'RC07: has every word in a paragraph, so that no editor runs lines together: %s in %s',
    (_, locale, subject) => {
      const body = bodyOf(subjectWechat(subject, choujiang2023, locale, links));
      for (const section of body.querySelectorAll('section'))
        for (const { nodeType, textContent } of section.childNodes)
          if (nodeType === 3) expect(textContent?.trim()).toBe('');
      for (const line of body.querySelectorAll('p')) expect(line.querySelector('p, section, table')).toBeNull();
    },
  );

  it('RC07: keeps a number of the list apart from a rank where all tags are taken away', () => {
    const html = subjectWechat(
      subjectsOf(choujiang2023).find(({ id }) => id === 'ten-firsts')!,
      choujiang2023,
      'zh-CN',
      links,
    );
    expect(excerpt(html)).not.toMatch(/第[一二三]\d/);
    expect(excerpt(html)).toMatch(/全市第一\n+10\n/);
  });

  it('names the picture to upload where none is drawn, and says all of it as text', () => {
    const html = made('tea-output', 'zh-CN', { drawing: 'png' });
    expect(html).toContain('<img src="https://example.gov.cn/report/w/tea-output/zh.wechat-1080.png" alt="茶叶产值">');
    expect(lines(html)[0]).toBe('茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年）。');
    expect(lintWechat(html).map(({ rule }) => rule)).toEqual(['picture']);
  });

  it.each(sample)('keeps every rule: %s in %s', (_, locale, subject) => {
    const html = subjectWechat(subject, choujiang2023, locale, links);
    expect(lintWechat(html)).toEqual([]);
    expect(html).not.toMatch(/<a[\s>]|\d(?:em|rem|%;|vw)/);
  });

  it.each(sample.filter(([, , { kind }]) => kind === 'fact'))(
    'prints figure, unit and qualifier word for word: %s in %s',
    (_, locale, subject) => {
      const { text } = printedOf(subject.facts[0]!, { locale, context: choujiang2023 });
      const html = subjectWechat(subject, choujiang2023, locale, links);
      expect(bodyOf(html).textContent).toContain(text);
    },
  );

  it('keeps hostile words as words', () => {
    const hostile = `</section><script>alert(1)</script><b onclick=x>"'&`;
    const report = read(reportWith('$.facts[0].label', { zh: hostile, en: hostile }));
    for (const drawing of ['svg', 'png'] as const) {
      const html = made('tea-output', 'en', { drawing }, report);
      expect(bodyOf(html).querySelector('script, b')).toBeNull();
      expect(bodyOf(html).textContent).toContain(hostile);
    }
  });

  it('is the same for the same input', () => expect(made('society', 'en')).toBe(made('society', 'en')));
});
