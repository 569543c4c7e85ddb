import { describe, expect, it } from 'vitest';
import { headersFile } from '../../src/site/headers.js';
import { linksFrom } from '../../src/site/links.js';

const root = linksFrom('https://figures.example.gov.cn/');

/** The headers of a path, as hosts that read the file put them together: every rule that fits, values joined. */
function headersOf(path: string, file: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const block of file.split('\n/').map((text) => `/${text.replace(/^\//, '')}`)) {
    const [pattern = '', ...lines] = block.trimEnd().split('\n');
    const source = pattern.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+').replace(/\*/g, '.*');
    if (!new RegExp(`^${source}$`).test(path)) continue;
    for (const line of lines.filter(Boolean)) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      found[name] = name in found ? `${found[name]}, ${value}` : value;
    }
  }
  return found;
}

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
const SHORT = 'public, max-age=300, stale-while-revalidate=60, stale-if-error=86400, no-transform';
const IMMUTABLE = 'public, max-age=31536000, immutable, no-transform';

describe('headersFile', () => {
  const file = headersFile(root, false);

  it.each([
    ['/', { 'Cache-Control': SHORT, 'Content-Security-Policy': "frame-ancestors 'self'" }],
    ['/en/', { 'Cache-Control': SHORT, 'Content-Security-Policy': "frame-ancestors 'self'" }],
    ['/w/tax-revenue/', { 'Cache-Control': SHORT }],
    ['/embed/v0.1.0/report-widgets.js', { 'Cache-Control': IMMUTABLE }],
    ['/pinned/0a1b/zh.json', { 'Cache-Control': IMMUTABLE }],
    ['/zh.json', { 'Cache-Control': SHORT }],
    ['/corrections.json', { 'Cache-Control': SHORT }],
    ['/kit.zip', {}],
    [
      '/w/tax-revenue/zh.jsonld',
      {
        'Cache-Control': SHORT,
        'Content-Type': 'application/ld+json; charset=utf-8',
      },
    ],
  ])('sends %s with each header once', (path, own) => {
    expect(headersOf(path, file)).toEqual({ ...EVERYWHERE, ...own });
  });

  it('fits reports in folders of their own, and a site in a folder of its host', () => {
    const many = headersFile(linksFrom('https://example.gov.cn/report/'), true);
    expect(headersOf('/report/', many)['Cache-Control']).toBe(SHORT);
    expect(headersOf('/report/yunxi-2023/en/', many)['Content-Security-Policy']).toBe("frame-ancestors 'self'");
    expect(headersOf('/report/yunxi-2023/pinned/0a1b/zh.json', many)['Cache-Control']).toBe(IMMUTABLE);
    expect(headersOf('/elsewhere/', many)).toEqual({});
  });

  it('RC05: says of a widget’s page nothing that could refuse the page around it', () => {
    const many = headersFile(linksFrom('https://example.gov.cn/report/'), true);
    for (const [path, text] of [
      ['/w/tax-revenue/', file],
      ['/w/tax-revenue/en/', file],
      ['/pinned/tax-revenue/0a1b/', file],
      ['/report/yunxi-2023/w/tax-revenue/', many],
    ] as const)
      expect(Object.keys(headersOf(path, text)).filter((name) => /policy$|^x-frame/i.test(name))).toEqual([
        'Referrer-Policy',
        'Cross-Origin-Resource-Policy',
      ]);
  });

  it('RC12: lets nobody on the way make another file of one', () => {
    const kept = file.split('\n').filter((line) => line.includes('Cache-Control'));
    expect(kept.length).toBeGreaterThan(5);
    for (const line of kept) expect(line).toMatch(/, no-transform$/);
  });
});
