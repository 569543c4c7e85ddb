import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/studio/state/apply.js';
import type { Command } from '../../../src/studio/state/command.js';
import { figureOf, figuresOf } from '../../../src/studio/state/figures.js';
import { storeOf, TEXT } from './studio.js';

const STAMP = { by: 'Li', at: '2025-01-02T03:04:05.000Z' };

const spanOf = (quote: string) => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length });

/** One of each kind, on the invented text. */
const COMMANDS: readonly Command[] = [
  { type: 'confirm', ids: ['fact-1', 'fact-6'] },
  { type: 'reject', id: 'fact-6', reason: 'name' },
  { type: 'reject', id: 'numeral-75', reason: 'other' },
  { type: 'ask', id: 'fact-1' },
  { type: 'reopen', id: 'fact-3' },
  { type: 'edit', fact: 'fact-2', edits: { value: '7.9' } },
  { type: 'label', id: 'fact-3', label: '税收总收入' },
  { type: 'rename', fact: 'fact-3', to: 'tax-revenue' },
  { type: 'merge', id: 'fact-9' },
  { type: 'split', fact: 'fact-2' },
  { type: 'add', span: spanOf('1+4') },
  { type: 'quote', fact: 'fact-7', span: spanOf('总投资约46亿元') },
  { type: 'frame', changes: { title: '工作总结' } },
  { type: 'section', id: 'section-1', title: '产业' },
  { type: 'translate', texts: [{ id: 'label.fact-3', source: '税收收入', text: 'Tax revenue' }] },
  { type: 'glossary', glossary: { name: 'a.csv', terms: [['甲', 'A']] } },
  { type: 'reason', fact: 'fact-3', of: 'value 8.5', language: 'zh', text: '漏计' },
];

describe('apply', () => {
  it.each(COMMANDS.map((command) => [command.type, command] as const))(
    '%s changes the draft, and its inverse leads back',
    async (_, command) => {
      const before = (await storeOf()).get();
      const { state, inverse } = apply(before, command, STAMP);
      expect(state.draft).not.toEqual(before.draft);
      expect(state.version).toBe(1);
      if (!inverse) throw new Error('There is no way back');
      const back = apply(state, inverse, STAMP).state;
      expect([back.draft, back.text]).toEqual([before.draft, before.text]);
    },
  );

  it('ENGLISH-10: takes every proposal at once, and gives them back at once', async () => {
    const store = await storeOf();
    store.run({ type: 'frame', changes: { languages: ['zh', 'en'] } });
    const before = store.get().draft;
    store.run({ type: 'accept' });
    const texts = Object.values(store.get().draft.translations ?? {}).map(({ text, by }) => [text, by]);
    expect(texts).toContainEqual(['Tax revenue', 'Li']);
    store.undo();
    expect(store.get().draft).toEqual(before);
  });

  it('IDS-2: what is published is locked, whatever is undone after it', async () => {
    const store = await storeOf();
    store.run({ type: 'rename', fact: 'fact-3', to: 'tax-revenue' });
    store.run({ type: 'confirm', ids: ['tax-revenue'] });
    store.run({ type: 'published', ids: ['tax-revenue'] });
    store.undo();
    expect(store.get().draft.facts.find(({ id }) => id === 'tax-revenue')?.state).toBe('proposed');
    store.run({ type: 'rename', fact: 'tax-revenue', to: 'taxes' });
    expect(store.get().draft.published).toEqual(['tax-revenue']);
    expect(store.get().draft.facts.map(({ id }) => id)).toContain('tax-revenue');
  });

  it('leaves a state as it is where a command is about nothing that is there', async () => {
    const before = (await storeOf()).get();
    const commands: readonly Command[] = [
      { type: 'confirm', ids: ['fact-99'] },
      { type: 'reject', id: 'fact-99', reason: 'name' },
      { type: 'edit', fact: 'fact-99', edits: { value: '1' } },
      { type: 'edit', fact: 'fact-1', edits: { value: '64.2' } },
      { type: 'rename', fact: 'fact-1', to: 'fact-2' },
      { type: 'rename', fact: 'fact-1', to: 'Not an id' },
      { type: 'merge', id: 'fact-1' },
      { type: 'add', span: { start: 4, end: 4 } },
    ];
    for (const command of commands)
      expect(apply(before, command, STAMP), JSON.stringify(command)).toEqual({ state: before, inverse: undefined });
  });

  it('confirms a figure with the change and the rank that belong to it', async () => {
    const { state } = apply((await storeOf()).get(), { type: 'confirm', ids: ['fact-3'] }, STAMP);
    const facts = figureOf(state, 'fact-3')?.facts ?? [];
    expect(facts.map(({ kind, state: now }) => [kind, now])).toEqual([
      ['amount', 'confirmed'],
      ['change', 'confirmed'],
      ['rank', 'confirmed'],
    ]);
    expect(facts[0]?.decisions).toEqual([expect.objectContaining({ ...STAMP, state: 'confirmed' })]);
  });

  it('an edit is no confirmation; confirmed, the fact is one that was changed', async () => {
    const before = (await storeOf()).get();
    const { state } = apply(before, { type: 'edit', fact: 'fact-6', edits: { label: '平台项目' } }, STAMP);
    expect(figureOf(state, 'fact-6')).toMatchObject({
      status: 'open',
      facts: [{ state: 'proposed', label: '平台项目' }],
    });
    const done = apply(state, { type: 'confirm', ids: ['fact-6'] }, STAMP).state;
    expect(figureOf(done, 'fact-6')?.facts[0]).toMatchObject({
      state: 'changed',
      label: '平台项目',
      proposal: { label: '项目' },
    });
  });

  it('a numeral that is turned down is a rejected fact with its reason', async () => {
    const text = '全年接待3位来访者，代号“9527”。\n';
    const before = (await storeOf(text)).get();
    const numeral = figuresOf(before).find(({ unread }) => unread?.quote === '9527');
    const { state } = apply(before, { type: 'reject', id: numeral?.id ?? '', reason: 'name' }, STAMP);
    const fact = state.draft.facts.find(({ quote }) => quote.includes('9527'));
    expect(fact).toMatchObject({ state: 'rejected' });
    expect(fact?.decisions[fact.decisions.length - 1]).toMatchObject({ reason: 'name' });
    expect(state.draft.unread.map(({ quote }) => quote)).not.toContain('9527');
  });
});
