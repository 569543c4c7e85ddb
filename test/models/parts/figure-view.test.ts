import { describe, expect, it } from 'vitest';
import { factContent } from '../../../src/models/parts/fact-content.js';
import { plainFigure, type FigureView } from '../../../src/models/parts/figure-view.js';
import type { ModelOptions } from '../../../src/models/context.js';
import type { Fact } from '../../../src/report/types.js';
import { amount, en, factOf, share, zh } from '../../fixtures/model-facts.js';

const figureOf = (fact: Fact, options: ModelOptions): FigureView | undefined => factContent(fact, options).figure;

describe('the figure', () => {
  it('of an amount is in parts', () => {
    expect(figureOf(amount({ value: '29', scale: '亿', unit: '件', qualifier: 'over', word: '突破' }), zh)).toEqual({
      before: '突破',
      number: '29',
      unit: '亿件',
      after: '',
      beside: '',
      text: '突破29亿件',
      missing: false,
      said: '',
    });
  });

  it('of a change is the change itself', () => {
    expect(figureOf(factOf('accidents'), zh)).toBeUndefined();
  });

  it('that is missing says why', () => {
    expect(figureOf(amount({ value: null, missing: 'withheld' }), zh)).toMatchObject({
      number: '',
      text: '不予公布',
      missing: true,
    });
  });

  it.each([
    ['n of m', { part: '21', whole: '24', unit: '村' }, '21/24', '', ''],
    ['a percentage', { percent: '87.5' }, '87.5', '', ''],
    [
      'n of m with its percentage',
      { part: '21', whole: '24', unit: '村', percent: '87.5' },
      '21/24',
      '21村（共24村，占87.5%）',
      '21 of 24 villages (87.5%)',
    ],
    [
      'a percentage with its count',
      { part: '8449', unit: '套', percent: '99' },
      '99',
      '99%（8449套）',
      '99% (8449 homes)',
    ],
  ])('of a share leaves nothing out: %s', (_, parts, number, said, english) => {
    expect(figureOf(share(parts), zh)).toMatchObject({ number, said });
    expect(figureOf(share(parts), en)?.said).toBe(english);
  });

  it('knows the units that the report declares', () => {
    expect(figureOf(amount({ value: '2', unit: '张' }), en)?.text).toBe('2 tickets');
    expect(figureOf(share({ part: '1', whole: '2', unit: '张' }), en)?.text).toBe('1 of 2 tickets');
  });

  it('shows no control character', () => {
    expect(figureOf(amount({ value: '5', unit: '\u202E元\0' }), zh)).toMatchObject({
      unit: '元\uFFFD',
      text: '5元\uFFFD',
    });
  });
});

describe('a fact in one line', () => {
  it.each<[string, Fact, object, object]>([
    [
      'an amount',
      factOf('tea-output'),
      { text: '24.86亿元', beside: '' },
      { text: '2.486 billion yuan', beside: '24.86亿元' },
    ],
    [
      'a share',
      factOf('villages-lit'),
      { text: '21村（共24村，占87.5%）' },
      { text: '21 of 24 villages (87.5%)', beside: '' },
    ],
    [
      'a bounded share, whose Chinese stands among its remarks',
      share({ part: '21', whole: '24', percent: '87.5', unit: '村', qualifier: 'over', word: '余' }),
      { beside: '' },
      { text: 'over 21 of 24 villages (21余村, 87.5%)', beside: '' },
    ],
    ['a change', factOf('accidents'), { text: '下降29.69%' }, { text: 'down 29.69%' }],
    ['a title', factOf('green-town'), { text: '绿色乡镇' }, { text: 'Green town' }],
    ['an event', factOf('tea-fair'), { text: '2023年10月16日' }, { text: '16 October 2023' }],
    ['what is missing', factOf('fair-visitors'), { text: '未公布' }, { text: 'not stated' }],
  ])('%s', (_, fact, chinese, english) => {
    expect(plainFigure(factContent(fact, zh).value)).toMatchObject(chinese);
    expect(plainFigure(factContent(fact, en).value)).toMatchObject(english);
  });
});
