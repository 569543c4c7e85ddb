import { describe, expect, it } from 'vitest';
import { realRepository, smallRepository } from './repository.js';
import { exceptionProblems, EXCEPTIONS, readBack, READERS, searchProblems } from './printed-text.js';

describe('S2: printed text', () => {
  it('is searched by nobody for its own parts', () => {
    expect(searchProblems(realRepository(), READERS, EXCEPTIONS)).toEqual([]);
  });

  it('is read in finished markup by the named exceptions only, of which there are no more than there were', () => {
    expect(exceptionProblems(realRepository(), EXCEPTIONS)).toEqual([]);
    expect(Object.keys(EXCEPTIONS).length).toBeLessThanOrEqual(7);
    expect(Object.values(EXCEPTIONS).flatMap(({ searches }) => searches).length).toBeLessThanOrEqual(16);
  });

  it('is not rendered to be read back', () => {
    expect(readBack(realRepository())).toEqual([]);
    const render = "import { render } from '@lit-labs/ssr';\nexport const a = [...join(render(b)).matchAll(TOKEN)];";
    const repository = smallRepository({ 'src/site/pages/a.ts': render });
    expect(readBack(repository)).toEqual(['src/site/pages/a.ts: matchAll(TOKEN)']);
  });
});

describe('the rule refuses', () => {
  it.each([
    ["text.endsWith('元')", "endsWith('元')"],
    ['text.lastIndexOf(number)', 'lastIndexOf(number)'],
    ['/(.*)元/.exec(text)', 'exec(text)'],
    ['text.match(UNIT)', 'match(UNIT)'],
    ["text.replace(/^[+-]/, '')", "replace(/^[+-]/, '')"],
    ['when.split(/ (?=\\()/)', 'split(/ (?=\\()/)'],
    ["unit.split(' ')", "split(' ')"],
    ['/^%/.test(unit)', 'test(unit)'],
    ['widget.replace(tag, (one) => one)', 'replace(tag, (one) => one)'],
    ["text.replaceAll(number, '')", "replaceAll(number, '')"],
    ['printed.text.includes(label)', 'includes(label)'],
  ])('%s', (code, found) => {
    const repository = smallRepository({ 'src/models/a.ts': `export const a = ${code};` });
    expect(searchProblems(repository, {})).toEqual([`src/models/a.ts: ${found}`]);
  });

  it('a line of the list that nothing needs', () => {
    const repository = smallRepository({ 'src/models/a.ts': 'export const a = 1;' });
    expect(searchProblems(repository, { 'src/models/a.ts': 'why' })).toHaveLength(1);
  });

  it.each([
    ['a search that an exception does not name', ['test unit'], "a.test(unit) || b.split('.')"],
    ['an exception that is gone', ['test unit', 'split MARKS'], 'a.test(unit)'],
    ['a search more of the same', ['test unit'], 'a.test(unit) || b.test(unit)'],
  ])('%s', (_, searches, code) => {
    const repository = smallRepository({ 'src/models/a.ts': `export const a = ${code};` });
    const exceptions = { 'src/models/a.ts': { why: 'why', searches } };
    expect(searchProblems(repository, {}, exceptions)).toEqual([]);
    expect(exceptionProblems(repository, exceptions)).toHaveLength(1);
  });

  it.each([
    ['a list', 'src/models/a.ts', 'languages.includes(locale)'],
    ['a listed file', 'src/models/b.ts', "text.endsWith('元')"],
    ['a text that stands for a place', 'src/models/a.ts', "page.replace('<head>', head)"],
    ['another layer', 'src/report/a.ts', "text.endsWith('元')"],
  ])('but not %s', (_, path, code) => {
    const repository = smallRepository({
      [path]: `export const a = ${code};`,
      'src/models/b.ts': "export const b = t.indexOf('');",
    });
    expect(searchProblems(repository, { 'src/models/b.ts': 'why' })).toEqual([]);
  });
});
