import { describe, expect, it } from 'vitest';
import {
  attributesOf,
  BUILD,
  docProblems,
  elementProblems,
  elementsOf,
  lengthProblems,
  listProblems,
  manifestProblems,
  mirrorProblems,
  neighbourProblems,
} from './completeness.js';
import { classOf } from './element-class.js';
import { realRepository, smallRepository, sourcesOf } from './repository.js';
import { templateProblems, unsafeIn } from './templates.js';

describe('the repository', () => {
  const repository = realRepository();

  it('has one element for each file of src/define that is named after a tag', () => {
    const defined = sourcesOf(repository, 'src/define').map((path) => path.replace(/^.*\/|\.ts$/g, ''));
    const tags = elementsOf(repository).map(([tag]) => tag);
    expect(tags).toEqual(defined.filter((name) => name.includes('-')));
    expect(tags).toContain('stat-card');
  });

  it('has all that belongs to an element', () => {
    expect(elementProblems(repository)).toEqual([]);
  });

  it.each(elementsOf(repository).map(([tag, { name }]) => [tag, name] as const))(
    'says in its manifest what <%s> observes',
    async (tag, name) => {
      const module = (await import(`../../src/elements/${tag}.ts`)) as Record<string, { observedAttributes: string[] }>;
      const observed = module[name]?.observedAttributes.filter((attribute) => attribute !== 'lang');
      expect(attributesOf(repository, tag), `<${tag}> in dist/custom-elements.json; ${BUILD}`).toEqual(
        observed?.sort(),
      );
    },
  );

  it('has no test and no story that mirrors nothing', () => {
    expect(mirrorProblems(repository)).toEqual([]);
  });

  it('has no source file that is too long', () => {
    expect(lengthProblems(repository)).toEqual([]);
  });

  it('has no style attribute and no raw HTML in what a browser loads', () => {
    expect(templateProblems(repository)).toEqual([]);
  });
});

describe('what counts as an element', () => {
  it.each([
    ['export class A extends LitElement {}', true],
    ['export class A extends Base<Model> {}', true],
    ['export abstract class A extends LitElement {}', false],
    ['class A extends LitElement {}', false],
    ['export class A implements ReactiveController {}', false],
    ['export class A extends Event {}', false],
    ['export const a = 1;', false],
  ])('%s: %s', (text, isElement) => {
    expect(classOf('src/elements/a.ts', text) !== undefined).toBe(isElement);
  });

  it('stands in src/elements only', () => {
    expect(classOf('src/models/a.ts', 'export class A extends LitElement {}')).toBeUndefined();
  });
});

const BLOCK = '/**\n * A.\n * @summary A.\n * @tag x-a\n */\n';
const element = (block: string, name = 'XA') =>
  classOf('src/elements/x-a.ts', `${block}export class ${name} extends LitElement {}`) ?? expect.unreachable();

const repeated = (line: string, count: number): string =>
  BLOCK.replace(' */', Array.from({ length: count }, (_, i) => ` * ${line}${i} - It.\n`).join('') + ' */');

describe('the rule of doc blocks', () => {
  it('takes a full one', () => {
    expect(docProblems('x-a', element(BLOCK))).toEqual([]);
  });

  it.each([
    ['no @summary', BLOCK.replace(' * @summary A.\n', ''), '<x-a> has no @summary'],
    ['an empty @summary', BLOCK.replace('@summary A.', '@summary'), '<x-a> has no @summary'],
    ['no @tag', BLOCK.replace(' * @tag x-a\n', ''), '<x-a> has no @tag x-a'],
    ['the tag of another', BLOCK.replace('@tag x-a', '@tag x-b'), '<x-a> has no @tag x-a'],
    ['no block', '', '<x-a> has no @summary'],
    ['five parts', repeated('@csspart a', 5), '<x-a> has 5 @csspart, more than 4'],
    ['seven properties', repeated('@cssproperty --a', 7), '<x-a> has 7 @cssproperty, more than 6'],
    ['three slots', repeated('@slot a', 3), '<x-a> has 3 @slot, more than 2'],
  ])('refuses %s', (_, block, problem) => {
    expect(docProblems('x-a', element(block))).toContain(problem);
  });

  it.each([
    ['four parts', repeated('@csspart a', 4)],
    ['six properties', repeated('@cssproperty --a', 6)],
    ['two slots', repeated('@slot a', 2)],
  ])('takes %s', (_, block) => {
    expect(docProblems('x-a', element(block))).toEqual([]);
  });

  it('refuses a class that is not called as its file is', () => {
    expect(docProblems('x-a', element(BLOCK, 'XB'))).toEqual(['<x-a>: its class is called XB, not XA']);
  });
});

