import { describe, expect, it } from 'vitest';
import { safeHref } from '../../../src/report/fields/safe-href.js';
import { parseReport } from '../../../src/report/parse.js';
import { UNFIT_ADDRESSES } from '../../fixtures/addresses.js';
import { validReport } from '../../fixtures/report.js';

describe('a link', () => {
  it.each([
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['http://example.com/', 'http://example.com/'],
    ['HTTPS://EXAMPLE.COM', 'https://example.com/'],
    // As an attribute of HTML is read.
    [' \n https://example.com/ ', 'https://example.com/'],
    // By itself the browser would read this one as a path of the page.
    ['https:example.com', 'https://example.com/'],
    ['https://例子.中国/报告', 'https://xn--fsqu00a.xn--fiqs8s/%E6%8A%A5%E5%91%8A'],
    ['https://example.com/\u{20bb7}', 'https://example.com/%F0%A0%AE%B7'],
    // A look-alike is shown for what it is.
    ['https://ex\u0430mple.com/', 'https://xn--exmple-4nf.com/'],
    ['https://example.com/"><script>', 'https://example.com/%22%3E%3Cscript%3E'],
    ['https://example.com/@name?to=a@b', 'https://example.com/@name?to=a@b'],
    ['https://example.com:8443/', 'https://example.com:8443/'],
    ['http://[::1]:8080/', 'http://[::1]:8080/'],
  ])('%j', (url, expected) => {
    expect(safeHref(url)).toBe(expected);
  });

  it.each([
    ...UNFIT_ADDRESSES.map(([, address]) => address),
    undefined,
    null,
    5,
    ['https://example.com/'],
    'JaVa\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:msgbox(1)',
    'blob:https://example.com/0f',
    'ftp://example.com/',
    'mailto:a@example.com',
    '\\\\evil.example',
    'report.html',
    '?a',
    '#a',
  ])('RF13, RF14, S02: %j is none', (url) => {
    expect(safeHref(url)).toBeUndefined();
  });
});

const read = (url: string) => {
  const input = validReport();
  return parseReport({ ...input, source: { ...input.source, url } });
};

describe('the contract', () => {
  it.each(UNFIT_ADDRESSES)('RF14: refuses an address with %s, and says so in one line', (_, address) => {
    const result = read(address);
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'URL_REJECTED', path: '$.source.url' }] });
    if (result.ok) return;
    expect(result.problems).toHaveLength(1);
    const { zh, en } = result.problems[0]!.message;
    for (const words of [zh, en]) expect(words).toMatch(/^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]+$/u);
  });

  it.each(['https://example.com/@name', 'https://例子.中国/报告', 'HTTP://EXAMPLE.COM:80', 'http://[::1]/'])(
    'takes %s',
    (address) => {
      expect(read(address)).toMatchObject({ ok: true });
    },
  );

  it.each(['https:example.com', ' https://example.com/', 'https:///report'])('asks for %j in full', (address) => {
    expect(read(address)).toMatchObject({ ok: false, problems: [{ code: 'URL_REJECTED' }] });
  });
});
