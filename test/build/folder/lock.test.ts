import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BuildError } from '../../../src/build/build-error.js';
import { takeLock } from '../../../src/build/folder/lock.js';
import { placesOf, type Places } from '../../../src/build/folder/places.js';

let parent = '';
let places: Places;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'report-widgets-'));
  places = placesOf(join(parent, 'site'));
});
afterEach(() => rmSync(parent, { recursive: true }));

async function words(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => 'no error',
    (thrown: unknown) => thrown,
  );
  return error instanceof BuildError ? error.words.en.split(parent).join('') : String(error);
}

describe('takeLock', () => {
  it('is held by one, and by the next once it is given back', async () => {
    const unlock = await takeLock(places);
    expect(await words(takeLock(places))).toBe(
      `/site: another build is running here (process ${process.pid} on ${hostname()}); wait until it ends, or delete /.site.report-widgets-lock if that process no longer exists`,
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

  it.each([
    ['a folder', () => mkdirSync(places.lock)],
    ['a link', () => symlinkSync(join(parent, 'mine'), places.lock)],
  ])('RF16: leaves %s of that name alone, and says what to do', async (_, make) => {
    writeFileSync(join(parent, 'mine'), 'mine');
    make();
    expect(await words(takeLock(places))).toBe(
      '/.site.report-widgets-lock: builds use a lock file of this name, but this is not a regular file; move it and build again',
    );
    expect(readdirSync(parent)).toEqual(['.site.report-widgets-lock', 'mine']);
    expect(readFileSync(join(parent, 'mine'), 'utf8')).toBe('mine');
  });
});
