import type { Proposal } from '../../../src/draft/proposal.js';
import type { Draft } from '../../../src/draft/session/draft.js';
import { draftOf, proposal } from '../../support/drafts.js';

/* A small invented report that is asked for in both languages. */

export const TEXT =
  '云溪镇2023年报告\n\n一、经济\n一般公共预算收入3.2亿元，居全市第一。建成茶室12爿。签约项目23个。获评全国美丽茶乡。\n';

const at = (quote: string, more: Partial<Proposal>) => proposal(TEXT, quote, more);

const FACTS = [
  at('3.2亿元', { scale: '亿', unit: '元', label: '一般公共预算收入' }),
  at('居全市第一', { kind: 'rank', value: '1', position: '1', scope: '全市', label: '一般公共预算收入' }),
  at('12爿', { unit: '爿', label: '茶室' }),
  at('23个', { unit: '个', label: '签约项目' }),
  at('获评全国美丽茶乡', { kind: 'honour', value: null, label: '全国美丽茶乡' }),
];

export async function bothLanguages(): Promise<Draft> {
  const draft = await draftOf(TEXT, FACTS);
  return { ...draft, frame: { ...draft.frame, languages: ['zh', 'en'] } };
}

export const WHO = { by: 'Li', at: '2024-01-02T03:04:05.000Z' };
