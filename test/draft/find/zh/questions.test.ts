import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/draft/find-figures.js';

const questionsOf = (text: string) => findFigures(text).facts.map(({ question }) => question);

describe('two possible readings of a Chinese figure become a question', () => {
  it('21 of 24?', () => {
    const facts = findFigures('24个村集体收入100万元以上达21个。').facts;
    expect(facts).toMatchObject([{ value: '24' }, { value: '21', whole: '24', question: 'part-of-whole' }]);
  });

  it('whose rank is it, after several figures?', () => {
    expect(questionsOf('出让土地320亩，出让金12亿元，列全市第一。')).toEqual([undefined, undefined, 'whose-rank']);
    expect(questionsOf('出让土地320亩，出让金12亿元，均列全市第一。')).toEqual([undefined, undefined, undefined]);
  });

  it('are there as many names as figures?', () => {
    expect(questionsOf('甲地、乙地、丙地产值分别为5亿元、8亿元。')).toEqual(['list-length', undefined]);
  });

  it('a change, or what was added?', () => {
    expect(questionsOf('增加12亿元。')).toEqual(['amount-or-change']);
  });
});