describe('the rule of neighbours', () => {
  const all = ['test/elements/x-a.browser.ts', 'stories/x-a.stories.ts', 'src/define/x-a.ts'];
  const drawn = [...all, 'src/views/x-a.ts', 'src/models/widgets/x-a.ts', 'test/models/widgets/x-a.test.ts'];
  const repositoryOf = (paths: readonly string[]) =>
    smallRepository(Object.fromEntries(paths.map((path) => [path, ''])));

  it('takes an element that has them all', () => {
    expect(neighbourProblems(repositoryOf(drawn), 'x-a')).toEqual([]);
  });

  it.each(drawn)('refuses one without %s', (missing) => {
    expect(neighbourProblems(repositoryOf(drawn.filter((path) => path !== missing)), 'x-a')).toEqual([
      `<x-a> has no ${missing}; copy that of a similar element`,
    ]);
  });

  it('asks for no model where nothing is drawn', () => {
    const paths = all.map((path) => path.replace('x-a', 'report-source'));
    expect(neighbourProblems(repositoryOf(paths), 'report-source')).toEqual([]);
  });
});

describe('the rule of lists', () => {
  const LINES = {
    'src/define/elements.ts': "'../elements/x-a.js'",
    'src/views/all.ts': "'./x-a.js'",
    'src/site/widgets/all.ts': "'x-a':",
    'stories/stories.ts': "'./x-a.stories.js'",
    'test/support/widgets.ts': "tag: 'x-a'",
    'test/support/every-widget.ts': "'x-a'",
    'README.md': '<x-a>',
  };
  const LISTED = {
    'src/define/elements.ts': "export { XA } from '../elements/x-a.js';",
    'src/views/all.ts': "import { xAView } from './x-a.js';",
    'src/site/widgets/all.ts': "'x-a': xA,",
    'stories/stories.ts': "import * as xA from './x-a.stories.js';",
    'test/support/widgets.ts': "tag: 'x-a',",
    'test/support/every-widget.ts': "one('x-a', 'tea-output', 'fair-days'),",
    'README.md': '| `<x-a>` | a figure |',
  };

  it('takes an element that is in every list', () => {
    expect(listProblems(smallRepository(LISTED), 'x-a')).toEqual([]);
  });

  it.each(Object.entries(LINES))('refuses one that is not in %s, and says which line is missing', (path, line) => {
    expect(listProblems(smallRepository({ ...LISTED, [path]: '' }), 'x-a')).toEqual([
      `<x-a> is not in ${path}; add a line with ${line}`,
    ]);
  });

  it('does not ask for a view or common tests of a page', () => {
    const repository = smallRepository({
      'src/define/elements.ts': "export { ReportPage } from '../elements/report-page.js';",
      'stories/stories.ts': "import * as reportPage from './report-page.stories.js';",
      'test/support/every-widget.ts': "several('report-page', '', {}),",
      'README.md': 'one `<report-page>`',
    });
    expect(listProblems(repository, 'report-page')).toEqual([]);
  });
});

