import { expect, test } from 'vitest';
import { findFigures } from '../../../../src/draft/find-figures.js';

const roles = (text: string) => findFigures(text).facts.map(({ value, role }) => [value, role]);

test.each([
  ['Staff numbers rose from 120 to 150.', ['from', 'to']],
  ['Costs fell from $3.2 million to $2.9 million.', ['from', 'to']],
  ['The share rose from 46.2% to 51.7%.', ['from', 'to']],
  ['Class sizes ranged from 18 to 31 pupils.', ['min', 'max']],
  ['It has 120 nurses and 150 doctors.', [undefined, undefined]],
])('%s', (text, wanted) => {
  expect(roles(text).map(([, role]) => role)).toEqual(wanted);
});
