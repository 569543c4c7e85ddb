import { expect, it } from 'vitest';
import { breakable, withBreaks } from '../../../src/site/pages/breakable.js';

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

it('labels and titles of rendered widgets are parted between words, and nothing else is', () => {
  const html =
    '<div class="label" part="label">一般公共预算收入</div><p class="label">一般公共</p><div class="title">\n<h1>一般公共</h1></div>';
  expect(withBreaks(html, 'zh-CN')).toBe(
    '<div class="label" part="label">一般<wbr>公共<wbr>预算<wbr>收入</div><p class="label">一般公共</p><div class="title">\n<h1>一般公共</h1></div>',
  );
  expect(withBreaks(html, 'en')).toBe(html);
});

it('a label with an escaped character is left whole', () =>
  expect(withBreaks('<div class="label">公共&amp;预算</div>', 'zh-CN')).toBe('<div class="label">公共&amp;预算</div>'));

it('breaks the title of a page and the headings of its sections between words', () => {
  const html = '<h1><span class="page-year">2023年</span><span class="page-words">上半年经济运行</span></h1>';
  expect(withBreaks(html, 'zh-CN')).toBe(
    '<h1><span class="page-year">2023年</span><span class="page-words">上半年<wbr>经济<wbr>运行</span></h1>',
  );
  expect(withBreaks('<span class="page-line">聚焦中心任务</span>', 'zh-CN')).toBe(
    '<span class="page-line">聚焦<wbr>中心<wbr>任务</span>',
  );
});
