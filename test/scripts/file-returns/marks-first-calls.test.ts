import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { withNotes } from '../../../scripts/lib/file-returns/marks-first-calls.mjs';

/** Runs a module's code and returns what its functions noted. */
function notedBy(code: string): readonly string[] {
  const noted: string[] = [];
  runInNewContext(withNotes(code, 'a.js'), { noteFirstCall: (id: string) => noted.push(id) });
  return noted;
}

test('a declared function, an arrow and a method note their place in the file when they run', () => {
  const code =
    'function one() {}\nconst two = () => ({ x: 1 });\nclass A { three() {} }\none(); two(); new A().three();';
  expect(notedBy(code)).toEqual(['a.js:0', 'a.js:30', 'a.js:63']);
});

test('a function that does not run notes nothing, and one in a function belongs to the outer one', () => {
  expect(notedBy('const out = () => [1].map((x) => x);\nfunction never() {}\nout();')).toEqual(['a.js:12']);
});

test('what an arrow returns stays the same', () => {
  const code = withNotes('const f = (x) => (x, x + 1); f(1);', 'a.js');
  expect(runInNewContext(code, { noteFirstCall: () => 0 })).toBe(2);
});
