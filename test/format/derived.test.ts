import { expect, it } from 'vitest';
import { printDerived } from '../../src/format/derived.js';

it.each([
  ['87.5%', 'calculated', '87.5%（计算值）', '87.5% (calculated)'],
  ['0%', 'calculated', '0%（计算值）', '0% (calculated)'],
  ['55.07公顷', 'converted', '约55.07公顷（换算值）', 'about 55.07公顷 (converted)'],
  ['55.07 hm²', 'converted', '约55.07 hm²（换算值）', 'about 55.07 hm² (converted)'],
] as const)('marks %s as %s', (text, kind, chinese, english) => {
  expect(printDerived(text, kind, 'zh-CN')).toBe(chinese);
  expect(printDerived(text, kind, 'en')).toBe(english);
});
