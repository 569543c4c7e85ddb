import type { Fact } from '../../src/report/types.js';
import { describe, expect, it } from 'vitest';
import { boardNamed, factGiven, factNamed } from '../../src/inputs/named-fact.js';
import { factOf, report } from '../fixtures/model-facts.js';

describe('a name', () => {
  it('finds a fact', () => {
    expect(factNamed('tea-output', report)).toBe(factOf('tea-output'));
  });

  it('finds a board', () => {
    expect(boardNamed('highlights', report)).toBe(report.boards[0]);
  });

  it('is a problem that suggests similar ids if no fact has it', () => {
    expect(factNamed('tea-outputs', report)).toMatchObject({
      code: 'FACT_UNKNOWN',
      path: 'fact',
      message: {
        zh: 'fact：应为报告中的标识（相近的有：tea-output、tea-fair、accidents），实为"tea-outputs"',
        en: 'fact: expected an id of the report (nearest: tea-output, tea-fair, accidents), found "tea-outputs"',
      },
    });
  });

  it('is a problem that suggests similar ids if no board has it', () => {
    expect(boardNamed('highlight', report)).toMatchObject({
      code: 'BOARD_UNKNOWN',
      path: 'board',
      message: { en: 'board: expected an id of the report (nearest: highlights), found "highlight"' },
    });
  });

  it.each(['', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'x'.repeat(100_000)])(
    'of every object is none: %s',
    (id) => {
      expect(factNamed(id, report)).toMatchObject({ code: 'FACT_UNKNOWN' });
      expect(boardNamed(id, report)).toMatchObject({ code: 'BOARD_UNKNOWN' });
    },
  );
});

describe('a fact from script', () => {
  it('is accepted if its kind is valid', () => {
    for (const fact of report.facts) expect(factGiven(fact)).toBe(fact);
  });

  it.each(['', 'constructor', undefined, 5])('is refused with the kind %s', (kind) => {
    const given = { ...factOf('tea-output'), kind } as unknown as Fact;
    expect(factGiven(given)).toMatchObject({ code: 'KIND_UNFIT', path: 'fact' });
  });
});
