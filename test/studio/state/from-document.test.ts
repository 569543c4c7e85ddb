import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../src/studio/state/figures.js';
import { fromDocument } from '../../../src/studio/state/from-document.js';
import { opened } from '../../../src/studio/state/studio-state.js';
import { Store } from '../../../src/studio/state/store.js';
import { storeOf, TEXT } from './studio.js';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

describe('a document in the studio', () => {
  it('keeps what was decided when the document comes again', async () => {
    const store = await storeOf();
    store.run({ type: 'edit', fact: 'fact-6', edits: { label: '签约项目' } });
    store.run({ type: 'confirm', ids: ['fact-1'] });
    const again = await fromDocument(file('report.txt', TEXT.replace('860余个', '900余个')), store.get());
    const state = again.ok ? opened(again, 'zh') : store.get();
    expect(figureOf(state, 'fact-1')?.status).toBe('done');
    expect(figureOf(state, 'fact-6')?.facts[0]).toMatchObject({ label: '签约项目', state: 'proposed' });
    expect(state.draft.facts.map(({ quote }) => quote)).toContain('900余个');
  });

  it('refuses what is no document in one sentence', async () => {
    const refused = await fromDocument(file('report.docx', 'PK'));
    expect(refused).toMatchObject({ ok: false, refusal: { message: { zh: expect.any(String) as string } } });
  });

  it('reads the cells of a table anew when a column is another one', async () => {
    const sheet = '指标,单位,2024年,2023年\n税收收入,亿元,8.52,7.79\n新增企业,家,9,12\n';
    const read = await fromDocument(file('table.csv', sheet));
    if (!read.ok) throw new Error(read.refusal.message.en);
    const store = new Store(opened(read, 'zh'));
    const values = (): readonly unknown[] => store.get().draft.facts.map(({ value }) => value);
    expect(values()).toEqual(['8.52', '7.79', '9', '12']);
    const [table] = store.get().draft.tables;
    if (!table) throw new Error('There is no table');
    const columns = table.columns.map((column) =>
      column.role === 'value'
        ? { ...column, role: 'none' as const }
        : column.role === 'earlier'
          ? { ...column, role: 'value' as const }
          : column,
    );
    store.run({ type: 'tables', tables: [{ ...table, columns }] });
    expect(values()).toEqual(['7.79', '12']);
    expect(store.get().draft.document).toEqual(read.draft.document);
    store.undo();
    expect(values()).toEqual(['8.52', '7.79', '9', '12']);
  });
});
