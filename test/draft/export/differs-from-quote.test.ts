import { describe, expect, test } from 'vitest';
import { exportDraft } from '../../../src/draft/export/export-draft.js';
import type { Proposal } from '../../../src/draft/proposal.js';
import { draftOf, proposal } from '../../support/drafts.js';

/** The messages on a figure of a Chinese report, read as the test says. */
async function differing(text: string, quote: string, read: Partial<Proposal>, title = '云溪镇2023年报告') {
  const whole = `${title}\n\n${text}\n`;
  const draft = await draftOf(whole, [proposal(whole, quote, { label: '茶叶', ...read })]);
  const exported = exportDraft(draft, whole, { asProposed: true });
  if (!exported.ok) throw new Error(exported.problems[0]?.message.en);
  expect(exported.left).toEqual([]);
  return exported.differing.map(({ id, code, message }) => [id, code, message.zh]);
}

const SHARE = { kind: 'share', form: 'percent', unit: '%' } as const;

describe('what a page prints is compared with the quote', () => {
  test.each([
    ['产量1,204.5吨。', '1,204.5吨', { value: '1,204.5', unit: '吨' }],
    ['产量超1204吨。', '超1204吨', { value: '1204', unit: '吨', qualifier: 'over', word: '超' }],
    ['产量20余亿元。', '20余亿元', { value: '20', scale: '亿', unit: '元', qualifier: 'over', word: '余' }],
    ['产量增长4.7％。', '增长4.7％', { kind: 'change', form: 'percent', direction: 'up', value: '4.7', unit: '%' }],
    ['占比25%。', '占比25%', { ...SHARE, value: '25' }],
    ['24个村中21个通了路灯。', '24个村中21个', { kind: 'share', value: '21', whole: '24', unit: '个' }],
    [
      '分别提高0.9、5.9个百分点。',
      '提高0.9',
      { kind: 'change', form: 'points', direction: 'up', value: '0.9', unit: '个百分点' },
    ],
  ] as const)('nothing differs in %s', async (text, quote, read) => {
    expect(await differing(text, quote, read)).toEqual([]);
  });

  test.each([
    [
      'a number without its grouping',
      '产量1,204.5吨。',
      '1,204.5吨',
      { value: '1204.5', unit: '吨' },
      ['fact-1', 'FIGURE', '原文是“1,204.5吨”，网页写成“1204.5吨”'],
    ],
    [
      'a whole that the quote does not have, printed as the page has it',
      '全镇有156个村，132个通了路灯。',
      '132个',
      { kind: 'share', value: '132', whole: '156', unit: '个' },
      ['fact-1', 'FIGURE', '原文是“132个”，网页写成“132个（共156个）”'],
    ],
    ['a qualifying word that is not printed', '产量约1204吨。', '约1204吨', { value: '1204', unit: '吨' }, undefined],
    [
      'a direction that is lost',
      '案件同比下降3成。',
      '下降3成',
      { kind: 'share', form: 'fraction', value: '3', unit: '成' },
      ['fact-1', 'DIRECTION', '原文“下降3成”说明了升降，网页只写“3成”'],
    ],
    [
      'a tie that a person has removed',
      '产量列全市并列第二。',
      '列全市并列第二',
      { kind: 'rank', value: '二', position: '2', scope: '全市', tie: false },
      undefined,
    ],
  ] as const)('%s', async (_, text, quote, read, wanted) => {
    if (wanted) expect(await differing(text, quote, read)).toEqual([wanted]);
    // A word that contradicts the figure leaves it out.
    else await expect(differing(text, quote, read)).rejects.toThrow();
  });

  test('the period of a change that joined a figure of another', async () => {
    const text = '云溪镇2023年报告\n\n茶叶5吨，上半年增长4%。\n';
    const draft = await draftOf(text, [
      proposal(text, '5吨', { value: '5', unit: '吨', label: '茶叶' }),
      proposal(text, '增长4%', {
        ...{ kind: 'change', form: 'percent', direction: 'up', value: '4', unit: '%' },
        ...{ label: '茶叶', period: '上半年' },
      }),
    ]);
    const exported = exportDraft(draft, text, { asProposed: true });
    expect(exported.ok && exported.differing.map(({ quote, code, message }) => [quote, code, message.zh])).toEqual([
      ['增长4%', 'PERIOD', '原文“增长4%”说的是另一个时期，网页写成“2023年”'],
    ]);
  });

  test('what a rate is of, behind its number', async () => {
    const text = 'Report of Dale County 2023\n\nMortality was 3.9 per 1,000 births. The fee is 3.1 per day.\n';
    const draft = await draftOf(text, [
      proposal(text, '3.9', { value: '3.9', label: 'Mortality' }),
      proposal(text, '3.1', { value: '3.1', label: 'Fee' }),
    ]);
    const exported = exportDraft(draft, text, { asProposed: true });
    expect(exported.ok && exported.differing.map(({ id, message }) => [id, message.en])).toEqual([
      ['fact-1', 'the text has “3.9 per 1,000 births”, the page prints “3.9”'],
    ]);
  });

  test('in English, with the message in both languages', async () => {
    const text = 'Report of Dale County 2023\n\nThe budget was $3,450,000 or so.\n';
    const draft = await draftOf(text, [proposal(text, '$3,450,000', { value: '3450000', unit: '$', label: 'Budget' })]);
    const exported = exportDraft(draft, text, { asProposed: true });
    expect(exported.ok && exported.differing.map(({ message }) => message)).toEqual([
      {
        zh: '原文是“$3,450,000”，网页写成“$3450000”',
        en: 'the text has “$3,450,000”, the page prints “$3450000”',
      },
    ]);
  });
});
