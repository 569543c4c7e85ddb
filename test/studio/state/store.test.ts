import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/studio/state/figures.js';
import { storeOf } from './studio.js';

describe('Store', () => {
  it('takes back everything, one command at a time, and looks at what it takes back', async () => {
    const store = await storeOf();
    const { draft } = store.get();
    const ids = figuresOf(store.get()).flatMap(({ id, facts }) => (facts.length ? [id] : []));
    for (const id of ids) store.run({ type: 'confirm', ids: [id] }, { screen: 'review' });
    store.look({ screen: 'publish' });
    const seen: (string | undefined)[] = [];
    while (store.canUndo) {
      store.undo();
      seen.push(store.get().selection);
    }
    expect(seen).toEqual([...ids].reverse());
    expect(store.get().draft).toBe(draft);
    expect(store.get().version).toBe(ids.length * 2);
  });

  it('a look is nothing to undo, and a command that changes nothing neither', async () => {
    const store = await storeOf();
    store.look({ selection: 'fact-1', lang: 'en' });
    store.run({ type: 'confirm', ids: ['fact-99'] });
    expect([store.canUndo, store.get().version, store.get().lang]).toEqual([false, 0, 'en']);
  });

  it('says each change to whoever listens, until they stop', async () => {
    const store = await storeOf();
    const heard: number[] = [];
    const stop = store.subscribe(({ version }) => heard.push(version));
    store.run({ type: 'confirm', ids: ['fact-1'] });
    store.look({ filter: 'open' });
    stop();
    store.undo();
    expect(heard).toEqual([1, 1]);
  });
});
