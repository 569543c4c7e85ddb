import { describe, expect, test } from 'vitest';
import { exportDraft } from '../../../src/draft/export/export-draft.js';
import { drafted } from '../../support/questions.js';

/** The facts of the report of a text, with every proposal as it is. */
async function exported(sentence: string, title = '云溪镇2023年报告\n\n') {
  const { draft, text } = await drafted(`${title}${sentence}\n`);
  const made = exportDraft(draft, text, { asProposed: true });
  if (!made.ok) throw new Error(made.problems[0]?.message.en);
  return { facts: made.report.facts, left: made.left.map(({ code }) => code) };
}

describe('every form of a figure has its place in the contract', () => {
  test.each([
    ['游客增长3.8倍。', { change: { form: 'times', value: '3.8', multiple: 'plus' } }],
    [
      '存款余额312.4亿元，是2019年的1.6倍。',
      { change: { form: 'times', value: '1.6', multiple: 'of', since: '2019' } },
    ],
    ['经费2360万元，较上年翻了一番。', { change: { form: 'times', value: '2', multiple: 'of', stated: '翻了一番' } }],
    ['旅游业拉动GDP增长0.6个百分点。', { change: { form: 'contribution', value: '0.6', unit: '个百分点' } }],
    ['五分之一的村通车。', { kind: 'share', fraction: '1/5', stated: '五分之一' }],
    ['诉前调解占收案数的四成以上。', { kind: 'share', tenths: '4' }],
    ['男女比例为2:1。', { kind: 'ratio', terms: ['2', '1'] }],
    ['两镇各1所。', { kind: 'amount', value: '1', each: true }],
    ['计划完成投资5亿元。', { kind: 'amount', value: '5', status: 'planned' }],
    [
      '小学数量与上年持平。',
      { label: { zh: '小学数量' }, change: { direction: 'flat', value: '0', basis: 'year-on-year' } },
    ],
  ])('%s', async (sentence, wanted) => {
    const { facts } = await exported(sentence);
    expect(facts[0]).toMatchObject(wanted);
  });

  test('a fall with a minus is a fall by that much', async () => {
    const { facts } = await exported('工业投资、民间投资分别增长12.5%、-3.4%。');
    expect(facts[1]).toMatchObject({ change: { direction: 'down', value: '3.4' } });
  });

  test('what is stated without a figure is told, and never dropped in silence', async () => {
    expect((await exported('6月启动老街改造，建茶室2座。')).left).toEqual(['IN_WORDS']);
  });
});

describe('a draft in English', () => {
  const english = (sentence: string) => exported(sentence, 'Report of Dale County 2023\n\n');

  test.each([
    ['The county has 412 crossings.', { value: '412', unit: 'crossings' }],
    ['Seven complaints were made.', { value: '7', unit: 'complaints', stated: 'Seven complaints' }],
    ['Net spending was £312.6 million.', { value: '312.6', scale: 'million', unit: 'GBP', symbol: { before: '£' } }],
    ['Net spending was $3.2 million.', { value: '3.2', unit: '$' }],
    ['About two-thirds of residents took part.', { kind: 'share', fraction: '2/3' }],
  ])('%s', async (sentence, wanted) => {
    expect((await english(sentence)).facts[0]).toMatchObject(wanted);
  });
});
