import { describe, expect, it } from 'vitest';
import { withLayerTable } from '../../scripts/lib/layer-table.mjs';
import { pathProblems, seeProblems } from './documents.js';
import { realRepository, smallRepository } from './repository.js';

const repository = realRepository();

describe('documents and comments', () => {
  it('name files that are there', () => {
    expect(pathProblems(repository)).toEqual([]);
  });

  it('name code that is there', () => {
    expect(seeProblems(repository)).toEqual([]);
  });

  it('show the table of layers that the tests hold; npm run layers writes it', async () => {
    const page = repository.read('CONTRIBUTING.md');
    expect(page).toBe(await withLayerTable(page));
  });

  it('are read, and not a few', () => {
    expect(repository.files.filter((path) => path.endsWith('.md')).length).toBeGreaterThan(15);
  });
});

describe('a path in back-ticks', () => {
  it.each([
    ['of a file that is gone', 'In `src/a.ts`.', ['docs/a.md names `src/a.ts`, which is not there']],
    ['with a line', 'In `src/a.ts:12`.', ['docs/a.md names `src/a.ts`, which is not there']],
    ['of a folder that is gone', 'In `src/draft/`.', ['docs/a.md names `src/draft/`, which is not there']],
    ['of a file that is there', 'In `src/b.ts`.', []],
    ['for many', 'In `src/models/<tag>.ts` and `test/**`.', []],
    ['of a command', 'Run `npx vitest run test/a`.', []],
  ])('%s', (_, text, problems) => {
    expect(pathProblems(smallRepository({ 'docs/a.md': text, 'src/b.ts': '' }))).toEqual(problems);
  });
});

describe('"see" in a comment', () => {
  it.each([
    ['of what nothing is called', '/* see `gone` */', ['src/a.ts says "see `gone`", which is not there']],
    ['of a file that is gone', '/* see `x/gone.ts` */', ['src/a.ts says "see `x/gone.ts`", which is not there']],
    [
      'of a member that is gone',
      'const a = 1; /* see `a.gone` */',
      ['src/a.ts says "see `a.gone`", which is not there'],
    ],
    ['of a function', '/* see `b` */', []],
    ['of a member', '/* see `B.c` */', []],
    ['of a file', '/* see `b.ts` */', []],
  ])('%s', (_, text, problems) => {
    const other = 'export function b() {}\ninterface B {\n  c: string;\n}';
    expect(seeProblems(smallRepository({ 'src/a.ts': text, 'src/b.ts': other }))).toEqual(problems);
  });
});
