import { describe, expect, it } from 'vitest';
import { isKnown } from '../../../src/site/answers/etags.js';

describe('isKnown', () => {
  it.each(['"a"', 'W/"a"', '"b", "a"', '"b",W/"a"', '*', '"b", *', '"b, c", "a"', ' "a" '])(
    'RF23: finds the tag in %j',
    (known) => expect(isKnown(known, '"a"')).toBe(true),
  );

  it.each([null, '', '"b"', 'a', '"A"', '"a', '"b,*"', '"a-br"', 'W/a', '"b, a"'])(
    'RF23: does not find it in %j',
    (known) => expect(isKnown(known, '"a"')).toBe(false),
  );
});
