import { expect, it } from 'vitest';
import { bareObjects } from '../../scripts/lib/host-proof.mjs';

it.each([
  ['an empty one', 'x = {}', 'x = {__proto__:null}'],
  ['one in another', 'f({ a: { b } })', 'f({__proto__:null, a: {__proto__:null, b } })'],
  ['none in a pattern', 'const { a = {} } = f()', 'const { a = {__proto__:null} } = f()'],
  ['none that says what it inherits', 'x = { __proto__: y }', 'x = { __proto__: y }'],
  ['one with values of another', 'x = { ...y }', 'x = {__proto__:null, ...y }'],
])('RF19: an object of a bundle inherits nothing: %s', (_, code, bare) => {
  expect(bareObjects(code)).toBe(bare);
});
