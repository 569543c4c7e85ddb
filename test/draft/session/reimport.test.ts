import { describe, expect, test } from 'vitest';
import { decided } from '../../../src/draft/session/decide.js';
import type { Draft } from '../../../src/draft/session/draft.js';
import { reimported } from '../../../src/draft/session/reimport.js';
import { draftOf, proposal, verdict } from '../../support/drafts.js';

const BEFORE = '题目\n\n一、经济\n产值3亿元，增长5%。\n收入2亿元。\n';

async function worked(state: 'confirmed' | 'rejected' = 'confirmed'): Promise<Draft> {
  const draft = await draftOf(BEFORE, [
    proposal(BEFORE, '3亿元', { label: '产值' }),
    proposal(BEFORE, '2亿元', { label: '收入' }),
  ]);
  return decided(draft, 'fact-1', verdict(state));
}

async function after(text: string, quotes: readonly string[], state?: 'confirmed' | 'rejected'): Promise<Draft> {
  const fresh = await draftOf(
    text,
    quotes.map((quote) => proposal(text, quote, { label: quote === '3亿元' ? '产值' : '收入' })),
  );
  return reimported({ before: await worked(state), beforeText: BEFORE, after: fresh, afterText: text });
}

describe('a document that is imported again', () => {
  test('unchanged sentences keep their decisions, wherever they are now', async () => {
    const text = BEFORE.replace('一、经济\n', '一、经济\n新增一句。\n');
    const { facts, lost } = await after(text, ['3亿元', '2亿元']);
    expect(facts.map(({ id, state, quote, start }) => [id, state, text.slice(start, start + quote.length)])).toEqual([
      ['fact-1', 'confirmed', '3亿元'],
      ['fact-2', 'proposed', '2亿元'],
    ]);
    expect(lost).toEqual([]);
  });

  test('the same figure in another sentence is a question, not taken over', async () => {
    const text = '题目\n\n一、经济\n投资3亿元，下降5%。\n收入2亿元。\n';
    const { facts, lost } = await after(text, ['3亿元', '2亿元']);
    expect(lost).toMatchObject([
      {
        id: 'fact-1',
        state: 'asked',
        doubt: { code: 'SENTENCE_CHANGED', at: [text.indexOf('3亿元')], sentence: '产值3亿元，增长5%' },
      },
    ]);
    expect(facts.map(({ id, state }) => [id, state])).toEqual([
      ['fact-3', 'proposed'],
      ['fact-2', 'proposed'],
    ]);
  });

  test('a quote that is gone is a question, and its number is never used again', async () => {
    const text = '题目\n\n一、经济\n产值4亿元，增长5%。\n收入2亿元。\n';
    const { facts, lost, next } = await after(text, ['4亿元', '2亿元']);
    expect(lost).toMatchObject([{ id: 'fact-1', doubt: { code: 'QUOTE_GONE', at: [] } }]);
    expect(facts.map(({ id }) => id)).toEqual(['fact-3', 'fact-2']);
    expect(next).toBe(4);
  });

  test('a sentence that comes twice now is a question', async () => {
    const text = `${BEFORE}产值3亿元，增长5%。\n`;
    expect((await after(text, ['3亿元'])).lost).toMatchObject([{ doubt: { code: 'QUOTE_SEVERAL' } }]);
  });

  test('what was rejected stays rejected', async () => {
    expect((await after(BEFORE, ['3亿元', '2亿元'], 'rejected')).facts.map(({ state }) => state)).toEqual([
      'rejected',
      'proposed',
    ]);
  });

  test('what somebody has said of the report stays, and guesses are made anew', async () => {
    const before = await draftOf(BEFORE, [], { period: '2021' });
    const fresh = await draftOf('题目\n\n云溪镇2023年。\n', []);
    const { frame } = reimported({ before, beforeText: BEFORE, after: fresh, afterText: '题目\n\n云溪镇2023年。\n' });
    expect(frame).toMatchObject({ period: '2021', entity: { name: '云溪镇' } });
    expect(frame.guessed).not.toContain('period');
  });
});
