import { describe, expect, it } from 'vitest';
import { printQualifier } from '../../src/format/qualifier.js';

describe('printQualifier', () => {
  it.each([
    ['the printed word', { qualifier: 'over', word: '突破' }, '突破', 'over'],
    ['a word of its own where none was printed', { qualifier: 'at-least' }, '不少于', 'at least'],
    ['a word that no qualifier explains', { word: '据称' }, '据称', '据称'],
    ['nothing of an exact figure', {}, '', ''],
    ['a word without what would reorder its surroundings', { qualifier: 'about', word: '约\u202E' }, '约', 'about'],
  ] as const)('prints %s', (_, quantity, zh, en) => {
    expect([printQualifier(quantity, 'zh-CN'), printQualifier(quantity, 'en')]).toEqual([zh, en]);
  });
});
