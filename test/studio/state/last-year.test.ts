import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../../src/draft/previous/comparison.js';
import { exportDraft } from '../../../src/draft/export/export-draft.js';
import { afterLastYear } from '../../../src/studio/state/last-year.js';
import { storeOf, TEXT } from './studio.js';

describe('a draft that goes on from last year', () => {
  it('keeps the ids of a report, and of a draft; another file is none', async () => {
    const before = await storeOf(TEXT.replace('8.52', '7.79').replace('2024', '2023'));
    before.run({ type: 'rename', fact: 'fact-3', to: 'tax-revenue' });
    const { draft, text } = before.get();
    const exported = exportDraft(draft, text, { asProposed: true });
    if (!exported.ok) throw new Error('There is no report');
    for (const last of [JSON.stringify(exported.json), JSON.stringify(draft)]) {
      const store = await storeOf();
      const after = afterLastYear(store.get(), last);
      expect(after?.facts.find(({ quote }) => quote === '8.52亿元')?.id).toBe('tax-revenue');
      if (!after) throw new Error('It goes on from nothing');
      store.run({ type: 'draft', draft: after });
      expect(comparisonOf(store.get().draft)?.same.length).toBeGreaterThan(5);
      store.run({ type: 'previous', fact: 'tax-revenue', previous: undefined });
      expect(store.get().draft.facts.map(({ id }) => id)).not.toContain('tax-revenue');
      store.undo();
      expect(store.get().draft).toBe(after);
    }
    for (const none of ['', '{}', '[1']) expect(afterLastYear((await storeOf()).get(), none)).toBeUndefined();
  });
});
