import { describe, expect, it } from 'vitest';
import {
  alike,
  figuresOf,
  isOpen,
  listed,
  neighbour,
  nextOpen,
  progressOf,
} from '../../../src/studio/state/figures.js';
import { storeOf } from './studio.js';

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe('figures of the review', () => {
  it('puts a change and a rank to the figure that they are of', async () => {
    const state = (await storeOf()).get();
    const figure = figuresOf(state).find(({ id }) => id === 'fact-3');
    expect(figure?.facts.map(({ kind }) => kind)).toEqual(['amount', 'change', 'rank']);
    expect(state.text.slice(figure?.start, figure?.end)).toBe('8.52亿元');
  });

  it('every numeral of the text is in a figure', async () => {
    const state = (await storeOf()).get();
    const spans = figuresOf(state).flatMap(({ start, end, facts }) => [{ start, end }, ...facts]);
    for (const { 0: digits, index } of state.text.matchAll(/\d+(?:\.\d+)?/g))
      expect(
        spans.some(({ start, end }) => start <= index && index + digits.length <= end),
        digits,
      ).toBe(true);
  });

  it('counts what is confirmed and what waits, and no numeral that is none by a rule', async () => {
    const store = await storeOf();
    expect(progressOf(store.get())).toMatchObject({ done: 0, open: 8, asked: 0, unread: 0, all: 8 });
    store.run({ type: 'confirm', ids: ['fact-1'] });
    store.run({ type: 'reject', id: 'fact-6', reason: 'name' });
    expect(progressOf(store.get())).toMatchObject({ done: 1, open: 6, all: 7 });
  });

  it('goes to the next that waits, over what is done, and round the end', async () => {
    const store = await storeOf();
    store.run({ type: 'confirm', ids: ['fact-1'] });
    const at = (id: string) => figuresOf(store.get()).find((figure) => figure.id === id);
    expect(nextOpen(store.get(), undefined)?.id).toBe('fact-3');
    expect(nextOpen(store.get(), at('fact-11'))?.id).toBe('fact-3');
    expect(neighbour(store.get(), 'fact-3', -1)?.id).toBe('fact-1');
    expect(neighbour(store.get(), 'fact-1', -1)?.id).toBe('fact-11');
  });

  it('lists a filter, and what a rule is least sure of first', async () => {
    const store = await storeOf();
    store.run({ type: 'ask', id: 'fact-3' });
    store.look({ filter: 'asked' });
    expect(ids(listed(store.get()))).toEqual(['fact-3']);
    store.look({ filter: 'all', order: 'doubt' });
    expect(listed(store.get())[0]?.id).toBe('fact-3');
    store.look({ filter: 'asked', order: 'text' });
    store.run({ type: 'confirm', ids: ['fact-3'] });
    expect(nextOpen(store.get(), undefined)?.id).toBe('fact-1');
  });

  it('alike are those of one rule and section that nobody has decided on', async () => {
    const store = await storeOf();
    store.run({ type: 'confirm', ids: ['fact-9'] });
    expect(ids(alike(store.get(), 'fact-8'))).toEqual(['fact-8', 'fact-10', 'fact-11']);
  });
});

it('begins at a figure, and not at a numeral of a heading that no rule has read', async () => {
  const state = (await storeOf('青禾县2024年工作总结\n\n三个第一 数说青禾\n\n税收收入8.52亿元。\n')).get();
  expect(listed({ ...state, filter: 'all' }).find(isOpen)?.status).toBe('unread');
  const first = nextOpen(state, undefined);
  expect(first && state.text.slice(first.start, first.end)).toBe('8.52亿元');
});
