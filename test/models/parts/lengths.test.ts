import { describe, expect, it } from 'vitest';
import { lengthsOf } from '../../../src/models/parts/lengths.js';
import type { AmountFact } from '../../../src/report/types.js';
import { amount, share } from '../../fixtures/model-facts.js';

const land = (id: string, value: AmountFact['value'], unit = '亩', scale?: AmountFact['scale']) =>
  amount({ id, value, unit, ...(scale && { scale }) });

describe('lengths of amounts beside each other', () => {
  it.each([
    [
      'of one unit, as shares of the greatest',
      [land('a', '317'), land('b', '166'), land('c', '345')],
      [317 / 345, 166 / 345, 1],
    ],
    ['with their scale', [land('a', '2', '亩', '万'), land('b', '10000')], [1, 0.5]],
    ['of 0, none at all', [land('a', '0'), land('b', '4')], [0, 1]],
  ])('%s', (_, facts, lengths) => {
    expect([...lengthsOf(facts).values()]).toEqual(lengths);
  });

  it.each([
    ['one alone', [land('a', '317'), land('b', '28', '天')]],
    ['a range and a missing figure', [land('a', { from: '3', to: '5' }), land('b', null), land('c', '4')]],
    ['what is counted in nothing', [land('a', '3', ''), land('b', '4', '')]],
    ['a loss', [land('a', '-3'), land('b', '-4')]],
    ['nothing but zeros', [land('a', '0'), land('b', '0')]],
    ['shares', [share({ id: 'a', percent: '5' }), share({ id: 'b', percent: '9' })]],
  ])('are none for %s', (_, facts) => {
    expect([...lengthsOf(facts)]).toEqual([]);
  });
});
