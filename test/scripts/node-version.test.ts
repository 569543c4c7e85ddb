import { expect, it } from 'vitest';
import { isNodeNewEnough } from '../../scripts/lib/node-version.mjs';

it.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.0.0', true],
  ['100.1.0', true],
  ['20.18.3', false],
  ['18.20.8', false],
  ['8.17.0', false],
])('Node %s: %s', (version, expected) => {
  expect(isNodeNewEnough(version)).toBe(expected);
});
