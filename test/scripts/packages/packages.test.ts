import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { deadLinks, withoutDeadLinks } from '../../../scripts/lib/packages/links.mjs';
import { cliManifest, elementsManifest } from '../../../scripts/lib/packages/manifests.mjs';
import { notices } from '../../../scripts/lib/packages/notices.mjs';
import { exportedFiles, reachable, specifier } from '../../../scripts/lib/packages/reach.mjs';
import { usesOf, vendored } from '../../../scripts/lib/packages/vendor.mjs';

const place = mkdtempSync(join(tmpdir(), 'packages-'));
afterAll(() => rmSync(place, { recursive: true }));

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
}

put({
  'dist/a.js':
    "import { b } from './parts/b.js';\nimport { sum } from 'adding';\nconst text = 'from';\nexport { b, sum, text };",
  'dist/a.d.ts': "export type { B } from './parts/b.js';",
  'dist/parts/b.js': "export const b = 1; // import './never.js'",
  'dist/parts/b.d.ts': 'export type B = number;',
  'dist/more/c.js': "export * as v from 'adding/whole.js';",
  'dist/left.js': 'export const left = 1;',
  'node_modules/adding/package.json': '{ "name": "adding", "version": "1.2.3", "license": "MIT", "main": "index.js" }',
  'node_modules/adding/index.js': 'export const sum = (a, b) => a + b; export const unused = "never in ours";',
  'node_modules/adding/LICENSE': 'Do as you like.',
});

describe('the files of a package', () => {
  it('are those that exports name, under any condition and by a star', () => {
    const exported = {
      '.': { types: './dist/a.d.ts', default: './dist/a.js' },
      './more/*': './dist/more/*.js',
    };
    expect(exportedFiles(place, exported)).toEqual(['dist/a.d.ts', 'dist/a.js', 'dist/more/c.js']);
  });

  it('are all that these import, and no others', () => {
    expect(reachable(place, ['dist/a.js', 'dist/a.d.ts'])).toEqual([
      'dist/a.d.ts',
      'dist/a.js',
      'dist/parts/b.d.ts',
      'dist/parts/b.js',
    ]);
  });

  it('must be there', () => {
    expect(() => reachable(place, ['dist/gone.js'])).toThrow('dist/gone.js is to be packed and is not there.');
  });
});

describe('a package that is taken into ours', () => {
  it('gives what is imported of it, by name or by the name of the whole', () => {
    const uses = usesOf(
      {
        'a.js': "import { sum, less as minus } from 'adding';",
        'b.js': "import * as v from 'adding/part.js';\nv.one(v.two);",
      },
      ['adding'],
    );
    expect([...uses.get('adding')!].map(([from, names]) => [from, ...names])).toEqual([
      ['adding', 'sum', 'less'],
      ['adding/part.js', 'one', 'two'],
    ]);
  });

  it('stands in a file beside the modules, without what nobody uses', async () => {
    const { modules, inputs } = await vendored(
      place,
      { 'dist/parts/d.js': "import { sum } from 'adding';" },
      ['adding'],
      [],
    );
    expect(modules['dist/parts/d.js']).toBe("import { sum } from '../vendor/adding.js';");
    expect(modules['dist/vendor/adding.js']).toContain('as sum');
    expect(modules['dist/vendor/adding.js']).not.toContain('never in ours');
    expect(notices(place, inputs)).toBe(
      '# Work of others in this package\n\n## adding 1.2.3 (MIT)\n\nDo as you like.\n',
    );
  });

  it('is found from where a module is', () => {
    expect(specifier('dist/a.js', 'dist/vendor/x.js')).toBe('./vendor/x.js');
    expect(specifier('dist/a/b/c.js', 'dist/vendor/x.js')).toBe('../../vendor/x.js');
  });
});

describe('links of a packed document', () => {
  const has = (path: string) => ['docs/a.md', 'LICENSE'].includes(path);

  it.each([
    ['[a](docs/a.md#part), [licence](LICENSE)', []],
    ['[b](docs/b.md)', ['docs/b.md']],
    ['![c](c.png)', ['c.png']],
    ['[d](https://example.org/d.md), [e](#e), [f](mailto:a@example.org)', []],
  ])('%s', (text, dead) => {
    expect(deadLinks(text, 'README.md', has)).toEqual(dead);
  });

  it('lead on from the folder of the document', () => {
    expect(deadLinks('[up](../LICENSE), [a](a.md), [up](../docs)', 'docs/b.md', has)).toEqual(['../docs']);
  });

  it('are words where they would lead nowhere', () => {
    expect(withoutDeadLinks('See [a](docs/a.md) and [b](docs/b.md).', has)).toBe('See [a](docs/a.md) and b.');
  });
});

describe('package.json of', () => {
  const root = {
    ...{ version: '1.0.0', license: 'MIT', private: true, exports: { '.': './dist/a.js' }, bin: {} },
    sideEffects: ['./dist/a.js', './src/a.ts'],
    dependencies: { lit: '3.3.3', other: '1.0.0' },
    peerDependencies: { pdf: '^1.0.0' },
  };

  it('the elements takes a page’s own Lit, and nothing of the command', () => {
    const made = elementsManifest(root, ['lit', 'lit-html'], () => '3.1.0');
    expect(made.dependencies).toEqual({ lit: '^3.3.3', 'lit-html': '^3.1.0' });
    expect(made.sideEffects).toEqual(['./dist/a.js']);
    expect('private' in made || 'peerDependencies' in made).toBe(false);
  });

  it('the command depends on nothing but optional peers', () => {
    const made: Readonly<Record<string, unknown>> = cliManifest(root);
    expect([made['version'], made['peerDependencies'], made['dependencies']]).toEqual([
      '1.0.0',
      { pdf: '^1.0.0' },
      undefined,
    ]);
  });
});
