import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/draft/find-figures.js';

const candidatesOf = (text: string): readonly string[] => findFigures(text).facts.slice(-1)[0]?.labels ?? [];

describe('a part of what was counted just before has its name among the candidates', () => {
  it.each([
    ['We completed 312 new homes, of which 118 were affordable.', 'affordable new homes'],
    ['Crews made 4.7 million collections, and 99.94% were made on time.', 'collections made on time'],
    ['Officers made 9,840 arrests, including 2,215 for impaired driving.', 'impaired driving arrests'],
  ])('%s', (text, name) => {
    expect(candidatesOf(text)).toContain(name);
  });
});
