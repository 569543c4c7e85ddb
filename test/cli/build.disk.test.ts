import {
  chmodSync,
  cpSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { filesUnder } from '../../src/build/folder/tree.js';
import { run } from '../../src/cli/run.js';
import { Command } from '../support/command.js';

/*
 * Nothing is lost on a disk. These tests ask the program to delete what it must not: each works so deep in a folder of
 * its own that no number of `../` in it leads out.
 */

const LONG = { timeout: 120_000 };
const DEEP = 'a/b/c/d/e/f';
const MANIFEST = '.report-widgets.json';
const BASE = 'https://example.gov.cn/report/';
/** A report of two facts, so that much can be built. */
const REPORT = readFileSync(new URL('../fixtures/site-0.1.0/report.json', import.meta.url), 'utf8');
const FIRST = 'tea-output';
const SECOND = 'villages-lit';

const built = mkdtempSync(join(tmpdir(), 'report-widgets-built-'));
let top: string;
let parent = '';
beforeAll(async () => {
  writeFileSync(join(built, 'report.json'), reportOf());
  expect((await build({ report: join(built, 'report.json'), out: join(built, 'site') })).code).toBe(0);
}, 120_000);
afterAll(() => rmSync(built, { recursive: true }));
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'report-widgets-'));
  parent = join(top, DEEP);
  mkdirSync(parent, { recursive: true });
  cpSync(built, parent, { recursive: true });
});
afterEach(() => rmSync(top, { recursive: true }));

const at = (path: string): string => join(parent, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');

function put(path: string, text: string): void {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), text);
}

/** The report, with another label for its first fact. */
const reportOf = (label = 'Tea output'): string => REPORT.replace('Tea output', label);

async function build({ report = at('report.json'), out = at('site'), more = [] as string[] } = {}) {
  const said: string[] = [];
  const io = { out: (line: string) => void said.push(line), error: (line: string) => void said.push(line) };
  const args = ['build', report, '--out', out, '--base-url', BASE, '--no-pictures', '--formats', 'all', ...more];
  const code = await run(args, { ...io, language: 'en' });
  return {
    code,
    said: said
      .join('\n')
      .split(parent || built)
      .join(''),
  };
}

const changed = (label = 'Another'): void => writeFileSync(at('report.json'), reportOf(label));

/** All files of the fence but the site's own, with what they hold. */
const outside = (): ReadonlyMap<string, string> =>
  new Map(
    filesUnder(top)
      .filter((path) => !path.startsWith(`${DEEP}/site/`))
      .map((path) => [path, readFileSync(join(top, path), 'latin1')]),
  );

describe('a manifest that names files outside the site', LONG, () => {
  type Report = Record<string, unknown> & { subjects: Record<string, Record<string, unknown>> };
  type Json = Record<string, unknown> & { reports: Record<string, Report> };
  const tampered: readonly (readonly [string, (json: Json) => void])[] = [
    ['pinned', ({ reports }) => (reports['']!.subjects[FIRST]!['pinned'] = '../victim/')],
    ['pinned, far up', ({ reports }) => (reports['']!.subjects[FIRST]!['pinned'] = '../../../')],
    ['pinned, within', ({ reports }) => (reports['']!.subjects[FIRST]!['pinned'] = 'pinned/../../victim/')],
    ['paths', ({ reports }) => (reports['']!['paths'] = ['../report.json', 'zh.csv'])],
    ['paths, absolute', ({ reports }) => (reports['']!['paths'] = [at('victim/a.txt')])],
    ['a report', (json) => (json.reports = { '../victim': json.reports['']! })],
    ['a report called w', (json) => (json.reports = { w: json.reports['']! })],
    ['a subject', ({ reports }) => (reports['']!.subjects['../../victim'] = reports['']!.subjects[FIRST]!)],
    ['kept', (json) => (json['kept'] = { '../victim/a.txt': '' })],
  ];
  it.each(tampered)('RF1: as %s, is refused in one line, and no file changes', async (_, tamper) => {
    for (const path of ['victim/a.txt', 'victim/zh.txt', 'victim/index.html', '../victim/zh.json']) put(path, 'mine');
    for (const form of [1, 2]) {
      const json = JSON.parse(readFileSync(join(built, 'site', MANIFEST), 'utf8')) as Json;
      tamper(json);
      put(`site/${MANIFEST}`, JSON.stringify({ ...json, reportWidgets: form, top: ['../victim', '../report.json'] }));
      const before = outside();
      changed();
      const { code, said } = await build();
      writeFileSync(at('report.json'), reportOf());
      // The first form had no list of what is kept: there it is a key that nobody reads.
      if (!(form === 1 && 'kept' in json && tamper === tampered.at(-1)![1]))
        expect([code, said]).toEqual([2, expect.stringContaining(`/site/${MANIFEST}: damaged`)]);
      expect(outside()).toEqual(before);
    }
  });

  it.each(['{"":1}', '[]', 'null', '7', '"x"', '{', '', '\0\0\0\0', '{"reportWidgets":2}', '{"reportWidgets":1}'])(
    'RF16: a manifest %j is refused in a line',
    async (text) => {
      put(`site/${MANIFEST}`, text);
      const { code, said } = await build();
      expect([code, said.split('\n').length]).toEqual([2, 1]);
      expect(said).toMatch(/damaged, so it is unknown|not a site made by report-widgets/);
      expect(existsSync(at('site/index.html'))).toBe(true);
    },
  );
});

