import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../../src/studio/publish/site-address.js';

const wrong = (zh: string, en: string) => ({ is: 'wrong', message: { zh, en } });

const HTTPS = wrong(
  '要以https://开头，例如https://example.gov.cn/report/。',
  'It must begin with https://, such as https://example.gov.cn/report/.',
);

describe('the address of a site', () => {
  it.each([undefined, '', ' '])('%j is missing', (text) => {
    expect(siteAddress(text)).toEqual({ is: 'missing' });
  });

  it.each([
    ['https://qingxi.gov.cn/report', 'https://qingxi.gov.cn/report/'],
    ['http://localhost:8080/', 'http://localhost:8080/'],
    ['http://127.0.0.1/', 'http://127.0.0.1/'],
  ])('%s is right', (text, base) => {
    expect(siteAddress(text)).toEqual({ is: 'right', base });
  });

  it.each([
    ['http://qingxi.gov.cn/report', HTTPS],
    ['qingxi.gov.cn/report', HTTPS],
    ['ftp://qingxi.gov.cn/', HTTPS],
    [
      'https://qingxi/report/',
      wrong(
        '“qingxi”不是完整的域名，例如https://example.gov.cn/report/。',
        '“qingxi” is no complete domain name; an example is https://example.gov.cn/report/.',
      ),
    ],
    [
      'https://qingxi.gov.cn/report/?a=1',
      wrong('应为不带?和#部分的网址。', 'It must be an address without a part behind ? or #.'),
    ],
    [
      'https://qingxi.gov.cn/index.html',
      wrong('应为文件夹的网址，不是网页文件。', 'It must be the address of a folder, not of a page in it.'),
    ],
  ])('%s is wrong, with the reason', (text, expected) => {
    expect(siteAddress(text)).toEqual(expected);
  });
});
