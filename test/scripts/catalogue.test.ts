import { describe, expect, it } from 'vitest';
import { fromSessions, fromVitest, idsIn, idsInSource, table } from '../../scripts/lib/catalogue.mjs';

describe('the ids of a title', () => {
  it.each<[string, string[]]>([
    ['D01: the real report', ['D01']],
    ['D05, D06: a figure', ['D05', 'D06']],
    ['RF1, RF12, RC01: a figure', ['RF1', 'RF12', 'RC01']],
    ['RF123: a figure', []],
    ['RC1: a figure', []],
    ['a figure, D05: so', []],
    ['D5: a figure', []],
    ['X01: a figure', []],
    ['D05 a figure', []],
    ['D05,D06: a figure', []],
  ])('%s', (title, ids) => {
    expect(idsIn(title)).toEqual(ids);
  });

  it('are found in the text of a test, in each kind of quotes', () => {
    expect(idsInSource('it("D01: a"); it(`H02, H03: ${b}`); it(\'c D04: d\'); // D05: e')).toEqual([
      'D01',
      'H02',
      'H03',
    ]);
  });
});

describe('what vitest says', () => {
  const test = (title: string, status = 'passed', ...ancestorTitles: string[]) => ({ title, status, ancestorTitles });
  const covered = (...assertionResults: ReturnType<typeof test>[]) =>
    fromVitest({ testResults: [{ name: '/here/test/a.test.ts', assertionResults }] }, ['Firefox'], '/here');

  it('counts for Node, or for the engine that a group is called by', () => {
    expect(covered(test('D01: a'), test('D02: b', 'failed', 'Firefox'))).toEqual([
      { ids: ['D01'], engine: 'Node', file: 'test/a.test.ts', passed: true },
      { ids: ['D02'], engine: 'Firefox', file: 'test/a.test.ts', passed: false },
    ]);
  });

  it('counts for the ids of every group around', () => {
    expect(covered(test('D03: a', 'passed', 'D01, D02: b')).map(({ ids }) => ids)).toEqual([['D01', 'D02', 'D03']]);
  });

  it('counts for nothing where it was not run, or has no id', () => {
    expect(covered(test('D01: a', 'skipped'), test('a'))).toEqual([]);
  });
});

it('what the browsers’ runner says counts for its engine, but for what it left out', () => {
  const tests = [
    { name: 'a', passed: true, skipped: false },
    { name: 'H02: b', passed: false, skipped: false },
    { name: 'H03: c', passed: false, skipped: true },
  ];
  const testResults = { name: '', suites: [{ name: 'H01: group', tests }] };
  expect(fromSessions('WebKit', [{ testFile: '/here/test/a.browser.ts', testResults }], '/here')).toEqual([
    { ids: ['H01'], engine: 'WebKit', file: 'test/a.browser.ts', passed: true },
    { ids: ['H01', 'H02'], engine: 'WebKit', file: 'test/a.browser.ts', passed: false },
  ]);
});

it('the table says of each engine whether it passed, failed, was not run, or is not needed', () => {
  const cases = [
    { id: 'D01', title: 'a', engines: ['Node', 'WebKit'] },
    { id: 'D02', title: 'b', engines: ['Node'], reason: 'since c' },
  ];
  const of = (id: string, passed: boolean, file = 'test/a.test.ts') => ({ ids: [id], engine: 'Node', file, passed });
  const covered = [of('D01', true), of('D01', true, 'test/b.test.ts'), of('D02', true), of('D02', false)];
  expect(table(cases, ['Node', 'WebKit', 'Firefox'], covered).split('\n')).toEqual([
    '| id | case | Node | WebKit | Firefox | tests in test/ |',
    '| --- | --- | --- | --- | --- | --- |',
    '| D01 | a | passes | not run |  | `a.test.ts`, `b.test.ts` |',
    '| D02 | b | fails |  |  | `a.test.ts`, since c |',
  ]);
});
