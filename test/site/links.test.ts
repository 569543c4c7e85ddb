import { describe, expect, it } from 'vitest';
import { checkBase, linksFrom, paths } from '../../src/site/links.js';

const checked = (text: string | undefined): string => {
  const result = checkBase(text);
  return result.ok ? result.base : `${result.problem.code} ${result.problem.message.en}`;
};

describe('checkBase', () => {
  it.each([
    ['https://example.gov.cn/report/', 'https://example.gov.cn/report/'],
    ['https://example.gov.cn/report', 'https://example.gov.cn/report/'],
    ['https://example.gov.cn/report//', 'https://example.gov.cn/report/'],
    ['https://example.gov.cn', 'https://example.gov.cn/'],
    ['HTTP://EXAMPLE.gov.cn:8080/A', 'http://example.gov.cn:8080/A/'],
    ['https://例子.中国/报告', 'https://xn--fsqu00a.xn--fiqs8s/%E6%8A%A5%E5%91%8A/'],
    ['http://127.0.0.1:4173/', 'http://127.0.0.1:4173/'],
  ])('%s becomes %s', (text, base) => expect(checked(text)).toBe(base));

  const absolute = 'expected a whole address that begins with https:// or http://';
  const given = 'expected the public URL of the site, such as https://example.gov.cn/report/';
  const clean = 'expected an address without blanks, backslashes and invisible characters';
  const secret = 'expected an address without user and password (it stands in every code that others copy)';
  const query = 'expected an address without a part behind ? or #';
  it.each([
    [undefined, `REQUIRED --base-url: ${given}, found nothing`],
    ['', `REQUIRED --base-url: ${given}, found ""`],
    ['  ', `REQUIRED --base-url: ${given}, found "  "`],
    ['/report/', `URL_REJECTED --base-url: ${absolute}, found "/report/"`],
    ['//example.com/', `URL_REJECTED --base-url: ${absolute}, found "//example.com/"`],
    ['example.com/report', `URL_REJECTED --base-url: ${absolute}, found "example.com/report"`],
    ['javascript:alert(1)', `URL_REJECTED --base-url: ${absolute}, found "javascript:alert(1)"`],
    ['data:text/html,x', `URL_REJECTED --base-url: ${absolute}, found "data:text/html,x"`],
    ['ftp://example.com/', `URL_REJECTED --base-url: ${absolute}, found "ftp://example.com/"`],
    ['https://', `URL_REJECTED --base-url: ${absolute}, found "https://"`],
    ['https://a b/', `URL_REJECTED --base-url: ${clean}, found "https://a b/"`],
    ['https:\\\\a/', `URL_REJECTED --base-url: ${clean}, found "https:\\\\\\\\a/"`],
    ['https://a.cn/\u202er/', `URL_REJECTED --base-url: ${clean}, found "https://a.cn/\\u202er/"`],
    ['https://a.cn/\u0007r/', `URL_REJECTED --base-url: ${clean}, found "https://a.cn/\\u0007r/"`],
    ['http://a.cn:99999/', `URL_REJECTED --base-url: ${absolute}, found "http://a.cn:99999/"`],
    ['https://@a.cn/', `URL_REJECTED --base-url: ${secret}, found "https://@a.cn/"`],
    ['https://u:p@a.cn/', `URL_REJECTED --base-url: ${secret}, found "https://u:p@a.cn/"`],
    ['https://a.cn/?x=1', `URL_REJECTED --base-url: ${query}, found "https://a.cn/?x=1"`],
    ['https://a.cn/#', `URL_REJECTED --base-url: ${query}, found "https://a.cn/#"`],
    [
      'https://a.cn/index.html',
      'URL_REJECTED --base-url: expected the address of a folder, not of a page in it, found "https://a.cn/index.html"',
    ],
  ])('%j is refused', (text, words) => expect(checked(text)).toBe(words));

  it('RF23: says of an address that is too long how long it is', () => {
    const result = checkBase(`https://a.cn/${'r'.repeat(2_000)}/`);
    expect(result.ok ? '' : result.problem.message.en).toMatch(
      /^--base-url: expected an address of at most 2000 characters \(this one has 2014\), found "https:/,
    );
  });

  it('speaks Chinese too', () => {
    const result = checkBase('javascript:alert(1)');
    expect(result.ok ? '' : result.problem.message.zh).toBe(
      '--base-url：应为以https://或http://开头的完整网址，实为"javascript:alert(1)"',
    );
  });
});

describe('linksFrom', () => {
  const links = linksFrom('https://a.cn/r/');

  it('makes every address from a path', () => {
    expect([links.home('zh-CN'), links.home('en')]).toEqual(['https://a.cn/r/', 'https://a.cn/r/en/']);
    expect(links.page('tax', 'zh-CN')).toBe('https://a.cn/r/w/tax/');
    expect(links.page('tax', 'en')).toBe('https://a.cn/r/w/tax/en/');
    expect(links.file('tax', 'zh-CN', '@2x.png')).toBe('https://a.cn/r/w/tax/zh@2x.png');
    expect(links.file('tax', 'en', '.wechat.html')).toBe('https://a.cn/r/w/tax/en.wechat.html');
    expect(links.to(paths.facts('tax'))).toBe('https://a.cn/r/w/tax/fact.json');
    expect(links.to(paths.whole('en', '.csv'))).toBe('https://a.cn/r/en.csv');
    expect(links.to(paths.pinned('abc', 'zh-CN'))).toBe('https://a.cn/r/pinned/abc/zh.json');
    expect(links.to('notindex.html')).toBe('https://a.cn/r/notindex.html');
  });

  it('puts a report of several into its own folder, and leaves what they share where it is', () => {
    const one = linksFrom('https://a.cn/r/', 'choujiang-2023');
    expect(one.page('tax', 'en')).toBe('https://a.cn/r/choujiang-2023/w/tax/en/');
    expect(one.shared('embed/v1/report-widgets.js')).toBe('https://a.cn/r/embed/v1/report-widgets.js');
    expect([one.base, one.site]).toEqual(['https://a.cn/r/choujiang-2023/', 'https://a.cn/r/']);
  });
});
