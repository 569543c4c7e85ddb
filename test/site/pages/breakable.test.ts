import { expect, it } from 'vitest';
import { breakable } from '../../../src/site/pages/breakable.js';

it.each([
  ['一般公共预算收入', '一般<wbr>公共<wbr>预算<wbr>收入'],
  ['收入24.86亿元，增长', '收入<wbr>24.86亿元，<wbr>增长'],
  ['<b>“童心丝路”城市', '&lt;b&gt;“童心丝路”<wbr>城市'],
])('a Chinese heading may be parted between words alone: %s', (text, html) => {
  expect(breakable(text, 'zh-CN')).toBe(html);
  // What is copied is the text.
  expect(html.replaceAll('<wbr>', '').replace('&lt;', '<').replace('&gt;', '>')).toBe(text);
});

it('an English one is left as it is', () => expect(breakable('Growth & income', 'en')).toBe('Growth &amp; income'));
