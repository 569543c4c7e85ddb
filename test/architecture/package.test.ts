import { readFileSync } from 'node:fs';
import { satisfies } from 'semver';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/version.js';
import { realRepository, smallRepository } from './repository.js';
import {
  exportProblems,
  lockProblems,
  missingDependencies,
  rangeProblems,
  type LockFile,
  type PackageJson,
} from './package.js';

const OLDEST = '20.19.0';
const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const manifest = readJson('package.json') as PackageJson;
const takesOldest = (range: string): boolean => satisfies(OLDEST, range);

describe('S15: the package', () => {
  it('exports what stands there', () => {
    expect(exportProblems(realRepository(), manifest)).toEqual([]);
  });

  it('has the version that a registered element carries', () => {
    expect(manifest.version).toBe(VERSION);
  });

  it('depends on what a reader needs, and on nothing else', () => {
    const names = Object.keys(manifest.dependencies ?? {});
    expect(names).toEqual([
      '@hono/node-server',
      '@lit-labs/ssr',
      '@noble/hashes',
      '@rgrove/parse-xml',
      'commander',
      'csv-parse',
      'd3-scale',
      'd3-shape',
      'dingbat-to-unicode',
      'fflate',
      'fontkitten',
      'hono',
      'hucre',
      'idb',
      'jsonc-parser',
      'lit',
      'numfmt',
      'open',
      'parse5',
      'valibot',
    ]);
  });

  it('has among them, or among its peers, every package that an export or a command leads to', () => {
    expect(missingDependencies(realRepository(), manifest)).toEqual([]);
  });

  it('pins every version', () => {
    expect(rangeProblems(manifest)).toEqual([]);
  });

  it('has a lock file that warns of nothing and names no registry', () => {
    expect(lockProblems(readJson('package-lock.json') as LockFile, takesOldest)).toEqual([]);
  });

  it('is never published as it is: the build makes two packages of it', () => {
    expect((manifest as { readonly private?: boolean }).private).toBe(true);
  });
});

describe('the rule of exports', () => {
  const repository = smallRepository({ 'dist/a.js': '', 'dist/a.d.ts': '', 'dist/define/b.js': '', 'dist/m.json': '' });
  const problems = (given: PackageJson) => exportProblems(repository, { customElements: 'dist/m.json', ...given });

  it.each([
    ['a file', { exports: { '.': './dist/a.js' } }],
    ['conditions', { exports: { '.': { types: './dist/a.d.ts', default: './dist/a.js' } } }],
    ['a pattern', { exports: { './define/*': './dist/define/*.js' } }],
    ['a command', { bin: { a: 'dist/a.js' } }],
  ])('takes %s that stands there', (_, given) => {
    expect(problems(given)).toEqual([]);
  });

  it.each([
    ['a file', { exports: { './b': './dist/b.js' } }, './b points at dist/b.js, which is not there'],
    [
      'a condition',
      { exports: { './b': { types: './dist/b.d.ts', default: './dist/a.js' } } },
      './b (types) points at dist/b.d.ts, which is not there',
    ],
    ['a pattern', { exports: { './c/*': './dist/c/*.js' } }, './c/* points at dist/c/*.js, which is not there'],
    ['a command', { bin: { b: 'dist/b.js' } }, 'bin b points at dist/b.js, which is not there'],
    ['a manifest', { customElements: 'dist/n.json' }, 'customElements points at dist/n.json, which is not there'],
  ])('refuses %s that does not', (_, given, problem) => {
    expect(problems(given)).toEqual([problem]);
  });
});

describe('the rule of dependencies', () => {
  const repository = smallRepository({
    'src/a.ts': "import './b/c.js';\nimport type { T } from 'types-only';",
    'src/b/c.ts': "import '@scope/name/part.js';\nimport 'node:fs';",
    'src/d.ts': "import 'never-reached';",
  });

  it.each([
    ['what an export leads to', { exports: { '.': './dist/a.js' } }],
    ['what a pattern leads to', { exports: { './b/*': { default: './dist/b/*.js' } } }],
    ['what a command leads to', { bin: { a: 'dist/b/c.js' } }],
  ])('misses %s', (_, given) => {
    expect(missingDependencies(repository, given)).toEqual(['@scope/name']);
  });

  it('misses nothing that is listed', () => {
    const given = { exports: { '.': './dist/a.js' }, dependencies: { '@scope/name': '1.0.0' } };
    expect(missingDependencies(repository, given)).toEqual([]);
  });
});

describe('the rule of versions', () => {
  it.each(['^1.0.0', '~1.0.0', '1', '*', 'latest', '>=1.0.0'])('refuses %s', (version) => {
    expect(rangeProblems({ dependencies: { a: version } })).toEqual([`a is not pinned: ${version}`]);
  });

  it('takes 1.2.3', () => {
    expect(rangeProblems({ devDependencies: { a: '1.2.3' } })).toEqual([]);
  });
});

describe('the rule of the lock file', () => {
  const problems = (locked: LockFile['packages'][string]) => lockProblems({ packages: { a: locked } }, takesOldest);

  it.each([
    ['a newer Node', { engines: { node: '>=22' } }, 'a does not take the oldest Node: >=22'],
    ['what is deprecated', { deprecated: 'Use b.' }, 'a is deprecated: Use b.'],
    ['an address', { resolved: 'https://example.org/a.tgz' }, 'a names a registry: https://example.org/a.tgz'],
  ])('refuses %s', (_, locked, problem) => {
    expect(problems(locked)).toEqual([problem]);
  });

  it('takes what is left out where it does not fit', () => {
    expect(problems({ engines: { node: '>=22' }, optional: true })).toEqual([]);
  });
});
