import { expect, it } from 'vitest';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { unknownKeys } from '../../src/audit/unknown-keys.js';
import { parseReport } from '../../src/report/parse.js';
import { validReport } from '../fixtures/report.js';

function pathsOf(input: unknown): readonly string[] {
  const read = parseReport(input);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join('\n'));
  return unknownKeys(input, read.report).map(({ path }) => path);
}

const [first, ...rest] = validReport().facts;
const withFirst = (parts: object) => ({ ...validReport(), facts: [{ ...first, ...parts }, ...rest] });

it.each<[string, unknown, readonly string[]]>([
  ['the sample', choujiang2023, []],
  ['a schema for editors', { ...validReport(), $schema: 'report.schema.json' }, []],
  ['a key at the top', { ...validReport(), autor: 'me' }, ['$.autor']],
  ['a slip that would lose a word', withFirst({ qualifer: 'over' }), ['$.facts[0].qualifer']],
  ['a key of a text', withFirst({ label: { zh: '名', en: 'name', fr: 'nom' } }), ['$.facts[0].label.fr']],
  ['a key that every object has', withFirst({ constructor: 1 }), ['$.facts[0].constructor']],
])('%s', (_, input, paths) => expect(pathsOf(input)).toEqual(paths));

it('says what, where, and what to do', () => {
  const input = withFirst({ qualifer: 'over' });
  const read = parseReport(input);
  expect(read.ok && unknownKeys(input, read.report)[0]!.message).toEqual({
    zh: '$.facts[0].qualifer：约定中没有"qualifer"，不会显示；请检查拼写，或删去',
    en: '$.facts[0].qualifer: "qualifer" is not a field of the contract here and is not shown; check its spelling, or remove it',
  });
});

it('tells the same slip in each of many facts a hundred times, and no more', () => {
  const facts = Array.from({ length: 300 }, (_, index) => ({ ...first, id: `fact-${index}`, note: 1 }));
  expect(pathsOf({ ...validReport(), boards: [], facts })).toHaveLength(100);
});
