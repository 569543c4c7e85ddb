import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/draft/find-figures.js';

describe('an English rank', () => {
  it.each([
    ['The city ranked third among 50 large cities.', '3'],
    ['It is the second-largest port in the state.', '2'],
    ['The bay ranks 12th out of 180.', '12'],
    ['It moved up, placing it 7th nationally.', '7'],
    ['We are number one in the country for recycling.', '1'],
  ])('%s', (text, position) => {
    expect(findFigures(text).facts[0]).toMatchObject({ kind: 'rank', position });
  });

  it.each(['The first phase ended.', 'In the third quarter sales held.', 'It was finished second half.'])(
    'ranks nothing: %s',
    (text) => {
      expect(findFigures(text).facts).toEqual([]);
    },
  );
});
