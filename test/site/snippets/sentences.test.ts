import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { LOCALES } from '../../../src/format/locale.js';
import { subjectText } from '../../../src/site/snippets/sentences.js';
import { report as invented } from '../../fixtures/model-facts.js';
import { everySubject, subjectOf } from '../subjects.js';

describe('subjectText', () => {
  it.each([
    ['zh-CN', '税收入库24.86亿元，蝉联全市第一（2023年）。\n'],
    ['en', 'Tax revenue 2.486 billion yuan (24.86亿元), still first in the city, 2023.\n'],
  ] as const)('says a fact in one sentence, in %s', (locale, text) => {
    expect(subjectText(subjectOf(choujiang2023, 'tax-revenue'), choujiang2023, locale)).toBe(text);
  });

  it('says a board under its title, a sentence a line', () => {
    expect(subjectText(subjectOf(invented, 'highlights'), invented, 'zh-CN')).toBe(
      '亮点\n茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年）。\n通路灯的村21村（共24村，占87.5%）（2023年）。\n',
    );
  });

  it('says why a figure is missing', () => {
    expect(subjectText(subjectOf(invented, 'fair-visitors'), invented, 'en')).toContain('not stated');
  });

  it.each(LOCALES)('S01: is a line a fact, whatever the words are, in %s', (locale) => {
    for (const [, subject, report] of everySubject) {
      const text = subjectText(subject, report, locale);
      const lines = subject.facts.length + (subject.kind === 'fact' ? 0 : 1);
      expect(text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)).toHaveLength(lines + 1);
      expect(text.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\u202A-\u202E]|undefined|NaN/u);
    }
  });
});
