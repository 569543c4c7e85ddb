import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/draft/find-figures.js';

/** Label and whether the rule is sure of it, of each figure. */
const read = (text: string) => findFigures(text).facts.map(({ label, sure }) => [label, sure > 0.4]);

describe('a label that is taken over from another sentence', () => {
  it('is no more than a guess', () => {
    expect(read('Violent crime fell by 8.0% in 2024. About $2.3 million was raised.')).toEqual([
      ['Violent crime', true],
      ['Violent crime', false],
    ]);
  });

  it('is sure in its own sentence, and where the other sentence has it too', () => {
    expect(read('Violent crime fell by 8.0% in 2024. Violent crime fell by 3.0% in 2023.')).toEqual([
      ['Violent crime', true],
      ['Violent crime', true],
    ]);
  });
});
