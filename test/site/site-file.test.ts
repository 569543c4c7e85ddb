import { describe, expect, it } from 'vitest';
import { collisions, isSafePath, mediaType, siteFile } from '../../src/site/site-file.js';

describe('mediaType', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['w/a/zh.wechat.html', 'text/html; charset=utf-8'],
    ['w/a/zh@2x.png', 'image/png'],
    ['w/a/en.SVG', 'image/svg+xml; charset=utf-8'],
    ['w/a/en.jsonld', 'application/ld+json; charset=utf-8'],
    ['_headers', 'application/octet-stream'],
    ['a.constructor', 'application/octet-stream'],
  ])('%s is %s', (path, type) => expect(mediaType(path)).toBe(type));

  it('goes into a file', () => {
    expect(siteFile('robots.txt', 'x')).toEqual({ path: 'robots.txt', type: 'text/plain; charset=utf-8', body: 'x' });
  });
});

describe('isSafePath', () => {
  it.each(['index.html', 'w/tax-revenue/zh@2x.png', '_headers', 'embed/v1.0.0/report-widgets.js'])('takes %s', (path) =>
    expect(isSafePath(path)).toBe(true),
  );
  it.each([
    '',
    '/etc/passwd',
    '../a',
    'a/../b',
    'a//b',
    'a/',
    './a',
    'C:/a',
    'a\\b',
    'a\0',
    'a.',
    'w/税收/zh.svg',
    'a b',
    'w/con/zh.svg',
    'aux.json',
    'w/NUL',
    'a'.repeat(256),
    'a/'.repeat(600) + 'a',
  ])('refuses %j', (path) => expect(isSafePath(path)).toBe(false));
});

describe('collisions', () => {
  it('are paths that differ only by case', () => {
    expect(collisions(['w/a/zh.svg', 'w/A/zh.svg', 'w/b/zh.svg', 'w/a/zh.svg'])).toEqual([
      ['w/A/zh.svg', 'w/a/zh.svg'],
      ['w/a/zh.svg', 'w/a/zh.svg'],
    ]);
  });
});