describe('the rule of the manifest', () => {
  const repositoryOf = (declaration: object) =>
    smallRepository({ 'dist/custom-elements.json': JSON.stringify({ modules: [{ declarations: [declaration] }] }) });

  it.each([
    ['no manifest at all', smallRepository({}), `<x-a> is not in dist/custom-elements.json; ${BUILD}`],
    ['another element only', repositoryOf({ tagName: 'x-b' }), `<x-a> is not in dist/custom-elements.json; ${BUILD}`],
    ['no summary', repositoryOf({ tagName: 'x-a' }), '<x-a> has no summary in dist/custom-elements.json'],
    [
      'an attribute without words',
      repositoryOf({ tagName: 'x-a', summary: 'A.', attributes: [{ name: 'b' }] }),
      '<x-a>: attribute b is not described in the manifest',
    ],
    [
      'a default in words alone',
      repositoryOf({
        tagName: 'x-a',
        summary: 'A.',
        attributes: [{ name: 'b', description: '`c` (also when absent) or `d`.' }],
      }),
      '<x-a>: attribute b has no default in the manifest',
    ],
    [
      'a part with blank words',
      repositoryOf({ tagName: 'x-a', summary: 'A.', cssParts: [{ name: 'b', description: ' ' }] }),
      '<x-a>: part b is not described in the manifest',
    ],
  ])('refuses %s', (_, repository, problem) => {
    expect(manifestProblems(repository, 'x-a')).toEqual([problem]);
  });
});

describe('the rule of mirrors', () => {
  const problems = (...paths: string[]) =>
    mirrorProblems(smallRepository(Object.fromEntries(paths.map((p) => [p, '']))));

  it.each([
    ['a test of nothing', 'test/models/widgets/x-a.test.ts', 'src/models/widgets/x-a.ts'],
    ['a browser test of nothing', 'test/elements/x-a.browser.ts', 'src/elements/x-a.ts'],
    ['a story of nothing', 'stories/x-a.stories.ts', 'src/elements/x-a.ts'],
    ['a test of no data', 'test/data/x.test.ts', 'data/x.ts'],
    ['a test of no page of the docs', 'test/docs/x.test.ts', 'docs/x.md'],
  ])('refuses %s', (_, path, original) => {
    expect(problems(path)).toEqual([`${path} mirrors nothing: there is no ${original}`]);
  });

  it.each([
    ['a test of a file', ['test/models/a.test.ts', 'src/models/a.ts']],
    ['a second test of it', ['test/models/a.hostile.test.ts', 'src/models/a.ts']],
    ['a test of a script', ['test/scripts/a.test.ts', 'scripts/lib/a.mjs']],
    ['a rule of the repository', ['test/architecture/a.test.ts']],
    ['a page about the whole', ['stories/pages/a.stories.ts']],
    ['what tests share', ['test/support/a.ts']],
  ])('takes %s', (_, paths) => {
    expect(problems(...paths)).toEqual([]);
  });
});

describe('the rule of length', () => {
  const lines = (count: number, path = 'src/a.ts') => lengthProblems(smallRepository({ [path]: 'a\n'.repeat(count) }));

  it('takes 250 lines', () => {
    expect(lines(250)).toEqual([]);
  });

  it('refuses 251', () => {
    expect(lines(251)).toEqual(['src/a.ts has 251 lines, more than 250']);
  });

  it('does not count what a script wrote', () => {
    expect(lines(251, 'src/a.generated.ts')).toEqual([]);
  });
});

describe('the rule of templates', () => {
  it.each([
    ['const a = html`<p style="color:red"></p>`;', 'a style attribute in a template'],
    ['const a = svg`<g id="b" style=${c}></g>`;', 'a style attribute in a template'],
    ['const a = html`<p .style=${c}></p>`;', 'a style attribute in a template'],
    ["import { styleMap } from 'lit/directives/style-map.js';", 'the directive lit/directives/style-map.js'],
    ["import { unsafeHTML } from 'lit/directives/unsafe-html.js';", 'the directive lit/directives/unsafe-html.js'],
    ['a.innerHTML = b;', 'innerHTML'],
    ["a['innerHTML'] = b;", 'innerHTML'],
    ["a.insertAdjacentHTML('beforeend', b);", 'insertAdjacentHTML'],
  ])('refuses %s', (text, problem) => {
    expect(unsafeIn('src/a.ts', text)).toEqual([`src/a.ts:1 has ${problem}`]);
  });

  it.each([
    ['const a = html`<p class="style"></p>`;'],
    ['const a = css`.a { color: red }`;'],
    ['a.style.setProperty("color", b);'],
    ['const a = html`<p data-style="b"></p>`;'],
  ])('takes %s', (text) => {
    expect(unsafeIn('src/a.ts', text)).toEqual([]);
  });
});
