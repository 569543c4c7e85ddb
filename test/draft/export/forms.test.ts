import { expect, test } from 'vitest';
import { fractionOf, inDigits } from '../../../src/draft/export/forms.js';

test.each([
  ['Seven', '7'],
  ['twenty-four', '24'],
  ['thirty', '30'],
  ['十五', '15'],
  ['1,250', undefined],
  ['many', undefined],
])('%s in digits is %s', (word, digits) => expect(inDigits(word)).toBe(digits));

test.each([
  ['五分之一', '1/5'],
  ['三分之二', '2/3'],
  ['1/6', '1/6'],
  ['半', '1/2'],
  ['one in five', '1/5'],
  ['9 out of 10', '9/10'],
  ['two-thirds', '2/3'],
  ['a quarter', '1/4'],
  ['half', '1/2'],
  ['some', undefined],
])('%s is %s', (words, fraction) => expect(fractionOf(words)).toBe(fraction));
