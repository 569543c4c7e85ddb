import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { madeBefore, reused } from '../../src/build/reuse.js';
import { contentHash } from '../../src/build/folder/content-hash.js';
import { hashOfFiles } from '../../src/site/kept/content-hash.js';
import type { Made, Manifest } from '../../src/site/kept/manifest.js';
import { subjectsOf } from '../../src/site/subject.js';

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'report-widgets-'));
});
afterEach(() => rmSync(top, { recursive: true }));

const at = (path: string): string => join(top, path);

function put(path: string, text: string): void {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), text);
}

const FILES = [
  ['w/one/zh.svg', 'drawing'],
  ['w/one/en/index.html', 'page'],
  ['zh.csv', 'table'],
] as const;

const recorded = hashOfFiles(FILES.map(([path, text]) => [path, contentHash(text)]));

const before = (name: string) => ({ from: at(name), paths: ['w/one/', 'zh.csv'], content: recorded });

/** Puts the files of an earlier build into a folder. */
const earlier = (name: string): void => FILES.forEach(([path, text]) => put(`${name}/${path}`, text));

describe('reused', () => {
  it('links the files of a folder and single files, and hashes each', () => {
    earlier('old');
    expect(reused([before('old')], at('new'))).toEqual({
      files: 3,
      bytes: 16,
      hashes: [
        ['w/one/en/index.html', contentHash('page')],
        ['w/one/zh.svg', contentHash('drawing')],
        ['zh.csv', contentHash('table')],
      ],
      missing: undefined,
    });
    for (const [path, text] of FILES) expect(readFileSync(at(`new/${path}`), 'utf8')).toBe(text);
    expect(statSync(at('new/zh.csv')).ino).toBe(statSync(at('old/zh.csv')).ino);
  });

  it.each([
    ['edited, with the same size', () => put('old/zh.csv', 'tabel')],
    ['removed', () => rmSync(at('old/zh.csv'))],
    ['joined by another file', () => put('old/w/one/en.svg', 'drawing')],
  ])('RF4: takes nothing from a place where a file was %s, but from the next', (_, harm) => {
    earlier('old');
    earlier('part');
    harm();
    expect(reused([before('old')], at('new'))).toBeUndefined();
    expect(() => statSync(at('new'))).toThrow('ENOENT');
    expect(reused([before('old'), before('part')], at('new'))?.files).toBe(3);
    expect(readFileSync(at('new/zh.csv'), 'utf8')).toBe('table');
  });
});

describe('madeBefore', () => {
  const [subject] = subjectsOf(choujiang2023);
  const made = (hash: string, more: Partial<Made> = {}): Made => ({ hash, content: 'c', files: 1, bytes: 1, ...more });
  const manifest = (whole: string, own: Made): Manifest => ({
    version: '0.2.0',
    reports: new Map([['r', { ...made(whole), paths: ['zh.csv'], subjects: new Map([[subject!.id, own]]) }]]),
    kept: new Map(),
  });
  const folders = [
    { folder: '/old', manifest: manifest('a', made('b', { pinned: 'pinned/x/1/', missing: ['龘'] })) },
    { folder: '/part', manifest: manifest('a', made('other')) },
  ];

  it('names the places with the same inputs, in order', () => {
    const from = (place: string) => ({ from: join(place, 'r'), paths: ['zh.csv'], content: 'c', missing: undefined });
    expect(madeBefore(folders, { folder: 'r', hash: 'a' })).toEqual([from('/old'), from('/part')]);
    expect(madeBefore(folders, { folder: 'r', hash: 'b' })).toEqual([]);
    expect(madeBefore(folders, { folder: 'q', hash: 'a' })).toEqual([]);
  });

  it('names the folders of a subject, with what its pictures lack', () => {
    expect(madeBefore(folders, { folder: 'r', subject, hash: 'b' })).toEqual([
      { from: join('/old', 'r'), paths: [`w/${subject!.id}/`, 'pinned/x/1/'], content: 'c', missing: ['龘'] },
    ]);
  });
});
