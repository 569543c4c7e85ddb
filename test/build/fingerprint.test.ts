import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../src/build/fingerprint.js';

const PROGRAM = {
  'package.json': JSON.stringify({ dependencies: { lit: '3.0.0' }, peerDependencies: { fonts: '1', none: '1' } }),
  'dist/cli/main.js': 'main',
  'dist/newest/layer.mjs': 'layer',
  'dist/tokens.css': 'tokens',
  'node_modules/lit/package.json': JSON.stringify({ name: 'lit', version: '3.0.0', dependencies: { html: '3' } }),
  'node_modules/lit/node_modules/html/package.json': JSON.stringify({ name: 'html', version: '3.1.0' }),
  'node_modules/fonts/package.json': JSON.stringify({ name: 'fonts', version: '1.0.0' }),
  'node_modules/stranger/package.json': JSON.stringify({ name: 'stranger', version: '1.0.0' }),
};

const parent = mkdtempSync(join(tmpdir(), 'report-widgets-'));
const root = join(parent, 'a');
afterAll(() => rmSync(parent, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const NODE = { icu: '78.1', node: '20.19.0' };
const print = (versions: Readonly<Record<string, string>> = NODE, at = root): string =>
  fingerprintOf(join(at, 'dist'), versions);

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  for (const [path, text] of Object.entries(PROGRAM)) put(path, text);
});

describe('the fingerprint of the program', () => {
  it.each([
    ['a file of any folder', () => put('dist/newest/layer.mjs', 'another')],
    ['a file that is new', () => put('dist/cli/more.js', '')],
    [
      'the name of a file',
      () => {
        rmSync(join(root, 'dist/tokens.css'));
        put('dist/more.css', 'tokens');
      },
    ],
    [
      'a package',
      () => put('node_modules/lit/package.json', '{"name":"lit","version":"3.0.1","dependencies":{"html":"3"}}'),
    ],
    [
      'a package of a package',
      () => put('node_modules/lit/node_modules/html/package.json', '{"name":"html","version":"3.1.1"}'),
    ],
    [
      'an optional package that is new',
      () => put('node_modules/none/package.json', '{"name":"none","version":"1.0.0"}'),
    ],
  ])('is another one after a change of %s', (_, change) => {
    const before = print();
    change();
    expect(print()).not.toBe(before);
  });

  it('is another one where Node knows languages otherwise', () => {
    expect(print({ ...NODE, icu: '79.1' })).not.toBe(print());
    expect(print({ ...NODE, node: '22.0.0' })).toBe(print());
  });

  it.each([
    ['types', () => put('dist/cli/main.d.ts', 'types')],
    ['the sample site', () => put('dist/sample-site/page.js', '')],
    [
      'a package of somebody else',
      () => put('node_modules/stranger/package.json', '{"name":"stranger","version":"2.0.0"}'),
    ],
  ])('is the same after a change of %s', (_, change) => {
    const before = print();
    change();
    expect(print()).toBe(before);
  });

  it('is the same elsewhere on the disk', () => {
    const elsewhere = join(parent, 'b');
    cpSync(root, elsewhere, { recursive: true });
    expect(print(NODE, elsewhere)).toBe(print());
  });
});
