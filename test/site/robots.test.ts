import { describe, expect, it } from 'vitest';
import { linksFrom } from '../../src/site/links.js';
import { robotsTxt } from '../../src/site/robots.js';

describe('robotsTxt', () => {
  it('allows all but replaced files, and names the map', () => {
    expect(robotsTxt(linksFrom('https://figures.example.gov.cn/'))).toBe(
      `User-agent: *
Allow: /
Disallow: /pinned/
Disallow: /*/pinned/

Sitemap: https://figures.example.gov.cn/sitemap.xml
`,
    );
  });

  it('says where its lines belong when the site is a folder of a host', () => {
    const [first, ...rest] = robotsTxt(linksFrom('https://example.gov.cn/report/')).split('\n');
    expect(first).toBe('# Only /robots.txt counts: put these lines into the one of this host.');
    expect(rest).toContain('Allow: /report/');
    expect(rest).toContain('Sitemap: https://example.gov.cn/report/sitemap.xml');
  });
});
