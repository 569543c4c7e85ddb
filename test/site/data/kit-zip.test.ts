import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { integrityOf } from '../../../src/site/data/integrity.js';
import { LOCALES } from '../../../src/format/locale.js';
import { chosen, kitZip } from '../../../src/site/data/kit-zip.js';

const FILES: Readonly<Record<string, string>> = {
  _headers: '/*',
  'embed/v1.0.0/report-widgets.js': 'script',
  'pinned/0a/zh.json': 'old',
  'robots.txt': 'User-agent: *',
  'sitemap.xml': '<urlset/>',
  'w/tax-revenue/index.html': '<p>24.86亿元',
  'w/tax-revenue/zh.png': 'picture',
  'zh.json': '{}',
};

const site = {
  files: Object.keys(FILES),
  locales: LOCALES,
  read: (path: string) => Promise.resolve(new TextEncoder().encode(FILES[path])),
};

describe('kitZip', () => {
  it('holds scripts, data, pages, pictures and a README, and nothing that is about the site itself', async () => {
    const found = unzipSync(await kitZip(site, '1.0.0'));
    expect(Object.keys(found)).toEqual([
      'README.md',
      'embed/v1.0.0/report-widgets.js',
      'w/tax-revenue/index.html',
      'w/tax-revenue/zh.png',
      'zh.json',
    ]);
    expect(strFromU8(found['w/tax-revenue/index.html']!)).toBe('<p>24.86亿元');
    expect(strFromU8(found['w/tax-revenue/zh.png']!)).toBe('picture');
  });

  it('states the hash of each script, and the line that loads it', async () => {
    const readme = strFromU8(unzipSync(await kitZip(site, '1.0.0'))['README.md']!);
    expect(readme).toContain(`- \`embed/v1.0.0/report-widgets.js\`: \`${integrityOf('script')}\``);
    expect(readme).toContain(`integrity="${integrityOf('script')}"`);
    expect(readme).not.toContain('left out');
  });

  it('is the same bytes for the same files, in any time zone', async () => {
    const before = process.env['TZ'];
    const made: Uint8Array[] = [];
    for (const zone of ['Asia/Shanghai', 'America/Los_Angeles', 'UTC']) {
      process.env['TZ'] = zone;
      made.push(await kitZip(site, '1.0.0'));
    }
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(made[1]).toEqual(made[0]);
    expect(made[2]).toEqual(made[0]);
  });

  it('says what it leaves out of a site that is too large', async () => {
    const { 'README.md': readme, ...rest } = unzipSync(await kitZip(site, '1.0.0', 3));
    expect(Object.keys(rest)).not.toContain('w/tax-revenue/zh.png');
    expect(strFromU8(readme!)).toContain('Pictures (PNG) are left out');
  });
});

describe('chosen', () => {
  it.each([
    [5, 'nothing', 4],
    [3, 'pictures', 3],
    [2, 'subjects', 2],
  ] as const)('of a site with room for %i files leaves out %s', (most, leftOut, count) => {
    const found = chosen(site.files, most);
    expect([found.leftOut, found.paths.length]).toEqual([leftOut, count]);
  });
});
