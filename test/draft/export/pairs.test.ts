import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/draft/find-figures.js';
import { exportDraft } from '../../../src/draft/export/export-draft.js';
import { decided } from '../../../src/draft/session/decide.js';
import { sentence } from '../../../src/format/sentence.js';
import { draftOf, proposal, verdict } from '../../support/drafts.js';

const zh = (text: string) => `云溪镇2024年报告\n\n${text}\n`;
const en = (text: string) => `Westmere annual report 2024\n\n${text}\n`;

/** The sentences of a text that is read and exported as proposed, and what the export reports of them. */
async function printed(text: string, locale: 'zh-CN' | 'en') {
  const draft = await draftOf(text, findFigures(text).facts);
  const exported = exportDraft(draft, text, { asProposed: true });
  if (!exported.ok) throw new Error(exported.problems[0]?.message.en);
  const reported = [...exported.differing, ...exported.left].map(({ quote }) => quote);
  return [...exported.report.facts.map((fact) => sentence(fact, exported.report, locale)), ...reported];
}

describe('the start and the end of a change are one figure', () => {
  test.each([
    ['出口额由2020年的8.6亿元增加到2024年的12.3亿元。', '出口额12.3亿元，由2020年的8.6亿元增加到12.3亿元（2024年）'],
    ['村均收入从10.5万元提高到14万元左右。', '村均收入14万元左右，从10.5万元提高到14万元左右（2024年）'],
    ['城镇化率由2020年的61.2%提高到68.5%。', '城镇化率68.5%，由2020年的61.2%提高到68.5%（2024年）'],
    ['企业研发投入占比由3.1%下降至2.6%。', '企业研发投入占比2.6%，由3.1%下降至2.6%（2024年）'],
  ])('%s', async (text, wanted) => {
    expect(await printed(zh(text), 'zh-CN')).toEqual([wanted]);
  });

  test.each([
    ['Visits rose from 1,204 in 2020 to 2,611.', 'Visits: 2,611, rose from 1,204 (2020) to 2,611 in 2024'],
    ['The approval rate fell from 83.2% to 71.5%.', 'Approval rate 71.5%, fell from 83.2% to 71.5%, 2024'],
  ])('%s', async (text, wanted) => {
    expect(await printed(en(text), 'en')).toEqual([wanted]);
  });

  test('growth from one rate to another is no range', async () => {
    const text = zh('工业产值从增长5.2%提高到5.8%。');
    const rise = { kind: 'change', form: 'percent', direction: 'up', unit: '%', label: '工业产值' } as const;
    const facts = [
      proposal(text, '增长5.2%', { ...rise, value: '5.2', role: 'from' }),
      proposal(text, '5.8%', { ...rise, value: '5.8', role: 'to' }),
    ];
    const exported = exportDraft(await draftOf(text, facts), text, { asProposed: true });
    expect(exported.ok && exported.report.facts.map((fact) => sentence(fact, exported.report, 'zh-CN'))).toEqual([
      '工业产值增长5.2%（2024年）',
      '工业产值增长5.8%（2024年）',
    ]);
  });

  test('a pair that cannot be exported is left out with both figures', async () => {
    const text = zh('工业产值增长10%—15%。');
    const rise = { kind: 'change', form: 'percent', unit: '%', label: '工业产值' } as const;
    const facts = [
      proposal(text, '增长10%', { ...rise, value: '10', role: 'min' }),
      proposal(text, '15%', { ...rise, value: '15', role: 'max' }),
    ];
    const exported = exportDraft(await draftOf(text, facts), text, { asProposed: true });
    expect(exported.left.map(({ quote }) => quote).sort()).toEqual(['15%', '增长10%']);
  });

  test('unless a person has rejected one of them', async () => {
    const text = zh('村均收入从10.5万元提高到14万元左右。');
    const draft = await draftOf(text, findFigures(text).facts);
    const [start] = draft.facts;
    const exported = exportDraft(decided(draft, start!.id, verdict('rejected', { reason: 'other' })), text, {
      asProposed: true,
    });
    expect(exported.ok && exported.report.facts.map((fact) => 'change' in fact && fact.change)).toEqual([false]);
  });
});

describe('the ends of a range are one figure', () => {
  test.each([
    ['茶馆门票300—400元。', '茶馆门票300—400元（2024年）'],
    ['物价上涨10%—15%。', '物价增长10%—15%（2024年）'],
    ['大棚每亩产量1.2万—1.5万斤。', '大棚每亩产量1.2万—1.5万斤（2024年）'],
  ])('%s', async (text, wanted) => {
    expect(await printed(zh(text), 'zh-CN')).toEqual([wanted]);
  });

  test('in English', async () => {
    expect(await printed(en('Waiting times ranged from 12 to 15 days.'), 'en')).toEqual([
      'Waiting times 12 to 15 days, 2024',
    ]);
  });
});
