import { describe, expect, it } from 'vitest';
import { act, type ReviewHost } from '../../../src/studio/parts/review-acts.js';
import { figureOf } from '../../../src/studio/state/figures.js';
import { questionsIn } from '../../../src/studio/state/questions.js';
import type { Store } from '../../../src/studio/state/store.js';
import { storeOf } from '../state/studio.js';

/** The review screen without a page: where a key leads, and what it asks. */
function hostOf(store: Store, id: string): ReviewHost & { readonly at: () => string | undefined } {
  let at: string | undefined = id;
  return {
    store,
    get state() {
      return store.get();
    },
    get current() {
      return figureOf(store.get(), at);
    },
    asking: undefined,
    go: (to) => void (at = to),
    at: () => at,
    edit: () => undefined,
    find: () => undefined,
    help: () => undefined,
    leave: () => undefined,
    staysAtField: () => false,
  };
}

const TEXT = '青禾县2024年工作总结\n\n24个村中有21个村的集体经济收入达到1,200元。税收8亿元。\n';

async function asked() {
  const store = await storeOf(TEXT);
  const { facts } = store.get().draft;
  const first = facts.find(({ state }) => state === 'asked');
  if (!first) throw new Error('the text asks nothing');
  return { store, id: first.id, stateOf: () => store.get().draft.facts.find(({ id }) => id === first.id)?.state };
}

describe('Enter in the review', () => {
  it('leaves a figure in question, goes on, and the question is still on its screen', async () => {
    const { store, id, stateOf } = await asked();
    const host = hostOf(store, id);
    act(host, 'confirm');
    expect(stateOf()).toBe('asked');
    expect(host.at()).not.toBe(id);
    expect(questionsIn(store.get()).filter(({ facts, answer }) => facts.includes(id) && !answer)).toHaveLength(1);
  });

  it('stays on the last figure in question, and confirms every other', async () => {
    const { store, id, stateOf } = await asked();
    const host = hostOf(store, id);
    for (let i = 0; i < 20; i++) act(host, 'confirm');
    expect(stateOf()).toBe('asked');
    const open = store.get().draft.facts.filter(({ state }) => state === 'proposed');
    expect(open).toEqual([]);
  });

  it('Y says that there is no question, and confirms it', async () => {
    const { store, id, stateOf } = await asked();
    act(hostOf(store, id), 'settle');
    expect(stateOf()).toBe('confirmed');
  });

  it('Y does nothing to a figure without a question', async () => {
    const { store } = await asked();
    const other = store.get().draft.facts.find(({ state }) => state === 'proposed')!.id;
    act(hostOf(store, other), 'settle');
    expect(store.get().draft.facts.find(({ id }) => id === other)?.state).toBe('proposed');
  });
});
