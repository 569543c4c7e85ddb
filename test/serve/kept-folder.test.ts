import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inRounds, keptFolder } from '../../src/serve/kept-folder.js';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): void => {
  // As a build does it: another file under the same name.
  writeFileSync(join(folder, `${name}.new`), text);
  renameSync(join(folder, `${name}.new`), join(folder, name));
};

describe('keptFolder', () => {
  const file = keptFolder(folder);
  const text = async (name: string) => {
    const body = await file(name);
    return body && new TextDecoder().decode(body);
  };

  it('returns the same bytes while a file is unchanged, and the new ones at once', async () => {
    write('a.txt', 'one');
    const first = await file('a.txt');
    expect(await file('a.txt')).toBe(first);
    for (const each of ['two', 'six', 'three']) {
      write('a.txt', each);
      expect(await text('a.txt')).toBe(each);
    }
  });

  it('forgets a file that is gone, and reads it again when it is back', async () => {
    write('b.txt', 'one');
    await file('b.txt');
    rmSync(join(folder, 'b.txt'));
    expect(await file('b.txt')).toBeUndefined();
    write('b.txt', 'one');
    expect(await text('b.txt')).toBe('one');
  });

  it('keeps no file of more than 1 MB', async () => {
    write('large.txt', 'a'.repeat(1_000_001));
    const [first, again] = [await file('large.txt'), await file('large.txt')];
    expect(first).not.toBe(again);
    expect(first).toEqual(again);
  });

  it('gives all who ask at the same time the same bytes', async () => {
    write('c.txt', 'one');
    const all = await Promise.all(Array.from({ length: 50 }, () => text('c.txt')));
    expect(new Set(all)).toEqual(new Set(['one']));
  });

  it('reads nothing outside', async () => {
    expect(await Promise.all(['../a.txt', '/etc/passwd', '..', ''].map(file))).toEqual(Array(4).fill(undefined));
  });
});

describe('inRounds', () => {
  it('begins the check of a request after the request, and one for all that wait', async () => {
    let state = 0;
    let checks = 0;
    const check = inRounds(async () => {
      checks++;
      const found = state;
      await new Promise((done) => setTimeout(done, 5));
      return found;
    });
    const first = check('a');
    state = 1;
    const later = Array.from({ length: 20 }, () => check('a'));
    expect([await first, ...new Set(await Promise.all(later))]).toEqual([0, 1]);
    expect(checks).toBe(2);
    state = 2;
    expect(await check('a')).toBe(2);
  });

  it('checks each name by itself', async () => {
    const check = inRounds(async (name) => Promise.resolve(name));
    expect(await Promise.all(['a', 'b', 'a'].map(check))).toEqual(['a', 'b', 'a']);
  });

  it('goes on after a check that failed', async () => {
    let fails = true;
    const check = inRounds(() => (fails ? Promise.reject(new Error('broken')) : Promise.resolve('there')));
    const [first, second] = [check('a'), check('a')];
    await expect(first).rejects.toThrow('broken');
    await expect(second).rejects.toThrow('broken');
    fails = false;
    expect(await check('a')).toBe('there');
  });
});
