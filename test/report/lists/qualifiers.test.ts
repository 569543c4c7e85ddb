import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/report/parse.js';
import { DEFAULT_WORD, QUALIFIER_WORDS } from '../../../src/report/lists/qualifiers.js';
import { QUALIFIERS } from '../../../src/report/lists/terms.js';
import { outcome, reportWith, validReport } from '../../fixtures/report.js';

const fact = validReport().facts[0];

describe('D16: qualifying words', () => {
  it.each([
    ['余', 'over', 'inside'],
    ['突破', 'over', 'before'],
    ['超', 'over', 'before'],
    ['近', 'nearly', 'before'],
    ['约', 'about', 'before'],
    ['以上', 'at-least', 'after'],
    ['不超过', 'up-to', 'before'],
    ['不足', 'below', 'before'],
    ['接近', 'nearly', 'before'],
    ['以下', 'up-to', 'after'],
    ['more than', 'over', 'before'],
    ['fewer than', 'below', 'before'],
    ['or more', 'at-least', 'after'],
  ])('%s means %s and stands %s', (word, means, stands) => {
    expect(QUALIFIER_WORDS[word]).toEqual({ means, stands });
  });

  it.each(Object.entries(QUALIFIER_WORDS))('%s is kept beside its own qualifier only', (word, { means }) => {
    for (const qualifier of QUALIFIERS)
      expect(outcome(parseReport(reportWith('$.facts[0]', { ...fact, qualifier, word })))).toEqual(
        qualifier === means ? [] : ['QUALIFIER_WORD $.facts[0].word'],
      );
  });

  it.each(Object.entries(DEFAULT_WORD))('%s has %s, which is before the figure', (qualifier, word) => {
    expect(QUALIFIER_WORDS[word]).toEqual({ means: qualifier, stands: 'before' });
  });
});
