import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resolveUrl, type Loaded } from '../../../src/store/report-store.js';

/*
 * What a browser can't be made to do in a test: a part of the library that is not there. The rest of the listening is
 * tested in browsers, with the widgets.
 */

const STORE = '../../../src/store/report-store.js';
const heard: Loaded[] = [];
const take = (loaded: Loaded): void => {
  heard.push(loaded);
};

/** A fresh copy of the module, which has loaded no store yet. */
async function fresh() {
  vi.resetModules();
  return (await import('../../../src/elements/base/watch-source.js')).listenToAddress;
}

const settled = () => new Promise((done) => setTimeout(done, 20));

beforeEach(() => {
  heard.length = 0;
});

afterEach(() => {
  vi.doUnmock(STORE);
});

describe('where the store can’t be loaded', () => {
  beforeEach(() => {
    vi.doMock(STORE, () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
  });

  it('that is a problem like any other, and nothing is thrown', async () => {
    const listen = await fresh();
    listen('report.json', 'https://example.com/', take);
    await settled();
    expect(heard).toMatchObject([{ problem: { code: 'DATA_NETWORK', path: 'report.json' } }]);
    expect(heard[0]?.problem?.message.zh).toMatch(/^report\.json：应为可以连通且允许跨域读取的地址，实为"/);
  });

  it('who has left hears nothing', async () => {
    const listen = await fresh();
    listen('report.json', 'https://example.com/', take)();
    await settled();
    expect(heard).toEqual([]);
  });
});

describe('where the store is there', () => {
  const end = vi.fn();
  const listenTo = vi.fn((_url: string, listener: (loaded: Loaded) => void) => {
    listener({});
    return end;
  });

  beforeEach(() => {
    vi.doMock(STORE, () => ({ listen: listenTo, resolveUrl }));
    end.mockClear();
    listenTo.mockClear();
  });

  it('it is loaded once and listened to, at once from then on', async () => {
    const listen = await fresh();
    listen('a.json', 'https://example.com/b/', take);
    expect(listenTo).not.toHaveBeenCalled();
    await vi.waitUntil(() => listenTo.mock.calls.length > 0, 10_000);
    listen('/c.json', 'https://example.com/b/', take);
    expect(listenTo.mock.calls.map(([url]) => url)).toEqual([
      'https://example.com/b/a.json',
      'https://example.com/c.json',
    ]);
  });

  it('who leaves before it is there never listens', async () => {
    const listen = await fresh();
    listen('early.json', 'https://example.com/', take)();
    await settled();
    expect(listenTo).not.toHaveBeenCalled();
  });

  it('who leaves later listens no more', async () => {
    const listen = await fresh();
    const leave = listen('late.json', 'https://example.com/', take);
    await vi.waitUntil(() => listenTo.mock.calls.length > 0, 10_000);
    expect(end).not.toHaveBeenCalled();
    leave();
    expect(end).toHaveBeenCalledTimes(1);
  });

  it('an address that may not be asked is a problem, and nobody listens', async () => {
    const listen = await fresh();
    const leave = listen('javascript:alert(1)', 'https://example.com/', take);
    await vi.waitUntil(() => heard.length > 0, 10_000);
    expect(heard).toMatchObject([{ problem: { code: 'URL_REJECTED' } }]);
    leave();
    expect(listenTo).not.toHaveBeenCalled();
    expect(end).not.toHaveBeenCalled();
  });
});
