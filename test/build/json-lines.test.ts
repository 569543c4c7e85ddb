import { describe, expect, it } from 'vitest';
import { placesIn, repeatedIn } from '../../src/build/json-lines.js';

const TEXT = `{
  "id": "a",
  "facts": [
    { "id": "x",
      "value": 1.5e3 },
    {
      "label": { "zh": "}\\"]" }
    }
  ],
  "na\\u0069ve": [[], {}, [true, false, null, -0.5]]
}
`;

describe('placesIn', () => {
  it.each([
    ['$', 1],
    ['$.id', 2],
    ['$.facts', 3],
    ['$.facts[0].id', 4],
    ['$.facts[0].value', 5],
    ['$.facts[1]', 6],
    ['$.facts[1].label.zh', 7],
    ['$.naive[2][3]', 10],
  ])('%s stands in line %i', (path, line) => expect(placesIn(TEXT, [path]).lineOf(path)).toBe(line));

  it.each([
    ['$.facts[0].section', 4],
    ['$.facts[1].label.en', 7],
    ['$.facts[7].id', 3],
    ['$.nothing.of[3].it', 1],
    ['', 1],
  ])('%s is not there, and what is around it stands in line %i', (path, line) =>
    expect(placesIn(TEXT, [path]).lineOf(path)).toBe(line),
  );

  it('finds many at once', () => {
    const places = placesIn(TEXT, ['$.naive', '$.id', '$.facts[1].label']);
    expect(['$.id', '$.facts[1].label', '$.naive'].map((path) => places.lineOf(path))).toEqual([2, 7, 10]);
  });

  it('says that a well-formed text is not broken', () => expect(placesIn(TEXT, []).broken).toBeUndefined());

  it.each([
    ['{"id":', 1],
    ['{\n"id": 1,\n}', 3],
    ['[1\n2]', 2],
    ['{"a": 01}', 1],
    ['{"a"\n: tru}', 2],
    ['["a\nb"]', 1],
    ['{}\n\n{}', 3],
    ['', 1],
  ])('%j breaks in line %i', (text, line) => expect(placesIn(text, []).broken).toBe(line));

  it('takes a byte order mark and 100,000 open brackets', () => {
    expect(placesIn('\uFEFF{}', []).broken).toBeUndefined();
    expect(placesIn('['.repeat(100_000), []).broken).toBe(1);
  });
});

describe('repeatedIn', () => {
  it.each<[string, string, readonly string[]]>([
    ['none', '{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}', []],
    ['one', '{"a":1,"b":2,"a":3}', ['$.a']],
    ['within a list', '{"facts":[{},{"value":"1","unit":"x","value":"2"}]}', ['$.facts[1].value']],
    ['written otherwise', String.raw`{"a":1,"\u0061":2}`, ['$.a']],
    ['three times', '{"a":1,"a":2,"a":3}', ['$.a', '$.a']],
    ['in what is no JSON', '{"a":1,"a":2', []],
  ])('%s', (_, text, paths) => expect(repeatedIn(text)).toEqual(paths));

  it('is done with an object of a hundred thousand names', () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `"n${index}":0`);
    expect(repeatedIn(`{${names.join(',')},"n7":1}`)).toEqual(['$.n7']);
  });
});
