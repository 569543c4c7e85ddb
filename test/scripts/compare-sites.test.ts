import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { differences } from '../../scripts/lib/compare-sites.mjs';

let root: string;

beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'compare-test-'))));
afterEach(() => rmSync(root, { recursive: true }));

/** A side with one site of these files, built by a program whose frame script is this. */
function side(name: string, files: Readonly<Record<string, string | Uint8Array>>, script = 'frame(1 < 2)'): string {
  const all = { ...files, '../../embed/v1.0.0/frame.js': script };
  rmSync(join(root, name), { recursive: true, force: true });
  for (const [path, content] of Object.entries(all)) {
    const file = join(root, name, 'sites', 'one', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return join(root, name);
}

const compared = (
  a: Readonly<Record<string, string | Uint8Array>>,
  b: Readonly<Record<string, string | Uint8Array>>,
): readonly string[] => differences(side('a', a), side('b', b, 'frame(2 > 1)')).lines;

const hash = (letter: string) => `sha384-${letter.repeat(64)}`;

describe('what differs between two builds', () => {
  it('says each file that differs, with its first difference, and each that is on one side only', () => {
    const lines = compared(
      { 'a.txt': 'x\none', 'b.txt': '', 'same.txt': 'same' },
      { 'a.txt': 'x\ntwo', 'c.txt': '', 'same.txt': 'same' },
    );
    expect(lines).toEqual([
      'differs: one/a.txt, line 2\n    - one\n    + two',
      'only before: one/b.txt',
      'only now: one/c.txt',
    ]);
  });

  it('sees a text that goes on where the other one ends, and a byte order mark', () => {
    expect(compared({ 'a.txt': 'a' }, { 'a.txt': 'ab' })).toHaveLength(1);
    expect(compared({ 'a.txt': 'a' }, { 'a.txt': '\uFEFFa' })).toHaveLength(1);
    expect(compared({ 'a.png': '\x80' }, { 'a.png': '\x81' })).toEqual(['differs: one/a.png']);
  });

  it('does not count the hash of a script, nor the version in an address', () => {
    const page = (letter: string, version: string) =>
      `<script src="embed/v${version}/w.js" integrity="${hash(letter)}"></script>`;
    expect(compared({ 'a.html': page('a', '1.0.0') }, { 'a.html': page('b', '1.1.0') })).toEqual([]);
    expect(compared({ 'embed/v1.0.0/w.js': '1' }, { 'embed/v1.1.0/w.js': '1' })).toEqual([]);
  });

  it('does not count the code of a script, in a page, in a code or in data', () => {
    const files = (code: string, shown: string, data: string) => ({ 'a.html': code, 'b.html': shown, 'c.json': data });
    const a = files('<script>frame(1 < 2)</script>', 'frame(1 &lt; 2)', '"frame(1 < 2)"');
    const b = files('<script>frame(2 > 1)</script>', 'frame(2 &gt; 1)', '"frame(2 > 1)"');
    expect(compared(a, b)).toEqual([]);
    expect(compared({ 'a.html': 'frame(2 > 1)' }, { 'a.html': 'frame(2 > 1)' })).toEqual([]);
  });

  it('names scripts of a site whose code differs, and counts one that is gone', () => {
    const a = side('a', { 'assets/hydrate.js': '1', 'assets/gallery.js': '1' });
    const b = side('b', { 'assets/hydrate.js': '2' });
    expect(differences(a, b)).toEqual({
      lines: ['only before: one/assets/gallery.js'],
      files: 2,
      scripts: ['hydrate.js'],
    });
  });

  it('counts what the manifest says but for hashes and sizes', () => {
    const manifest = (made: string, files: number) => `"x": {"hash":"${made}","files":${files},"bytes":${made.length}}`;
    const name = '.report-widgets.json';
    expect(compared({ [name]: manifest('a', 1) }, { [name]: manifest('bb', 1) })).toEqual([]);
    expect(compared({ [name]: manifest('a', 1) }, { [name]: manifest('a', 2) })).toHaveLength(1);
    expect(compared({ 'a.json': manifest('a', 1) }, { 'a.json': manifest('bb', 1) })).toHaveLength(1);
  });

  it('looks into an archive', () => {
    const zip = (text: string) => zipSync({ 'w/a.txt': new TextEncoder().encode(text) });
    expect(compared({ 'kit.zip': zip('a') }, { 'kit.zip': zip('b') })).toEqual([
      'differs: one/kit.zip/w/a.txt, line 1\n    - a\n    + b',
    ]);
  });
});
