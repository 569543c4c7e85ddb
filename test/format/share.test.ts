import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/format/phrase.js';
import { printShare, type ShareLike } from '../../src/format/share.js';

const villages = { part: '21', whole: '24', unit: '个', noun: 'villages' };

describe('a share in English words', () => {
  it.each([
    ['one in five', 'nearly', 'nearly one in five residents'],
    ['Nearly 1 in 5', 'nearly', 'Nearly 1 in 5 residents'],
    ['two thirds', undefined, 'two thirds of residents'],
  ] as const)('%s', (stated, qualifier, printed) => {
    const said = { fraction: '1/5', stated, qualifier, word: qualifier, of: { en: 'residents', zh: '居民' } };
    expect(textOf(printShare(said, 'en'))).toBe(printed);
  });
});

describe('a part of a whole', () => {
  it('keeps n of m, each in its parts', () => {
    const counted = { role: 'unit', said: [{ role: 'noun', said: '个' }] };
    expect(printShare(villages, 'zh-CN')).toEqual([
      { role: 'part', said: [{ role: 'number', said: '21' }, counted] },
      {
        role: 'remark',
        said: [
          { role: 'words', said: '共' },
          { role: 'whole', said: [{ role: 'number', said: '24' }, counted] },
        ],
        gap: '',
        marks: ['（', '）'],
      },
    ]);
    expect(printShare(villages, 'en')).toMatchObject([
      { role: 'part', said: [{ role: 'number', said: '21' }] },
      { role: 'words', said: 'of', gap: ' ' },
      { role: 'whole', said: [{ role: 'number', said: '24' }, { role: 'unit' }], gap: ' ' },
    ]);
  });

  it.each<[string, ShareLike, string, string]>([
    ['no noun', { part: '21', whole: '24', unit: '个' }, '21个（共24个）', '21 of 24'],
    ['no unit', { part: '21', whole: '24' }, '21（共24）', '21 of 24'],
    ['a unit with a noun', { part: '1', whole: '2', unit: '户' }, '1户（共2户）', '1 of 2 households'],
    ['a whole of one', { part: '1', whole: '1', unit: '户' }, '1户（共1户）', '1 of 1 household'],
    ['nothing of something', { ...villages, part: '0' }, '0个（共24个）', '0 of 24 villages'],
    ['nothing of nothing', { ...villages, part: '0', whole: '0' }, '0个（共0个）', '0 of 0 villages'],
    ['large counts', { part: '12345', whole: '100000', unit: '人' }, '12345人（共100000人）', '12345 of 100000 people'],
    ['a printed percentage', { ...villages, percent: '87.5' }, '21个（共24个，占87.5%）', '21 of 24 villages (87.5%)'],
    [
      'a bound of the part',
      { ...villages, qualifier: 'over', word: '超' },
      '超21个（共24个）',
      'over 21 of 24 villages (超21个)',
    ],
    [
      'a bound and a percentage',
      { ...villages, percent: '90', qualifier: 'about' },
      '约21个（共24个，占90%）',
      'about 21 of 24 villages (约21个, 90%)',
    ],
  ])('with %s', (_, share, chinese, english) => {
    expect(textOf(printShare(share, 'zh-CN'))).toBe(chinese);
    expect(textOf(printShare(share, 'en'))).toBe(english);
  });
});

