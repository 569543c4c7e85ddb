import { describe, expect, it } from 'vitest';
import { commonParts } from '../../../src/site/data/common-parts.js';

describe('the common parts of models', () => {
  it('are said once, and each has what is its own', () => {
    const models = [
      { label: '茶叶', unit: '亿元', words: { copy: '复制' } },
      { label: '税收', unit: '亿元', words: { copy: '复制' } },
      { label: '道路', unit: '公里', words: { copy: '复制' } },
    ];
    expect(commonParts(models)).toEqual({
      common: { unit: '亿元', words: { copy: '复制' } },
      own: [{ label: '茶叶' }, { label: '税收' }, { label: '道路', unit: '公里' }],
    });
  });

  it.each([
    ['nothing is given to one that has none of it', [{ a: 1, b: '' }, { a: 1 }], { a: 1 }],
    [
      'nor to one that has it undefined',
      [
        { a: 1, b: '' },
        { a: 1, b: undefined },
      ],
      { a: 1 },
    ],
    [
      'what is false or empty is a value',
      [
        { a: false, b: '' },
        { a: false, b: '' },
      ],
      { a: false, b: '' },
    ],
    ['null is a value too', [{ a: null }, { a: null }], { a: null }],
    ['where each has another, there is none', [{ a: 1 }, { a: 2 }], {}],
    ['a single one has nothing in common', [{ a: 1 }], {}],
    ['nor have none', [], {}],
  ])('%s', (_, models, common) => {
    const parted = commonParts(models);
    expect(parted.common).toEqual(common);
    expect(parted.own.map((one) => ({ ...parted.common, ...one }))).toEqual(models);
  });
});
