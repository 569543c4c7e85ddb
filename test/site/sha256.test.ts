import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256Base64, sha256Hex } from '../../src/site/sha256.js';

const byNode = (text: string): string => createHash('sha256').update(text).digest('base64');

it.each([
  ['', '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
  ['abc', 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='],
])('%j has the hash that the standard gives', (text, hash) => expect(sha256Base64(text)).toBe(hash));

it.each([55, 56, 63, 64, 65, 119, 120, 100_000])('a text of %i bytes is hashed as Node does it', (length) => {
  const text = 'a'.repeat(length);
  expect(sha256Base64(text)).toBe(byNode(text));
});

it('every text is, in whatever letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => sha256Base64(text) === byNode(text)),
  );
});

it('is written in hexadecimal digits too', () =>
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'));
