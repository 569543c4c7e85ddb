import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/report/parse.js';
import type { Report } from '../../../src/report/types.js';
import type { Ready } from '../../../src/site/answers/answer.js';
import { basisOf, FileCache, readiedOnce } from '../../../src/site/answers/file-cache.js';
import { siteFile } from '../../../src/site/site-file.js';
import { validReport } from '../../fixtures/report.js';

const report = (parseReport(validReport()) as { report: Report }).report;

const fileOf = (size: number): Ready => ({ bytes: new Uint8Array(size), etag: '"a"', headers: {}, unchanged: {} });

describe('FileCache', () => {
  it('finds a file by its address and basis, and by no other basis', () => {
    const kept = new FileCache(100_000);
    const file = fileOf(10);
    kept.set('/zh.csv', '1', file);
    expect([kept.get('/zh.csv', '1'), kept.get('/zh.csv', '2'), kept.get('/en.csv', '1')]).toEqual([
      file,
      undefined,
      undefined,
    ]);
  });

  it('drops the file that was asked least recently when the limit is reached', () => {
    const kept = new FileCache(40_000);
    for (const key of ['a', 'b', 'c', 'd']) kept.set(key, '1', fileOf(8_000));
    kept.get('a', '1');
    kept.set('e', '1', fileOf(8_000));
    expect(['a', 'b', 'c', 'd', 'e'].filter((key) => kept.has(key))).toEqual(['a', 'c', 'd', 'e']);
  });

  it('has room for a limited number of tiny files, and for none above a quarter of the limit', () => {
    const kept = new FileCache(40_000);
    for (let i = 0; i < 1_000; i++) kept.set(`w/${i}/`, '1', fileOf(0));
    expect(Array.from({ length: 1_000 }, (_, i) => `w/${i}/`).filter((key) => kept.has(key))).toHaveLength(20);
    kept.set('large', '1', fileOf(10_000));
    expect([kept.has('large'), kept.has('w/999/')]).toEqual([false, true]);
  });

  it('counts a file that is replaced once', () => {
    const kept = new FileCache(40_000);
    kept.set('other', '1', fileOf(8_000));
    for (let i = 0; i < 100; i++) kept.set('same', `${i}`, fileOf(8_000));
    expect([kept.has('other'), kept.get('same', '99') !== undefined]).toEqual([true, true]);
  });

  it('keeps nothing with a limit of 0', () => {
    const kept = new FileCache(0);
    kept.set('a', '1', fileOf(0));
    expect(kept.has('a')).toBe(false);
  });
});

describe('basisOf', () => {
  it('is the same for the same objects only', () => {
    const copy = { ...report };
    expect(basisOf([report])).toBe(basisOf([report]));
    expect(basisOf([copy])).not.toBe(basisOf([report]));
    expect(basisOf([report, copy])).not.toBe(basisOf([copy, report]));
  });
});

describe('readiedOnce', () => {
  it.each([
    ['bytes', new TextEncoder().encode('{}'), new TextEncoder().encode('{} ')],
    ['text', '{}', '{} '],
  ] as const)('computes headers once for the same %s at the same address', async (_, body, other) => {
    const kept = new FileCache(100_000);
    const first = await readiedOnce(siteFile('a.json', body), kept);
    expect(await readiedOnce(siteFile('a.json', body), kept)).toBe(first);
    const page = await readiedOnce(siteFile('a.html', body), kept);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    const changed = await readiedOnce(siteFile('a.json', other), kept);
    expect([changed.etag === first.etag, changed.headers['content-length']]).toEqual([false, '3']);
  });
});
