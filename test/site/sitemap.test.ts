import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { briefOf, withPast } from '../../src/site/brief.js';
import { sitemapFiles } from '../../src/site/sitemap.js';
import { links } from './subjects.js';

interface Entry {
  loc: string;
  'xhtml:link'?: { hreflang: string; href: string }[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name),
});

interface Parsed {
  urlset: { url: Entry[] };
  sitemapindex: { sitemap: Entry[] };
}

const read = (body: string | Uint8Array): Parsed => parser.parse(body) as Parsed;

const only = { folder: '', subjects: ['tax-revenue'] };

describe('sitemapFiles', () => {
  it('is the same in whatever order reports are given', () => {
    const reports = ['b-2023', 'a-2023', 'a-2022'].map((folder) => ({ folder, subjects: ['tax-revenue'] }));
    const [file] = sitemapFiles(reports, links);
    expect(sitemapFiles([...reports].reverse(), links)).toEqual([file]);
    const places = read(file!.body).urlset.url.map(({ loc }) => loc);
    expect(places.filter((loc) => loc.endsWith('/w/tax-revenue/')).map((loc) => loc.split('/').at(-4))).toEqual([
      'a-2022',
      'a-2023',
      'b-2023',
    ]);
  });

  it('lists the gallery and each page in both languages, each with the other', () => {
    const [file, ...more] = sitemapFiles([only], links);
    expect(more).toEqual([]);
    expect(file).toMatchObject({ path: 'sitemap.xml', type: 'text/xml; charset=utf-8' });
    const { url } = read(file!.body).urlset;
    expect(url.map(({ loc }) => loc)).toEqual([
      'https://example.gov.cn/report/',
      'https://example.gov.cn/report/en/',
      'https://example.gov.cn/report/w/tax-revenue/',
      'https://example.gov.cn/report/w/tax-revenue/en/',
    ]);
    expect(url[2]!['xhtml:link']).toEqual([
      { rel: 'alternate', hreflang: 'zh-CN', href: 'https://example.gov.cn/report/w/tax-revenue/' },
      { rel: 'alternate', hreflang: 'en', href: 'https://example.gov.cn/report/w/tax-revenue/en/' },
    ]);
  });

  it('FI01: leaves out former addresses: the page there says that its address is the present one', () => {
    const report = withPast(briefOf(choujiang2023, ''), ['village-income-mark--trend', 'tax-revenue--trend']);
    const map = String(sitemapFiles([report], links)[0]!.body);
    for (const id of ['village-income-mark', 'sole-home-years', 'old-age-allowance-age', 'village-income-mark--trend'])
      expect([id, report.subjects.includes(id), map.includes(`/${id}/`)]).toEqual([id, true, false]);
    for (const id of ['villages-above-income-mark', 'sole-home-households', 'tax-revenue--trend'])
      expect(map).toContain(`/w/${id}/`);
  });

  it('RF23: has the index of several reports in both languages, and their folders', () => {
    const [file] = sitemapFiles([{ folder: 'yunxi-2023', subjects: [] }], links);
    const { url } = read(file!.body).urlset;
    expect(url[1]!['xhtml:link']).toEqual([
      { rel: 'alternate', hreflang: 'zh-CN', href: 'https://example.gov.cn/report/' },
      { rel: 'alternate', hreflang: 'en', href: 'https://example.gov.cn/report/en/' },
    ]);
    expect(url.map(({ loc }) => loc)).toEqual([
      'https://example.gov.cn/report/',
      'https://example.gov.cn/report/en/',
      'https://example.gov.cn/report/yunxi-2023/',
      'https://example.gov.cn/report/yunxi-2023/en/',
    ]);
  });

  it('is several files, which the first one names, where one would be longer than allowed', () => {
    const [index, ...parts] = sitemapFiles([only], links, 3);
    expect(read(index!.body).sitemapindex.sitemap.map(({ loc }) => loc)).toEqual([
      'https://example.gov.cn/report/sitemap-1.xml',
      'https://example.gov.cn/report/sitemap-2.xml',
    ]);
    expect(parts.map(({ path, body }) => [path, read(body).urlset.url.length])).toEqual([
      ['sitemap-1.xml', 3],
      ['sitemap-2.xml', 1],
    ]);
  });

  it('splits 30,000 facts at the limit of sitemaps.org', () => {
    const subjects = Array.from({ length: 30_000 }, (_, index) => `fact-${index}`);
    const files = sitemapFiles([{ folder: '', subjects }], links);
    expect(files.map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect((files[1]!.body as string).match(/<url>/g)).toHaveLength(50_000);
  });
});