describe('files of others', () => {
  it.each([`w/${FIRST}/notes.txt`, 'assets/logo.png', `pinned/${FIRST}/why.md`])(
    'RF7: %s in the site stops the build, which names it',
    async (path) => {
      put(`site/${path}`, 'mine');
      changed();
      expect(await build()).toEqual({
        code: 2,
        said: `/site: contains files that report-widgets did not create (${path}); they would be deleted, so move them out first`,
      });
      expect(read(`site/${path}`)).toBe('mine');
    },
  );

  it.each(['site/w/report.json', 'site/report.json', 'link/report.json'])(
    'RF7: a report at %s is not built into the folder that it lies in',
    async (path) => {
      symlinkSync(at('site'), at('link'));
      put(path, reportOf('Mine'));
      const { code, said } = await build({ report: at(path) });
      expect([code, said]).toEqual([2, expect.stringContaining('the folder that the build replaces; move it')]);
      expect(read(path)).toBe(reportOf('Mine'));
    },
  );
});

describe('a file of the old site that was changed', LONG, () => {
  const zeros = (text: string): string => '\0'.repeat(Buffer.byteLength(text));
  it.each([
    ['a digit', (text: string) => text.replace('24.86', '34.86')],
    ['zeros', zeros],
    ['half of it', (text: string) => text.slice(0, text.length / 2)],
  ])('RF4: %s: is rebuilt, pinned or not', async (_, harm) => {
    const paths = filesUnder(at('site')).filter((path) => path.endsWith('.json') && path !== MANIFEST);
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths) writeFileSync(at(`site/${path}`), harm(read(`site/${path}`)));
    const { code, said } = await build();
    expect([code, said]).toEqual([0, expect.not.stringContaining(' 0 made')]);
    for (const path of filesUnder(at('site')))
      expect(readFileSync(at(`site/${path}`)).equals(readFileSync(join(built, 'site', path))), path).toBe(true);
  });

  it('RF4: names the pinned file of an earlier build, and continues once it is repaired', async () => {
    changed();
    await build();
    const path = filesUnder(join(built, 'site')).find((one) => one.startsWith(`pinned/${FIRST}/`))!;
    const whole = read(`site/${path}`);
    writeFileSync(at(`site/${path}`), zeros(whole));
    changed('Third');
    const { code, said } = await build();
    expect([code, said]).toEqual([2, expect.stringContaining(`are damaged or missing: ${path}. Nothing`)]);
    writeFileSync(at(`site/${path}`), whole);
    expect((await build()).code).toBe(0);
    expect(read(`site/${path}`)).toBe(whole);
    rmSync(at(`site/pinned/${FIRST}`), { recursive: true });
    expect((await build({ more: ['--fresh'] })).said).toContain(path);
  });
});

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

/** A build by somebody whom permissions hold back, as they do not hold root. */
async function asAnybody(): Promise<{ code: number | null; error: string }> {
  for (const path of readdirSync(top, { recursive: true, encoding: 'utf8' }).filter(() => isRoot)) chownLink(path);
  if (isRoot) chmodSync(top, 0o777);
  const args = [
    'build',
    at('report.json'),
    '--out',
    at('site'),
    '--base-url',
    BASE,
    '--no-pictures',
    '--formats',
    'all',
  ];
  const { code, error } = await new Command(args, [], isRoot ? { uid: NOBODY, gid: NOBODY } : {}).ended;
  return { code, error: error.split(parent).join('') };
}

const chownLink = (path: string): void => lchownSync(join(top, path), NOBODY, NOBODY);

