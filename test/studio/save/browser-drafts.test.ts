import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newId, BrowserDrafts } from '../../../src/studio/save/browser-drafts.js';
import { content } from './contents.js';

let shelves = 0;
const open = (name = `shelf-${++shelves}`): Promise<BrowserDrafts> => BrowserDrafts.open(name);
const at = (iso: string) => () => new Date(iso);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('Shelf', () => {
  it('has what was saved, for another page and after closing this one', async () => {
    const saved = await content(1);
    const result = await (await open('again')).place('a').save(saved, undefined);
    expect(result).toEqual({ saved: true, version: '1' });
    expect(await (await open('again')).place('a').load()).toEqual({ content: saved, version: '1' });
    expect(await (await open('again')).place('b').load()).toBeUndefined();
  });

  it('lists titles, dates and progress, the latest first', async () => {
    const shelf = await open();
    await shelf.place('a', at('2025-01-08T01:00:00Z')).save(await content(1), undefined);
    await shelf.place('b', at('2025-01-09T01:00:00Z')).save(await content(2), undefined);
    const of = { title: '年度报告', name: 'report.txt', all: 2 };
    expect(await shelf.list()).toEqual([
      { id: 'b', ...of, saved: '2025-01-09T01:00:00.000Z', decided: 2 },
      { id: 'a', ...of, saved: '2025-01-08T01:00:00.000Z', decided: 1 },
    ]);
    await shelf.remove('b');
    expect((await shelf.list()).map(({ id }) => id)).toEqual(['a']);
    expect(await shelf.place('b').load()).toBeUndefined();
  });

  it('lets the first of two tabs save, and writes nothing over', async () => {
    const name = 'two-tabs';
    const [one, two] = [(await open(name)).place('a'), (await open(name)).place('a')];
    await one.save(await content(), undefined);
    const [mine, theirs] = [await content(1, 'mine'), await content(1, 'theirs')];
    const results = await Promise.all([one.save(theirs, '1'), two.save(mine, '1')]);
    expect(results.map((result) => (result.saved ? result.version : result.why))).toEqual(['2', 'changed']);
    expect((await two.load())?.content).toEqual(theirs);
    expect(await two.save(mine, '2')).toEqual({ saved: true, version: '3' });
  });

  it('says in words that it is full, and what to do', async () => {
    const place = (await open()).place('a');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    const result = await place.save(await content(), undefined);
    expect(result.saved ? 'saved' : `${result.why}: ${result.message.en}`).toMatch(/^failed: .*no space left/);
  });

  it('gives each draft a name of its own', () => {
    expect(new Set(Array.from({ length: 100 }, newId)).size).toBe(100);
  });
});
