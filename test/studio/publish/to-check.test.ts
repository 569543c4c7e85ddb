import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/draft/proposal.js';
import { prepare } from '../../../src/studio/publish/prepare.js';
import { draftOf, proposal } from '../../support/drafts.js';
import { KNOWN } from './published.js';

const TEXT = '全年收入8.52亿元，赤字收窄到0.31亿元。突破20亿元。完成改造17个，其中城区9个、郊区6个。\n';

/** What the publish step asks to look at again, in both languages. */
async function toCheckOf(proposals: readonly Proposal[]): Promise<readonly (readonly string[])[]> {
  const draft = await draftOf(TEXT, proposals, KNOWN);
  const { toCheck } = prepare({ draft, text: TEXT, date: '2025-01-08', asProposed: true });
  return toCheck.map(({ id, message: { zh, en } }) => [id, zh, en]);
}

const money = (quote: string, label: string): Proposal => proposal(TEXT, quote, { label, unit: '元', scale: '亿' });

describe('what to look at again before publishing', () => {
  it('is a name that two figures with different numbers have', async () => {
    expect(await toCheckOf([money('8.52亿元', '收入'), money('0.31亿元', '收入')])).toEqual([
      [
        'fact-2',
        '“收入”有两个不同的数字。请核对数字，或给其中一项换个名称。',
        '“收入” is the name of two figures with different numbers. Correct the number, or give one of them another name.',
      ],
    ]);
  });

  it('is a name that says nothing by itself', async () => {
    expect(await toCheckOf([money('20亿元', '总量')])).toEqual([
      [
        'fact-1',
        '“总量”单独看不出说的是什么，请写全名称。',
        '“总量” does not say by itself what is counted. Give the figure a full name.',
      ],
    ]);
  });

  it('is nothing where names and numbers agree', async () => {
    expect(await toCheckOf([money('8.52亿元', '收入'), money('0.31亿元', '赤字')])).toEqual([]);
  });
});
