import { describe, expect, it } from 'vitest';
import { renderDocument, type DocumentParts } from '../../../src/site/pages/document.js';

const site = 'https://example.gov.cn/report/';

const parts: DocumentParts = {
  locale: 'en',
  title: 'Tax revenue',
  description: 'Tax revenue 2.486 billion yuan',
  body: '<main></main>',
  card: {
    address: `${site}w/tax/en/`,
    languages: [
      ['zh-CN', `${site}w/tax/`],
      ['en', `${site}w/tax/en/`],
    ],
    site: 'Yunxi',
    picture: { address: `${site}w/tax/en.social.png`, text: 'Tax revenue' },
  },
};

const html = renderDocument(parts);

describe('renderDocument', () => {
  it('says its character set and its policy before anything else', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="C/);
  });

  it('allows the styles and scripts that stand in it, wherever that is', () => {
    const page = renderDocument({ ...parts, style: 'a{}', head: ['<script>1</script>'], body: '<style>b{}</style>' });
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(page)!;
    expect(policy).toMatch(/; style-src 'sha256-[^ ]+' 'sha256-[^ ]+'; script-src 'sha256-[^ ]+'; /);
  });

  it('names itself and each language', () => {
    expect(html.match(/<link rel="(?:canonical|alternate)".*>/g)).toEqual([
      `<link rel="canonical" href="${site}w/tax/en/">`,
      `<link rel="alternate" hreflang="zh-CN" href="${site}w/tax/">`,
      `<link rel="alternate" hreflang="en" href="${site}w/tax/en/">`,
      `<link rel="alternate" hreflang="x-default" href="${site}w/tax/">`,
    ]);
  });

  it('has what is shown where a link to it is shared', () => {
    expect(html.match(/(?:property|name)="(?:og|twitter):.*?"(?= ) content="[^"]*"/g)).toEqual([
      'property="og:type" content="article"',
      'property="og:title" content="Tax revenue"',
      'property="og:description" content="Tax revenue 2.486 billion yuan"',
      `property="og:url" content="${site}w/tax/en/"`,
      'property="og:site_name" content="Yunxi"',
      'property="og:locale" content="en_GB"',
      'property="og:locale:alternate" content="zh_CN"',
      `property="og:image" content="${site}w/tax/en.social.png"`,
      'property="og:image:type" content="image/png"',
      'property="og:image:width" content="1200"',
      'property="og:image:height" content="630"',
      'property="og:image:alt" content="Tax revenue"',
      'name="twitter:card" content="summary_large_image"',
    ]);
  });

  it('promises no picture where none is drawn', () => {
    const { picture: _, ...card } = parts.card!;
    const plain = renderDocument({ ...parts, card });
    expect(plain).not.toContain('og:image');
    expect(plain).toContain('<meta name="twitter:card" content="summary">');
  });

  it('S17: escapes what it is told', () => {
    const title = '</title><script>alert(1)</script>" onload="x';
    const hostile = renderDocument({ ...parts, title, description: title });
    expect(hostile).not.toContain('<script>');
    expect(hostile).not.toContain('" onload=');
    expect(hostile).toContain(
      '<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&quot;x</title>',
    );
  });
});
