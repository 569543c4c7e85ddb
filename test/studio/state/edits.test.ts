import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../src/studio/state/figures.js';
import { storeOf } from './studio.js';

describe('what a person changes', () => {
  it('a field of which nothing is left is taken away', async () => {
    const store = await storeOf();
    store.run({ type: 'edit', fact: 'fact-7', edits: { qualifier: undefined, word: undefined } });
    expect(Object.keys(figureOf(store.get(), 'fact-7')?.facts[0] ?? {})).not.toContain('qualifier');
  });

  it('a fact that is called otherwise is what its change is of', async () => {
    const store = await storeOf();
    store.run({ type: 'split', fact: 'fact-2' });
    store.run({ type: 'merge', id: 'fact-2' });
    store.look({ selection: 'fact-1' });
    store.run({ type: 'rename', fact: 'fact-1', to: 'industrial-output' });
    expect(store.get().selection).toBe('industrial-output');
    expect(figureOf(store.get(), 'industrial-output')?.facts.map(({ id }) => id)).toEqual([
      'industrial-output',
      'fact-2',
    ]);
  });

  it('a longer quote keeps what was read; another number is read anew, and the old one stays in sight', async () => {
    const store = await storeOf();
    const { text } = store.get();
    const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
    store.run({ type: 'quote', fact: 'fact-7', span: at('总投资约46亿元') });
    expect(figureOf(store.get(), 'fact-7')?.facts[0]).toMatchObject({
      quote: '总投资约46亿元',
      value: '46',
      scale: '亿',
    });
    store.run({ type: 'quote', fact: 'fact-11', span: at('860余个') });
    expect(store.get().draft.facts.find(({ id }) => id === 'fact-11')).toMatchObject({ value: '860', unit: '个' });
    expect(store.get().draft.unread.map(({ quote, why }) => [quote, why])).toContainEqual(['12', 'unread']);
  });
});
