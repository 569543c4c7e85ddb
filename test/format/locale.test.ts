import { pick } from '../../src/format/pick.js';
import { expect, it } from 'vitest';
import { localeOf, LOCALES } from '../../src/format/locale.js';

it.each([
  ['zh', 'zh-CN'],
  ['zh-CN', 'zh-CN'],
  ['zh-Hans', 'zh-CN'],
  ['ZH-HANS-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['en', 'en'],
  ['EN', 'en'],
  ['en-GB', 'en'],
  ['en-Latn-US', 'en'],
  ['en_US', 'en'],
  [' en ', 'en'],
  ['eng', 'zh-CN'],
  ['enm-Latn', 'zh-CN'],
  ['fr', 'zh-CN'],
  ['x-en', 'zh-CN'],
  ['', 'zh-CN'],
  [null, 'zh-CN'],
  [undefined, 'zh-CN'],
])('serves %j with %s', (tag, locale) => {
  expect(localeOf(tag)).toBe(locale);
});

it.each(LOCALES)('serves its own locale %s with itself', (locale) => {
  expect(localeOf(locale)).toBe(locale);
});

it('picks the text of the locale, cleaned', () => {
  const text = { zh: '全\u202E市', en: 'the\u0000city' };
  expect(pick(text, 'zh-CN')).toBe('全市');
  expect(pick(text, 'en')).toBe('the\uFFFDcity');
});
