import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/draft/find-figures.js';
import { exportDraft } from '../../../src/draft/export/export-draft.js';
import { decided } from '../../../src/draft/session/decide.js';
import { sentence } from '../../../src/format/sentence.js';
import { draftOf, verdict } from '../../support/drafts.js';

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
