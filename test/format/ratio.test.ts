import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/format/phrase.js';
import { printRatio, type RatioLike } from '../../src/format/ratio.js';
import { printShare, type ShareLike } from '../../src/format/share.js';

describe('a ratio', () => {
  it.each<[string, RatioLike, string, string]>([
    ['two terms', { terms: ['2', '1'] }, '2:1', '2:1'],
    ['three terms', { terms: ['6.1', '39.2', '54.7'] }, '6.1:39.2:54.7', '6.1:39.2:54.7'],
    ['its own separator', { terms: ['2', '1'], separator: '∶' }, '2∶1', '2∶1'],
    ['a bound', { terms: ['2', '1'], qualifier: 'up-to', word: '以内' }, '2:1以内', 'up to 2:1 (2:1以内)'],
    ['words', { terms: ['2', '1'], stated: '二比一' }, '二比一', '2:1 (二比一)'],
    ['English words', { terms: ['2', '1'], stated: 'two to one' }, '2:1', 'two to one'],
  ])('has %s', (_, ratio, chinese, english) => {
    expect(textOf(printRatio(ratio, 'zh-CN'))).toBe(chinese);
    expect(textOf(printRatio(ratio, 'en'))).toBe(english);
  });
});

describe('a share that is no percentage', () => {
  it.each<[string, ShareLike, string, string]>([
    ['a fraction', { fraction: '1/6' }, '1/6', '1/6'],
    ['a bounded fraction', { fraction: '1/6', qualifier: 'about', word: '约占' }, '约占1/6', 'about 1/6 (约占1/6)'],
    ['a fraction in words', { fraction: '1/5', stated: '五分之一' }, '五分之一', '1/5 (五分之一)'],
    ['a fraction in English words', { fraction: '2/3', stated: 'two thirds' }, '2/3', 'two thirds'],
    ['tenths', { tenths: '9' }, '9成', '9 tenths'],
    [
      'tenths in words',
      { tenths: '7', qualifier: 'at-least', word: '以上', stated: '七成以上' },
      '七成以上',
      'at least 7 tenths (七成以上)',
    ],
    ['a range of percentages', { percent: { from: '5', to: '6' } }, '5～6%', '5–6%'],
    ['all of them, in words', { part: '10', whole: '10', stated: 'all ten' }, '10（共10）', 'all ten'],
    ['of what', { fraction: '1/6', of: { zh: '全省', en: 'the province’s' } }, '占全省1/6', '1/6 of the province’s'],
  ])('is %s', (_, share, chinese, english) => {
    expect(textOf(printShare(share, 'zh-CN'))).toBe(chinese);
    expect(textOf(printShare(share, 'en'))).toBe(english);
  });
});
