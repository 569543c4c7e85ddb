import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BuildError, explained } from '../../src/build/build-error.js';
import { claim, placesOf, recover, swap, takeLock, type Places } from '../../src/build/folder.js';
import { MANIFEST, writeManifest } from '../../src/build/manifest.js';

let parent = '';
let places: Places;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'report-widgets-'));
  places = placesOf(join(parent, 'site'));
});
afterEach(() => rmSync(parent, { recursive: true }));

const manifest = writeManifest({ reportWidgets: 1, version: '0.1.0', top: ['w', 'index.html'], reports: {} });

function folder(path: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(path);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
}

async function words(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => 'no error',
    (thrown: unknown) => thrown,
  );
  return error instanceof BuildError ? error.words.en.split(parent).join('') : String(error);
}

describe('claim', () => {
  it('takes a place where nothing is, an empty folder, and what only a file manager has put there', async () => {
    expect(await claim(places)).toBeUndefined();
    folder(places.site, {});
    expect(await claim(places)).toBeUndefined();
    writeFileSync(join(places.site, '.DS_Store'), '');
    expect(await claim(places)).toBeUndefined();
  });

  it('takes a site that a build has made', async () => {
    folder(places.site, { [MANIFEST]: manifest, 'index.html': '' });
    expect((await claim(places))?.top).toEqual(['index.html', 'w']);
  });

  it('refuses a file', async () => {
    writeFileSync(places.site, 'mine');
    expect(await words(claim(places))).toBe('/site: a file, not a folder; name a folder with --out');
  });

  it.each([
    ['without a manifest', { 'thesis.doc': 'x' }],
    ['with a manifest of something else', { [MANIFEST]: '{"reportWidgets":2}', 'thesis.doc': 'x' }],
    ['with a manifest that is no JSON', { [MANIFEST]: '{', 'thesis.doc': 'x' }],
    ['with a manifest that is null', { [MANIFEST]: 'null', 'thesis.doc': 'x' }],
  ])('refuses a folder %s', async (_, files) => {
    folder(places.site, files);
    expect(await words(claim(places))).toBe(
      '/site: not a site that this program made (no readable .report-widgets.json), so it will not be emptied; name a new or empty folder with --out',
    );
    expect(existsSync(join(places.site, 'thesis.doc'))).toBe(true);
  });

  it('refuses a site of ours in which somebody keeps something', async () => {
    folder(places.site, { [MANIFEST]: manifest, CNAME: 'example.gov.cn', 'index.html': '' });
    expect(await words(claim(places))).toBe(
      '/site: holds what this program did not make (CNAME) and would lose; move it out first',
    );
  });

  it('refuses the root of a disk', async () => {
    expect(await words(claim(placesOf('/')))).toBe("/: the root of a disk can't be a site");
  });
});

describe('swap and recover', () => {
  it('puts the new site in the place of the old, and leaves nothing beside it', async () => {
    folder(places.site, { a: 'old' });
    folder(places.staging, { a: 'new' });
    await swap(places);
    expect(readFileSync(join(places.site, 'a'), 'utf8')).toBe('new');
    expect(readdirSync(parent)).toEqual(['site']);
  });

  it('puts the old one back where the new one can not be', async () => {
    folder(places.site, { a: 'old' });
    expect(await words(swap(places))).toContain('ENOENT');
    expect(readFileSync(join(places.site, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(parent)).toEqual(['site']);
  });

  it('brings back a site that a kill between the renames has hidden', async () => {
    folder(places.old, { a: 'old' });
    folder(places.staging, { a: 'new' });
    await recover(places);
    expect(readFileSync(join(places.site, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(parent)).toEqual(['site']);
  });

  it('drops an old site beside the new one', async () => {
    folder(places.old, { a: 'old' });
    folder(places.site, { a: 'new' });
    await recover(places);
    expect(readFileSync(join(places.site, 'a'), 'utf8')).toBe('new');
    expect(readdirSync(parent)).toEqual(['site']);
  });
});

describe('takeLock', () => {
  it('is held by one, and by the next once it is given back', async () => {
    const unlock = await takeLock(places);
    expect(await words(takeLock(places))).toBe(
      `/site: another build (process ${process.pid} on ${hostname()}) is at work here; wait for it, or delete /.site.report-widgets-lock if it is long gone`,
    );
    await unlock();
    await (
      await takeLock(places)
    )();
    expect(readdirSync(parent)).toEqual([]);
  });

  it('is never held by two of many that ask at once', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(places)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  // No process has this number: the largest that Linux gives is 4194304.
  const DEAD = { pid: 99_999_999, token: 'x' };
  it.each([
    ['of a process that is gone', JSON.stringify({ ...DEAD, host: hostname() })],
    ['that says nothing', ''],
    ['that says null', 'null'],
  ])('takes over a lock %s', async (_, text) => {
    writeFileSync(places.lock, text);
    await (
      await takeLock(places)
    )();
    expect(readdirSync(parent)).toEqual([]);
  });

  it('leaves the lock of another machine alone', async () => {
    writeFileSync(places.lock, JSON.stringify({ ...DEAD, host: 'elsewhere' }));
    expect(await words(takeLock(places))).toContain('process 99999999 on elsewhere');
  });
});

describe('explained', () => {
  const refusal = (code: string, path?: string): Error => Object.assign(new Error(code), { code, path });

  it.each([
    ['ENOSPC', 'a/zh.svg: the disk is full; nothing was changed, the old site stands; make room and build again'],
    ['EDQUOT', 'a/zh.svg: over the disk quota; the old site stands; make room and build again'],
    ['EROFS', 'a/zh.svg: the file system is read-only; name a folder that can be written with --out'],
    ['EACCES', 'a/zh.svg: no permission to write; check the permissions, or name another folder with --out'],
    ['EPERM', 'a/zh.svg: no permission to write; check the permissions, or name another folder with --out'],
    ['ENOTDIR', 'a/zh.svg: a part of this path is a file, not a folder; name another place with --out'],
    ['EXDEV', "a/zh.svg: in use, or a mount point, and can't be replaced; name a folder inside it with --out"],
    ['ENFILE', 'a/zh.svg: too many open files; raise the limit (ulimit -n) and build again'],
  ])('%s', (code, said) => {
    const error = explained(refusal(code, 'a/zh.svg'), 'site');
    expect(error instanceof BuildError && error.words.en).toBe(said);
  });

  it('names the site where the error names no path, in Chinese too', () => {
    const error = explained(refusal('ENOSPC'), 'site');
    expect(error instanceof BuildError && error.words.zh).toBe(
      'site：磁盘已满，未写入任何内容，原有站点保持不变；请腾出空间后重试',
    );
  });

  it('leaves every other error as it is', () => {
    const error = new Error('a bug of ours');
    expect(explained(error, 'site')).toBe(error);
    expect(explained(refusal('constructor'), 'site')).toBeInstanceOf(Error);
  });
});
