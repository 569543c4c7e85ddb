import { describe, expect, it } from 'vitest';
import { changeSize, figureSize } from '../../src/views/figure-size.js';
import type { FigureView } from '../../src/models/figure.js';

const NOTHING = { before: '', number: '', unit: '', after: '', beside: '', said: '', text: '' } as FigureView;
const figure = (parts: Partial<FigureView>): FigureView => ({ ...NOTHING, ...parts });
const rounded = ({ number, words }: { number: number; words: number }) => [number, words].map((em) => em.toFixed(2));

describe('the size of a figure', () => {
  it.each([
    ['a bare number', figure({ number: '8449' }), '2.44', '0.00'],
    ['a decimal point is narrow', figure({ number: '24.86', unit: '亿元' }), '2.74', '2.30'],
    ['a Chinese character is one em', figure({ number: '67.41', unit: '万平方米' }), '2.74', '4.30'],
    ['of n of m, the stroke counts', figure({ number: '21/24', unit: '个' }), '2.84', '1.30'],
    ['a qualifier before it', figure({ before: '突破', number: '29', unit: '亿件' }), '1.22', '4.60'],
    ['a qualifier after it', figure({ number: '100', unit: '万元', after: '以上' }), '1.83', '4.60'],
    ['of several words, the first', figure({ number: '2.486', unit: 'billion yuan' }), '2.74', '4.57'],
    ['and no qualifier after them', figure({ number: '1', unit: 'million yuan', after: 'or more' }), '0.61', '4.57'],
    ['a sign is wide', figure({ number: '99', unit: '%' }), '1.22', '1.25'],
  ])('%s', (_, view, number, words) => {
    expect(rounded(figureSize(view))).toEqual([number, words]);
  });

  it('of a change that is the figure has the arrow in it', () => {
    expect(rounded(changeSize('29.69%'))).toEqual(['4.54', '0.00']);
  });
});
