import { describe, expect, it } from 'vitest';
import { contractProblem, isProblemCode } from '../../../src/report/problems/expected.js';
import { problem } from '../../../src/report/problems/problems.js';

describe('contractProblem', () => {
  it('has the words of the contract', () => {
    expect(contractProblem('SPAN_OUTSIDE', '$.facts[3].mentions[0]', '7–1000')).toEqual({
      code: 'SPAN_OUTSIDE',
      path: '$.facts[3].mentions[0]',
      expected: { zh: '在原文之内的位置', en: 'a span inside the source text' },
      found: { zh: '"7–1000"', en: '"7–1000"' },
      message: {
        zh: '$.facts[3].mentions[0]：应为在原文之内的位置，实为"7–1000"',
        en: '$.facts[3].mentions[0]: expected a span inside the source text, found "7–1000"',
      },
    });
  });

  it('has the widgets’ words too', () => {
    expect(contractProblem('VALUE_NAN', '$', NaN)).toEqual(problem('VALUE_NAN', '$', NaN));
  });

  it.each(['TYPE', 'CHOICE'] as const)('prefers a nearer word for %s', (code) => {
    const detail = { zh: '对象', en: 'an object' };
    expect(contractProblem(code, '$', 1, detail)).toMatchObject({
      expected: detail,
      message: { zh: '$：应为对象，实为1', en: '$: expected an object, found 1' },
    });
  });
});

describe('isProblemCode', () => {
  it.each(['JSON_SYNTAX', 'SPAN_OUTSIDE', 'VALUE_NAN', 'DATA_TIMEOUT'])('%s is one', (code) => {
    expect(isProblemCode(code)).toBe(true);
  });

  it.each(['', 'Invalid type', 'toString', '__proto__', 'constructor', 'value_nan'])('%j is none', (code) => {
    expect(isProblemCode(code)).toBe(false);
  });
});
