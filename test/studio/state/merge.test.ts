import { describe, expect, it } from 'vitest';
import { exportDraft } from '../../../src/draft/export/export-draft.js';
import { figureOf, figuresOf } from '../../../src/studio/state/figures.js';
import { canMerge } from '../../../src/studio/state/merge.js';
import { storeOf } from './studio.js';

describe('merging a figure with the one before it', () => {
  it('two numbers of one unit become a part and its whole', async () => {
    const store = await storeOf();
    store.run({ type: 'merge', id: 'fact-9' });
    expect(figureOf(store.get(), 'fact-9')?.facts).toMatchObject([
      { kind: 'share', value: '27', whole: '30', quote: '30个老旧小区中，改造完成27个', label: '老旧小区' },
    ]);
    expect(store.get().draft.facts.map(({ id }) => id)).not.toContain('fact-8');
    const { draft, text } = store.get();
    const exported = exportDraft(draft, text, { asProposed: true });
    const fact = exported.ok ? exported.report.facts.find(({ id }) => id === 'fact-9') : undefined;
    expect(fact).toMatchObject({ kind: 'share', part: '27', whole: '30' });
  });

  it('a change that was taken for itself becomes that of the figure', async () => {
    const store = await storeOf();
    store.run({ type: 'split', fact: 'fact-2' });
    expect(figuresOf(store.get()).find(({ id }) => id === 'fact-2')?.facts).toHaveLength(1);
    store.run({ type: 'merge', id: 'fact-2' });
    expect(store.get().selection).toBe('fact-1');
    expect(figureOf(store.get(), 'fact-1')?.facts.map(({ id }) => id)).toEqual(['fact-1', 'fact-2']);
  });

  it('a rank can be taken from its figure and put back', async () => {
    const store = await storeOf();
    store.run({ type: 'split', fact: 'fact-5' });
    expect(figureOf(store.get(), 'fact-3')?.facts.map(({ kind }) => kind)).toEqual(['amount', 'change']);
    store.run({ type: 'merge', id: 'fact-5' });
    expect(figureOf(store.get(), 'fact-3')?.facts.map(({ kind }) => kind)).toEqual(['amount', 'change', 'rank']);
  });

  it('a figure of a year ago can be taken from its figure and put back', async () => {
    const store = await storeOf('青禾县2024年工作总结\n\n税收3.2亿元，上年同期为3.1亿元。\n');
    const parts = () =>
      figuresOf(store.get()).flatMap(({ facts }) => (facts.length ? [facts.map(({ id }) => id)] : []));
    expect(parts()).toEqual([['fact-1', 'fact-2']]);
    store.run({ type: 'split', fact: 'fact-2' });
    expect(parts()).toEqual([['fact-1'], ['fact-2']]);
    store.run({ type: 'merge', id: 'fact-2' });
    expect(parts()).toEqual([['fact-1', 'fact-2']]);
  });

  it('numbers of different units, and the first of a line, are none to merge', async () => {
    const state = (await storeOf()).get();
    expect(['fact-1', 'fact-6', 'fact-11', 'fact-8'].filter((id) => canMerge(state, id))).toEqual([]);
  });
});
