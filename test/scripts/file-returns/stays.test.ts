import { expect, test } from 'vitest';
import { staysOf } from '../../../scripts/lib/file-returns/stays.mjs';

test('functions of one file that follow each other are one stay; a stay in a file left before is a return', () => {
  const calls = ['build/build.js:10', 'build/build.js:90', 'build/io.js:3', 'build/build.js:50', 'build/io.js:70'];
  expect(staysOf(calls)).toEqual({
    functions: 5,
    files: 2,
    stays: 4,
    returns: 2,
    returnedTo: ['build/build.ts ×1', 'build/io.ts ×1'],
  });
});

test('the file with the most returns comes first', () => {
  expect(staysOf(['a.js:1', 'b.js:1', 'a.js:2', 'b.js:2', 'c.js:1', 'b.js:3']).returnedTo).toEqual([
    'b.ts ×2',
    'a.ts ×1',
  ]);
});

test('nothing called: no file, no return', () => {
  expect(staysOf([])).toMatchObject({ functions: 0, files: 0, stays: 0, returns: 0, returnedTo: [] });
});