describe('a percentage', () => {
  it('is a number and a sign', () => {
    const number = { role: 'number', said: '99' };
    expect(printShare({ percent: '99' }, 'zh-CN')).toMatchObject([number, { said: [{ role: 'sign', said: '%' }] }]);
    expect(printShare({ percent: '99' }, 'en')).toMatchObject([number, { said: [{ role: 'sign', said: '%' }] }]);
  });

  it.each<[string, ShareLike, string, string]>([
    ['none', { percent: '0' }, '0%', '0%'],
    ['all', { percent: '100' }, '100%', '100%'],
    ['more than all', { percent: '100.01' }, '100.01%', '100.01%'],
    ['as many decimals as printed', { percent: '99.50' }, '99.50%', '99.50%'],
    ['a bound', { percent: '99', qualifier: 'over', word: '超' }, '超99%', 'over 99% (超99%)'],
    ['a bound after', { percent: '99', qualifier: 'at-least', word: '以上' }, '99%以上', 'at least 99% (99%以上)'],
    ['its part', { percent: '87.5', part: '21', unit: '个', noun: 'villages' }, '87.5%（21个）', '87.5% (21 villages)'],
    ['its whole', { percent: '99', whole: '5', unit: '个', noun: 'villages' }, '99%（共5个）', '99% (of 5 villages)'],
  ])('with %s', (_, share, chinese, english) => {
    expect(textOf(printShare(share, 'zh-CN'))).toBe(chinese);
    expect(textOf(printShare(share, 'en'))).toBe(english);
  });
});

describe('what it is a share of', () => {
  const of = { zh: '全市工业总产值', en: 'the city’s industrial output' };
  it.each<[string, ShareLike, string, string]>([
    ['a percentage', { of, percent: '68.7' }, '占全市工业总产值68.7%', '68.7% of the city’s industrial output'],
    [
      'a bounded one, with its count',
      { of, percent: '68.7', qualifier: 'about', word: '约', part: '8', scale: '亿', unit: '元' },
      '占全市工业总产值约68.7%（8亿元）',
      'about 68.7% of the city’s industrial output (约68.7%) (800 million yuan (8亿元))',
    ],
    [
      'a rate',
      { of, percent: '68.7', label: { zh: '回收率', en: 'Recovery rate' } },
      '68.7%（全市工业总产值）',
      '68.7% of the city’s industrial output',
    ],
    [
      'n of m',
      { of, part: '21', whole: '24' },
      '21（全市工业总产值共24）',
      '21 of 24 (of the city’s industrial output)',
    ],
    [
      'n of m with its percentage',
      { of, part: '21', whole: '24', percent: '87.5' },
      '21（全市工业总产值共24，占87.5%）',
      '21 of 24 (87.5% of the city’s industrial output)',
    ],
  ])('is printed with %s', (_, share, chinese, english) => {
    expect(textOf(printShare(share, 'zh-CN'))).toBe(chinese);
    expect(textOf(printShare(share, 'en'))).toBe(english);
  });
});

describe('a scale', () => {
  it.each<[string, ShareLike, string, string]>([
    [
      'of both',
      { part: '3.98', whole: '4.15', scale: '亿', unit: '元' },
      '3.98亿元（共4.15亿元）',
      '398 of 415 million yuan (3.98亿元 / 4.15亿元)',
    ],
    [
      'that English says by two words',
      { part: '9.8', whole: '12', scale: '亿', unit: '元' },
      '9.8亿元（共12亿元）',
      '980 million of 1.2 billion yuan (9.8亿元 / 12亿元)',
    ],
  ])('%s is never lost', (_, share, chinese, english) => {
    expect(textOf(printShare(share, 'zh-CN'))).toBe(chinese);
    expect(textOf(printShare(share, 'en'))).toBe(english);
  });
});

it('is missing where neither is given', () => {
  expect(printShare({ part: '21', unit: '个' }, 'zh-CN')).toEqual([{ role: 'missing', said: '未公布' }]);
  expect(printShare({}, 'en')).toEqual([{ role: 'missing', said: 'not stated' }]);
});

it('says declared units', () => {
  const units = [{ id: '台', en: { one: 'machine', other: 'machines' } }];
  expect(textOf(printShare({ part: '1', whole: '3', unit: '台' }, 'en', { units }))).toBe('1 of 3 machines');
  expect(textOf(printShare({ percent: '33', whole: '3', unit: '台' }, 'en', { units }))).toBe('33% (of 3 machines)');
});
