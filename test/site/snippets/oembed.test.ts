import { XMLParser } from 'fast-xml-parser';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/format/locale.js';
import { oembedJson, oembedXml, reportOembed, subjectOembed } from '../../../src/site/snippets/oembed.js';
import { report } from '../../fixtures/model-facts.js';
import { everySubject, links, subjectOf } from '../subjects.js';

const tea = subjectOembed(subjectOf(report, 'tea-output'), report, 'zh-CN', links);

describe('subjectOembed', () => {
  it('states what oEmbed 1.0 asks of a rich response, and whose it is', () => {
    expect(tea).toEqual({
      version: '1.0',
      type: 'rich',
      title: '茶叶产值',
      author_name: '云溪镇人民政府',
      author_url: 'https://example.com/yunxi-2023',
      provider_name: '云溪镇',
      provider_url: 'https://example.gov.cn/report/',
      cache_age: 300,
      html: '<blockquote><a href="https://example.gov.cn/report/w/tea-output/">茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年）</a></blockquote><iframe src="https://example.gov.cn/report/w/tea-output/" title="茶叶产值" width="640" height="206" style="max-width:100%" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" frameborder="0"></iframe>',
      width: 640,
      height: 206,
    });
  });

  it('names the picture for social cards with its size, where pictures are drawn', () => {
    const { thumbnail_url, thumbnail_width, thumbnail_height } = subjectOembed(
      subjectOf(report, 'tea-output'),
      report,
      'en',
      links,
      { pictures: true },
    );
    expect([thumbnail_url, thumbnail_width, thumbnail_height]).toEqual([
      'https://example.gov.cn/report/w/tea-output/en.social.png',
      1200,
      630,
    ]);
  });

  it.each([
    [{ theme: 'portal' }, 206],
    [{ theme: 'newsroom', scheme: 'dark' }, 237],
    [{ theme: 'elder' }, 299],
    [{ theme: 'elder', density: 'poster' }, 628],
  ])('leads to the page in the look %j, and is as high as a figure is there', (look, height) => {
    const page = 'https://example.gov.cn/report/w/tea-output/in-a-look/';
    const said = subjectOembed(subjectOf(report, 'tea-output'), report, 'zh-CN', links, { page, look });
    expect(said.height).toBe(height);
    expect(said.html).toContain(`<a href="${page}">`);
    expect(said.html).toContain(`<iframe src="${page}"`);
  });

  it.each(LOCALES)('S01: is a link in a quotation and a frame whatever the words are, in %s', (locale) => {
    for (const [name, subject, of] of everySubject) {
      const { html, title } = subjectOembed(subject, of, locale, links);
      const fragment = JSDOM.fragment(html!);
      const tags = [...fragment.querySelectorAll('*')].map(({ localName }) => localName);
      expect(tags, name).toEqual(['blockquote', 'a', 'iframe']);
      expect(fragment.querySelector('iframe')!.title, name).toBe(title);
    }
  });

  it('RC02: is no higher than WordPress makes a frame', () => {
    const heights = everySubject.map(([, subject, of]) => subjectOembed(subject, of, 'zh-CN', links).height!);
    expect(Math.max(...heights)).toBe(1000);
  });
});

describe('reportOembed', () => {
  it('RC02: shows the first board of a report, and leads to its page', () => {
    const said = reportOembed(report, 'zh-CN', links, { pictures: true });
    expect([said.type, said.title]).toEqual(['rich', report.title.zh]);
    expect(said.html).toMatch(
      /^<blockquote><a href="https:\/\/example\.gov\.cn\/report\/">[^<]+<\/a><\/blockquote><iframe src="https:\/\/example\.gov\.cn\/report\/w\/[a-z-]+\/" /,
    );
    expect(said.thumbnail_url).toMatch(/\/zh\.social\.png$/);
  });

  it('is a link where the report has no board', () => {
    const said = reportOembed({ ...report, boards: [] }, 'zh-CN', links);
    expect([said.type, said.html]).toEqual(['link', undefined]);
  });
});

describe('oembedXml', () => {
  const parser = new XMLParser({ parseTagValue: false, trimValues: false });
  const { window } = new JSDOM();

  it.each(LOCALES)('S01: says the same as the JSON, whatever the words are, in %s', (locale) => {
    for (const [name, subject, of] of everySubject) {
      const response = subjectOembed(subject, of, locale, links, { pictures: true });
      const { oembed } = parser.parse(oembedXml(response)) as { oembed: Record<string, string> };
      const texts = Object.entries(JSON.parse(oembedJson(response)) as object).map(([key, value]) => [
        key,
        String(value),
      ]);
      expect(Object.keys(oembed), name).toEqual([...texts.map(([key]) => key), ...(oembed['#text'] ? ['#text'] : [])]);
      // The parser above forgives much; this one nothing.
      const strict = new window.DOMParser().parseFromString(oembedXml(response), 'application/xml');
      for (const [key, value] of texts) expect(strict.querySelector(key!)?.textContent, name).toBe(value);
    }
  });
});
