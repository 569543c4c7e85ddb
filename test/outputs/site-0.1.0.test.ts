import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isKept, isOwn } from '../../src/site/kept/own-paths.js';
import { filesUnder } from '../../src/build/folder/tree.js';
import { run } from '../../src/cli/run.js';
import { builtSite } from '../../src/serve/site-source.js';
import { makeHandler } from '../../src/site/handler.js';

/*
 * A site as version 0.1.0 has built it of two invented facts. What a build makes anew anyway was taken out of it again,
 * where it was large; addresses.txt names every file that it had.
 */

const FIXTURE = fileURLToPath(new URL('../fixtures/site-0.1.0/', import.meta.url));
const BASE = 'https://example.gov.cn/r/';
const ADDRESSES = readFileSync(join(FIXTURE, 'addresses.txt'), 'utf8').trim().split('\n');
const KEPT = ADDRESSES.filter(isKept);

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'report-widgets-'));
  cpSync(join(FIXTURE, 'site'), join(parent, 'site'), { recursive: true });
});
afterEach(() => rmSync(parent, { recursive: true }));

const at = (path: string): string => join(parent, 'site', path);
const before = (path: string): Buffer => readFileSync(join(FIXTURE, 'site', path));

async function build(change: (report: string) => string = (same) => same, ...args: string[]) {
  const file = join(parent, 'report.json');
  writeFileSync(file, change(readFileSync(join(FIXTURE, 'report.json'), 'utf8')));
  const said: string[] = [];
  const io = { out: (line: string) => void said.push(line), error: (line: string) => void said.push(line) };
  const command = ['build', file, '--out', join(parent, 'site'), '--base-url', BASE, '--no-pictures', ...args];
  const code = await run(command, { ...io, language: 'en' });
  return { code, said: said.join('\n').split(parent).join('') };
}

/** The second figure is part of the first, as a condition of it would be. */
function merged(text: string): string {
  if (!text.startsWith('{')) return text;
  const report = JSON.parse(text) as { facts: { id: string }[] };
  const [first, second] = report.facts;
  return JSON.stringify({ ...report, schemaVersion: '1.1', facts: [{ ...first, formerIds: [second!.id] }] });
}

const changed = (report: string): string => report.replaceAll('24.86', '24.87');

describe('a site of version 0.1.0', () => {
  it('had files by names that this version knows for its own', () => {
    expect(ADDRESSES).toHaveLength(119);
    expect(ADDRESSES.filter((path) => !isOwn(path))).toEqual([]);
    expect(KEPT.filter((path) => path.startsWith('pinned/'))).toHaveLength(14);
  });

  it.each([
    ['the same report', (same: string) => same],
    ['a changed report', changed],
    ['a report of 1.1 in which one figure has taken in the other', merged],
  ])('has all of its addresses after a build of %s, and its scripts byte for byte', async (_, change) => {
    const { code, said } = await build(change);
    expect([code, said]).toEqual([0, expect.stringContaining('4 made, 0 unchanged')]);
    expect(ADDRESSES.filter((path) => !statSync(at(path), { throwIfNoEntry: false })?.isFile())).toEqual([]);
    for (const path of KEPT.filter((one) => one.startsWith('embed/')))
      expect(readFileSync(at(path)).equals(before(path)), path).toBe(true);
    expect(readFileSync(at('zh.csv'), 'utf8')).toContain(change('24.86'));
  });

  it('keeps the pinned files of a changed figure byte for byte, and answers all through a server', async () => {
    await build(changed);
    await build((report) => changed(report).replace('18.58', '18.59'));
    for (const path of KEPT.filter((one) => one.startsWith('pinned/tea-output/')))
      expect(readFileSync(at(path)).equals(before(path)), path).toBe(true);
    const handler = makeHandler({ base: BASE, ...builtSite(join(parent, 'site'), false) });
    const pages = ADDRESSES.filter((path) => !/^[._]/.test(path)).map((path) => path.replace(/index\.html$/, ''));
    const answers = await Promise.all(
      pages.map(async (path) => [path, (await handler(new Request(BASE + path))).status] as const),
    );
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  });

  it('RF4: has what is neither pinned nor of a version made anew, since it has no hashes', async () => {
    writeFileSync(at('w/tea-output/zh.txt'), before('w/tea-output/zh.txt').toString().replace('24.86', '34.86'));
    expect((await build()).code).toBe(0);
    expect(readFileSync(at('w/tea-output/zh.txt'), 'utf8')).toContain('24.86');
  });

  const damage: readonly (readonly [string, string, (path: string) => void])[] = [
    ['a figure in a pinned file', 'pinned/tea-output/b347d6740d25ebbe/zh.json', figure],
    ['a pinned file full of zeros', 'pinned/tea-output/b347d6740d25ebbe/en.json', zeros],
    ['a pinned page cut off', 'pinned/tea-output/b347d6740d25ebbe/index.html', cut],
    ['a pinned page that is gone', 'pinned/tea-output/b347d6740d25ebbe/en/index.html', (path) => rmSync(path)],
    ['a script of a version', 'embed/v0.1.0/stat-card.js', cut],
    ['a script of a version full of zeros', 'embed/v0.1.0/report-widgets.mjs', zeros],
    ['the hashes of a version', 'embed/v0.1.0/integrity.json', cut],
  ];
  it.each(damage)('RF4: names %s, and publishes nothing until it is put right or given up', async (_, path, harm) => {
    harm(at(path));
    const { code, said } = await build(changed);
    expect([code, said]).toEqual([2, expect.stringContaining(path)]);
    expect(readFileSync(at('zh.csv'), 'utf8')).toContain('24.86');
    const given = await build(changed, '--drop-damaged');
    expect([given.code, given.said]).toEqual([0, expect.stringContaining('left out because damaged: ')]);
    expect(filesUnder(at(''))).not.toContain(path);
    expect((await build(changed)).code).toBe(0);
  });
});

function figure(path: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace('24.86', '34.86'));
}

function zeros(path: string): void {
  writeFileSync(path, Buffer.alloc(statSync(path).size));
}

function cut(path: string): void {
  writeFileSync(path, readFileSync(path).subarray(0, 500));
}
