import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../src/site/kept/content-hash.js';
import { countedIn, keptPaths } from '../../../src/site/kept/kept-paths.js';

const files = new Map([
  ['embed/v0.2.0/adopt.js', 'script'],
  ['pinned/tea/0123456789abcdef/zh.json', '{}'],
  ['pinned/0123456789abcdef/zh.json', '{"all":1}'],
]);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const site = {
  read: (path: string) => (files.has(path) ? bytes(files.get(path)!) : undefined),
  hashOf: contentHash,
};
const recorded = new Map([...files].map(([path, text]) => [path, contentHash(text)]));
const nothing = (): boolean => false;

describe('keptPaths', () => {
  it('keeps what is as it was published, and names what is not and what is gone', () => {
    const wrong = new Map([
      ...recorded,
      ['pinned/tea/0123456789abcdef/zh.json', 'another'],
      ['pinned/x/y/zh.json', 'a'],
    ]);
    expect(keptPaths(site, { present: files.keys(), recorded: wrong, isLeftOut: nothing })).toEqual({
      whole: ['embed/v0.2.0/adopt.js', 'pinned/0123456789abcdef/zh.json'],
      damaged: ['pinned/tea/0123456789abcdef/zh.json', 'pinned/x/y/zh.json'],
    });
  });

  it('looks at nothing that the new site does without', () => {
    const isLeftOut = (path: string): boolean => path.startsWith('pinned/');
    const kept = keptPaths(site, { present: files.keys(), recorded, isLeftOut });
    expect(kept).toEqual({ whole: ['embed/v0.2.0/adopt.js'], damaged: [] });
  });
});

it('countedIn counts versions of scripts by number, and pinned versions once for all of their files', () => {
  const paths = ['embed/v0.10.0/adopt.js', 'embed/v0.9.0/adopt.js', 'pinned/a/b/zh.json', 'pinned/a/b/en/index.html'];
  expect(countedIn([...paths, 'pinned/c/zh.json'])).toEqual({ versions: ['v0.9.0', 'v0.10.0'], pinned: 2 });
});
