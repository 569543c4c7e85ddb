import { describe, expect, it } from 'vitest';
import { studioHandler, type SaveOutcome, type StudioDocument } from '../../../src/serve/studio.js';
import { StudioSession } from '../../../src/serve/studio-session.js';
import { connect, type Connected } from '../../../src/studio/save/server-storage.js';
import type { Content, DraftStorage } from '../../../src/studio/save/draft-storage.js';
import { content } from './contents.js';

/* A page and the local server, with no network between them. */

const PORT = 4999;
const ORIGIN = `http://127.0.0.1:${PORT}`;

function server(first: Content) {
  let body = JSON.stringify(first);
  let version = 'v1';
  const document: StudioDocument = {
    read: () => Promise.resolve({ body, version }),
    save: (sent, base): Promise<SaveOutcome> => {
      if (base !== version) return Promise.resolve({ saved: false, why: 'changed', message: { zh: '', en: '' } });
      [body, version] = [sent, `v${Number(version.slice(1)) + 1}`];
      return Promise.resolve({ saved: true, version });
    },
  };
  const session = new StudioSession(() => undefined);
  const handler = studioHandler({ page: '', document, host: '127.0.0.1', port: PORT, session });
  const keys = new Map<string, string>();
  let isGone = false;
  const fetch = (path: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    if (isGone) return Promise.reject(new TypeError('Failed to fetch'));
    const headers = { ...(init?.headers as Record<string, string>), host: `127.0.0.1:${PORT}`, origin: ORIGIN };
    return handler(new Request(ORIGIN + (path as string), { ...init, headers }));
  };
  const open = (hash: string, kept = keys): Promise<Connected> =>
    connect({
      fetch,
      hash,
      keys: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) },
      clearHash: () => cleared.push(hash),
    });
  const cleared: string[] = [];
  return { open, session, cleared, leave: () => (isGone = true) };
}

async function placeOf(connected: Promise<Connected>): Promise<DraftStorage> {
  const found = await connected;
  if (!found.ok) throw new Error(found.message?.en ?? 'no server');
  return found.place;
}

describe('connect', () => {
  it('opens the document with the token of the address, which it takes out of there', async () => {
    const first = await content();
    const { open, session, cleared } = server(first);
    const hash = `#token=${session.token}`;
    expect(await (await placeOf(open(hash))).load()).toEqual({ content: first, version: '"v1"' });
    expect(cleared).toEqual([hash]);
    // Loaded again, without the token or with the one that was used.
    expect((await (await placeOf(open(''))).load())?.content).toEqual(first);
    expect((await (await placeOf(open(hash))).load())?.content).toEqual(first);
  });

  it('is no server where the page has come from elsewhere, and says so where the address was used', async () => {
    const { open, session } = server(await content());
    expect(await open('')).toEqual({ ok: false, message: undefined });
    const hash = `#token=${session.token}`;
    await placeOf(open(hash, new Map()));
    const again = await open(hash, new Map());
    expect(again.ok ? 'open' : again.message?.en).toMatch(/already been used/);
  });

  it('saves on its own version alone', async () => {
    const { open, session } = server(await content());
    const place = await placeOf(open(`#token=${session.token}`));
    const mine = await content(1, 'mine');
    expect(await place.save(mine, '"v1"')).toEqual({ saved: true, version: '"v2"' });
    expect(await place.save(await content(1, 'late'), '"v1"')).toMatchObject({ saved: false, why: 'changed' });
    expect((await place.load())?.content).toEqual(mine);
  });

  it('says that the server is gone', async () => {
    const { open, session, leave } = server(await content());
    const place = await placeOf(open(`#token=${session.token}`));
    leave();
    const result = await place.save(await content(1), '"v1"');
    expect(result.saved ? 'saved' : `${result.why}: ${result.message.en}`).toMatch(/^failed: .*Start it again/);
    expect(await place.load()).toBeUndefined();
  });
});
