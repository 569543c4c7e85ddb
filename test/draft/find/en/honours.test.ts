import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/draft/find-figures.js';

describe('English honours', () => {
  it.each([
    ['The town received the Tree City Award from the Arbor League.', 'Tree City Award'],
    ['Six officers were awarded the Medal of Valor.', 'Medal of Valor'],
    ['She was named Teacher of the Year by the board.', 'Teacher of the Year'],
  ])('%s', (text, title) => {
    expect(findFigures(text).facts.filter(({ kind }) => kind === 'honour')).toMatchObject([
      { value: null, label: title },
    ]);
  });

  it('a title that nobody receives is none', () => {
    expect(findFigures('The Awards Committee met twice.').facts.filter(({ kind }) => kind === 'honour')).toEqual([]);
  });
});