describe('a folder of the old site that can not be read', LONG, () => {
  it.each(['pinned', `pinned/${FIRST}`, 'embed', `w/${SECOND}`, 'assets'])(
    'RF3: %s stops the build without losing files',
    async (path) => {
      const before = filesUnder(at('site'));
      changed();
      chmodSync(at(`site/${path}`), 0);
      const first = await asAnybody();
      chmodSync(at(`site/${path}`), 0o755);
      expect(first).toEqual({
        code: 2,
        error: expect.stringContaining(`/site/${path}`) as string,
      });
      expect(first.error).toContain('permission denied (scandir)');
      expect(filesUnder(at('site'))).toEqual(before);
      expect(readdirSync(parent).sort()).toEqual(['report.json', 'site']);
      expect(await asAnybody()).toMatchObject({ code: 0 });
      expect(filesUnder(at('site'))).toEqual(expect.arrayContaining(before));
    },
  );

  it('RF3: nor is a pinned file', async () => {
    const path = filesUnder(at('site')).find((one) => one.startsWith(`pinned/${FIRST}/`))!;
    changed();
    chmodSync(at(`site/${path}`), 0);
    expect(await asAnybody()).toMatchObject({ code: 2, error: expect.stringContaining('permission denied') as string });
    expect(existsSync(at(`site/${path}`))).toBe(true);
  });
});

describe('a site behind a symbolic link', LONG, () => {
  it('RF12, RC11: is written where the link leads to, and the link stays', async () => {
    symlinkSync('site', at('link'));
    symlinkSync(at('link'), at('link-to-link'));
    changed();
    expect((await build({ out: at('link-to-link') })).code).toBe(0);
    expect([lstatSync(at('link')).isSymbolicLink(), lstatSync(at('site')).isDirectory()]).toEqual([true, true]);
    expect(read('site/en.csv')).toContain('Another');
    expect(readdirSync(parent).sort()).toEqual(['link', 'link-to-link', 'report.json', 'site']);
  });

  it('RF22: is put back there when a build was killed between the renames', async () => {
    symlinkSync('site', at('link'));
    renameSync(at('site'), at('.site.report-widgets-old'));
    writeFileSync(at('report.json'), '{');
    expect((await build({ out: at('link') })).code).toBe(1);
    expect(read('link/zh.csv')).toContain('24.86');
  });
});

describe('an old site that a killed build has left aside', LONG, () => {
  it.each([
    ['a report with problems', '{', [], 1],
    ['a base address that is none', undefined, ['--base-url', 'x'], 2],
  ])('RF22: is back after a build of %s', async (_, report, more, code) => {
    renameSync(at('site'), at('.site.report-widgets-old'));
    mkdirSync(at('.site.report-widgets-new'));
    if (report !== undefined) writeFileSync(at('report.json'), report);
    expect((await build({ more })).code).toBe(code);
    expect(read('site/zh.csv')).toContain('24.86');
    expect(readdirSync(parent).sort()).toEqual(['report.json', 'site']);
  });
});

describe('a path that is not a folder', () => {
  const places: readonly (readonly [string, () => string, RegExp])[] = [
    [
      'a link that leads nowhere',
      () => linked('none'),
      /a symbolic link to \/none, which does not exist; create that folder/,
    ],
    ['a link to itself', () => linked('link'), /symbolic links form a loop/],
    ['a link to a file', () => linked('report.json'), /\/report\.json: a file, not a folder/],
    ['below a link to itself', () => join(linked('link'), 'site'), /symbolic links form a loop/],
    ['in /proc', () => '/proc/x', /\/proc\/.*x/],
    ['below a file', () => at('report.json/site'), /a parent of this path is a file/],
    ['a name of 300 letters', () => at('x'.repeat(300)), /the path is too long/],
  ];
  it.each(places)('RF16: %s is refused in a line', async (_, place, words) => {
    const { code, said } = await build({ out: place() });
    expect([code, said.split('\n').length]).toEqual([2, 1]);
    expect(said).toMatch(words);
  });

  it('RF16: a folder at the path of the lock loses no files either', async () => {
    put('.site.report-widgets-lock/notes.txt', 'mine');
    const { code, said } = await build();
    expect([code, said]).toEqual([
      2,
      expect.stringMatching(/^\/\.site\.report-widgets-lock: .* move it and build again/),
    ]);
    expect(read('.site.report-widgets-lock/notes.txt')).toBe('mine');
  });

  function linked(target: string): string {
    symlinkSync(target, at('link'));
    return at('link');
  }
});
