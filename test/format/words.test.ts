import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/format/locale.js';
import { words } from '../../src/format/words.js';
import { MISSING_REASONS } from '../../src/report/lists/terms.js';

const zh = words('zh-CN');
const en = words('en');

describe('what has a gap', () => {
  it.each([
    [
      'asReportedBy',
      zh.asReportedBy('稠江街道'),
      '据稠江街道报告',
      en.asReportedBy('Choujiang'),
      'as reported by Choujiang',
    ],
    ['asOf', zh.asOf('2023年'), '数据截至2023年', en.asOf('2023'), 'data as of 2023'],
    ['bracketed', zh.bracketed('计算值'), '（计算值）', en.bracketed('calculated'), ' (calculated)'],
    ['givenBy', zh.givenBy('省委'), '省委授予', en.givenBy('the committee'), 'given by the committee'],
    ['quoted', zh.quoted('示范街道'), '“示范街道”', en.quoted('Demonstration'), '“Demonstration”'],
  ])('%s', (_, chinese, expectedChinese, english, expectedEnglish) => {
    expect(chinese).toBe(expectedChinese);
    expect(english).toBe(expectedEnglish);
  });

  it('makes inner quotation marks single', () => {
    expect(zh.quoted('离退休干部“三强六好”示范党支部')).toBe('“离退休干部‘三强六好’示范党支部”');
    expect(en.quoted('the “Red” and the “Green”')).toBe('“the ‘Red’ and the ‘Green’”');
  });
});

it('says what the contract asks for when data fail', () => {
  expect(zh.dataUnavailable).toBe('数据暂时无法加载，以原文为准');
  expect(en.dataUnavailable).toBe('The figure can’t be loaded just now; the original text applies.');
});

it.each(LOCALES)('has words in %s for every reason why a figure is missing', (locale) => {
  const said = MISSING_REASONS.map((reason) => words(locale).missing[reason]);
  expect(new Set(said).size).toBe(MISSING_REASONS.length);
  expect(said).not.toContain('');
});

const plain = (locale: (typeof LOCALES)[number]): readonly string[] =>
  Object.values(words(locale)).filter((word): word is string => typeof word === 'string');

it('writes Chinese with Chinese marks, and English without Chinese letters', () => {
  expect(plain('zh-CN').length).toBeGreaterThan(5);
  expect(plain('en')).toHaveLength(plain('zh-CN').length);
  for (const word of plain('zh-CN')) expect(word).not.toMatch(/[a-z,.:;()]/i);
  for (const word of plain('en')) expect(word).not.toMatch(/[^\x20-\x7E’–]/);
});
