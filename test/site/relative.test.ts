import { expect, it } from 'vitest';
import { relativeAddress } from '../../src/site/relative.js';

const site = 'https://example.gov.cn/report/';

it.each([
  ['itself', '', '', './'],
  ['a page below', '', 'w/tax-revenue/', 'w/tax-revenue/'],
  ['a file below', '', 'report.json', 'report.json'],
  ['the page above', 'en/', '', '../'],
  ['two folders up', 'w/tax-revenue/', '', '../../'],
  ['another branch', 'w/tax-revenue/en/', 'w/land/embed/', '../../land/embed/'],
  ['a file beside', 'w/tax-revenue/', 'w/tax-revenue/zh.svg', 'zh.svg'],
  ['a branch that begins alike', 'w/tax/', 'w/tax-revenue/', '../tax-revenue/'],
  ['itself, further down', 'w/tax/', 'w/tax/', './'],
])('%s', (_, from, to, expected) => {
  const found = relativeAddress(site + from, site + to);
  expect(found).toBe(expected);
  expect(new URL(found, site + from).href).toBe(site + to);
});
