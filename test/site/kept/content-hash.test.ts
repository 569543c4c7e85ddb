import { expect, it } from 'vitest';
import { contentHash as ofNode } from '../../../src/build/folder/content-hash.js';
import { contentHash } from '../../../src/site/kept/content-hash.js';

it.each(['', 'tea', '24.86亿元', '??>>~~\u0000'.repeat(50)])(
  'is the hash that a build makes of %j, on any runtime',
  (text) => {
    expect(contentHash(text)).toBe(ofNode(text));
    expect(contentHash(new TextEncoder().encode(text))).toBe(ofNode(text));
  },
);
