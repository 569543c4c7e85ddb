import { describe, expect, it } from 'vitest';
import type { DraftFact } from '../../../src/draft/session/draft.js';
import { markOf } from '../../../src/studio/state/marks.js';

/** The marked part of a quote. */
function marked(quote: string, read: Partial<DraftFact>): string {
  const { start, end } = markOf({ start: 10, end: 10 + quote.length, quote, ...read } as DraftFact);
  return quote.slice(start - 10, end - 10);
}

describe('the mark of a figure in the text', () => {
  it.each([
    ['$1,234.5 million dollars', { kind: 'amount', value: '1,234.5' }, '1,234.5 million'],
    ['ranked joint second', { kind: 'rank', value: 'second' }, 'ranked joint second'],
    ['was ranked joint 2nd', { kind: 'rank', value: '2nd' }, 'ranked joint 2nd'],
    ['同比增长7.8%', { kind: 'change', value: '7.8' }, '7.8%'],
    ['荣获全省基层治理工作先进集体称号', { kind: 'honour', value: null }, '获全省基层治理工作先进集体称号'.slice(-14)],
  ] as const)('%s has whole words', (quote, read, wanted) => {
    expect(marked(quote, read)).toBe(wanted);
  });
});
