import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/draft/find-figures.js';
import { exportDraft } from '../../../src/draft/export/export-draft.js';
import { decided } from '../../../src/draft/session/decide.js';
import type { Proposal } from '../../../src/draft/proposal.js';
import { draftOf, proposal, verdict } from '../../support/drafts.js';

const TEXT =
  '云溪镇2023年报告\n\n一、经济\n茶叶产值超3.2亿元，同比增长5%，居全县第一。建成茶室12爿，其中星级茶室占25%。24个村中21个通了路灯。创新能力居全省第四位。\n\n' +
  '二、三个第一\n\n- 产量12吨、面积30亩，列全县第一。\n- 游客5万人、收入2亿元，均列全县第二。\n- 茶会2场。\n';

const at = (quote: string, more: Partial<Proposal> = {}, nth?: number) => proposal(TEXT, quote, more, nth);

const FACTS = [
  at('超3.2亿元', { value: '3.2', scale: '亿', unit: '元', label: '茶叶产值', qualifier: 'over', word: '超' }),
  at('同比增长5%', {
    kind: 'change',
    form: 'percent',
    direction: 'up',
    basis: 'year-on-year',
    value: '5',
    unit: '%',
    label: '茶叶产值',
  }),
  at('居全县第一', { kind: 'rank', value: '1', position: '1', scope: '全县', label: '茶叶产值' }),
  at('12爿', { unit: '爿', label: '茶室' }),
  at('占25%', { kind: 'share', form: 'percent', value: '25', unit: '%', label: '星级茶室' }),
  at('24个村中21个', { kind: 'share', value: '21', whole: '24', unit: '个', label: '通了路灯的村' }),
  at('居全省第四位', { kind: 'rank', value: '4', position: '4', scope: '全省', label: '创新能力' }),
  at('12吨', { unit: '吨', label: '产量' }),
  at('30亩', { unit: '亩', label: '面积' }),
  at('列全县第一', { kind: 'rank', value: '1', position: '1', scope: '全县' }),
  at('5万人', { value: '5', scale: '万', unit: '人', label: '游客' }),
  at('2亿元', { value: '2', scale: '亿', unit: '元', label: '收入' }, 2),
  at('均列全县第二', { kind: 'rank', value: '2', position: '2', scope: '全县' }),
  at('2场', { unit: '场', label: '茶会' }),
];

async function exported(facts: readonly Proposal[] = FACTS) {
  const result = exportDraft(await draftOf(TEXT, facts), TEXT, { asProposed: true });
  if (!result.ok) throw new Error(result.problems[0]?.message.en);
  return result;
}

describe('the report of a draft', () => {
  test('passes every check, in the one language of its text', async () => {
    const { report, left } = await exported();
    expect(left).toEqual([]);
    expect([report.languages, report.period, report.entity.name]).toEqual([['zh'], '2023', { zh: '云溪镇' }]);
    expect(report.units).toEqual([{ id: '爿' }]);
    expect(report.sections.map(({ title }) => title)).toEqual([{ zh: '一、经济' }, { zh: '二、三个第一' }]);
  });

  test('without a period, there is no report, and the reason says where to fill it in', async () => {
    const draft = await draftOf(TEXT, FACTS);
    const result = exportDraft({ ...draft, frame: { ...draft.frame, period: '' } }, TEXT, { asProposed: true });
    expect(result).toMatchObject({ ok: false, untranslated: [] });
    expect(!result.ok && result.problems.map(({ path, message }) => [path, message.zh])).toEqual([
      [
        '$.period',
        '文中没有年份，报告期间还没填。请填写：在工作台的“信息”一步，或草稿文件的frame.period，或用draft --period 2024重新导入。',
      ],
    ]);
  });

  test('a heading without a figure is no section', async () => {
    const result = await exported(FACTS.slice(0, 7));
    expect(result.report.sections.map(({ title }) => title)).toEqual([{ zh: '一、经济' }]);
  });

  test.each([
    ['nobody has said more', {}, 'county'],
    ['a person has said that', { 全县: { level: 'district' } }, 'district'],
    ['a person has said of another', { 全市: { level: 'district' } }, 'county'],
  ] as const)(
    'the level of a place is the usual one of its word, or what a person says: %s',
    async (_, places, level) => {
      const draft = await draftOf(TEXT, FACTS);
      const result = exportDraft({ ...draft, frame: { ...draft.frame, places } }, TEXT, { asProposed: true });
      if (!result.ok) throw new Error(result.problems[0]?.message.en);
      expect(result.report.places.find(({ name }) => name.zh === '全县')?.level).toBe(level);
    },
  );

  test('同比 and 环比 are two changes of one figure, with an amount or without', async () => {
    const text =
      '云溪镇2023年报告\n\n用电量6.4亿千瓦时，同比增长4.2%，环比下降0.3%。\n物价同比上涨0.4%，环比下降0.2%。\n';
    const draft = await draftOf(text, findFigures(text).facts);
    const result = exportDraft(draft, text, { asProposed: true });
    if (!result.ok) throw new Error(result.problems[0]?.message.en);
    const changes = result.report.facts.map((fact) => [
      fact.kind,
      'changes' in fact && fact.changes?.map(({ basis, direction, value }) => [basis, direction, value]),
    ]);
    expect(changes).toEqual([
      [
        'amount',
        [
          ['year-on-year', 'up', '4.2'],
          ['period-on-period', 'down', '0.3'],
        ],
      ],
      [
        'change',
        [
          ['year-on-year', 'up', '0.4'],
          ['period-on-period', 'down', '0.2'],
        ],
      ],
    ]);
  });

  test('a change and a rank are of the amount with their label', async () => {
    const { report } = await exported();
    expect(report.facts[0]).toMatchObject({
      kind: 'amount',
      value: '3.2',
      scale: '亿',
      unit: '元',
      qualifier: 'over',
      word: '超',
      change: { direction: 'up', form: 'percent', value: '5', basis: 'year-on-year' },
      standings: [{ kind: 'rank', position: 1, among: 'county' }],
      mentions: [{ quote: '超3.2亿元' }],
    });
  });

  test.each([
    ['税收收入3亿元，连续三年居全县第一。', { value: '3', unit: '年', stated: '三年' }],
    ['税收收入3亿元，连续12年位列全县第二。', { value: '12', unit: '年' }],
    ['税收收入3亿元，居全县第一。', undefined],
  ])('a rank has how long it was held: %s', async (line, streak) => {
    const text = `甲县2024年工作总结\n${line}\n`;
    const draft = await draftOf(text, [...findFigures(text).facts]);
    const result = exportDraft(draft, text, { asProposed: true });
    if (!result.ok) throw new Error(result.problems[0]?.message.en);
    expect(result.report.facts[0]?.standings?.[0]?.streak).toEqual(streak);
  });

  test('shares of both kinds, and a rank without a figure', async () => {
    const { report } = await exported();
    expect(report.facts.find(({ id }) => id === 'fact-5')).toMatchObject({ kind: 'share', percent: '25' });
    expect(report.facts.find(({ id }) => id === 'fact-6')).toMatchObject({
      kind: 'share',
      part: '21',
      whole: '24',
      unit: '个',
    });
    expect(report.facts.find(({ id }) => id === 'fact-7')).toMatchObject({
      kind: 'standing',
      standings: [{ position: 4, among: 'province' }],
    });
  });

  test('in a board, a rank of one of several figures is of the entry, and one of each of them is of each', async () => {
    const { report } = await exported();
    const [board] = report.boards;
    expect(board?.items[0]).toMatchObject({ facts: ['fact-8', 'fact-9'], standings: [{ position: 1 }] });
    expect(board?.items[1]).not.toHaveProperty('standings');
    for (const id of ['fact-11', 'fact-12'])
      expect(report.facts.find((fact) => fact.id === id)?.standings).toMatchObject([{ position: 2 }]);
  });

  test.each([
    ['last', ['fact-9']],
    ['all', ['fact-8', 'fact-9']],
    ['open', []],
  ] as const)('a rank that is said to be of %s', async (ranks, ids) => {
    const draft = await draftOf(TEXT, FACTS);
    const facts = draft.facts.map((fact) => (fact.quote === '列全县第一' ? { ...fact, ranks } : fact));
    const made = exportDraft({ ...draft, facts }, TEXT, { asProposed: true });
    const ranked = made.ok ? made.report.facts.filter(({ id, standings }) => /^fact-[89]$/.test(id) && standings) : [];
    expect(ranked.map(({ id }) => id)).toEqual(ids);
    expect(made.ok && made.report.boards[0]?.items[0]?.standings !== undefined).toBe(ranks === 'open');
  });

  test('has only what is confirmed, and lists all else with the reason', async () => {
    let draft = await draftOf(TEXT, FACTS.slice(0, 4));
    draft = decided(draft, 'fact-1', verdict('confirmed'));
    draft = decided(draft, 'fact-2', verdict('rejected', { reason: 'other' }));
    draft = decided(draft, 'fact-3', verdict('asked'));
    const result = exportDraft(draft, TEXT);
    expect(result.ok && result.report.facts.map(({ id }) => id)).toEqual(['fact-1']);
    expect(result.left.map(({ id, code }) => [id, code])).toEqual([
      ['fact-2', 'REJECTED'],
      ['fact-3', 'ASKED'],
      ['fact-4', 'PROPOSED'],
    ]);
    expect(result.left[2]?.message).toEqual({ zh: '尚未确认', en: 'nobody has confirmed it' });
  });

  test.each([
    [
      'another direction than its quote',
      at('同比增长5%', {
        kind: 'change',
        form: 'percent',
        direction: 'down',
        basis: 'year-on-year',
        value: '5',
        unit: '%',
        label: 'x',
      }),
      'CONTRADICTED',
    ],
    ['a value that is no number', at('12爿', { value: '一打', unit: '爿', label: 'x' }), 'PROBLEM'],
    ['a rank without a place', at('居全县第一', { kind: 'rank', value: '1', position: '1', label: 'x' }), 'NO_PLACE'],
    [
      'a form that the contract lacks',
      at('同比增长5%', { kind: 'change', form: 'fraction', direction: 'up', value: '5', unit: '%', label: 'x' }),
      'NO_FORM',
    ],
  ] as const)('leaves out what a check refuses: %s', async (_, fact, code) => {
    const { report, left } = await exported(
      [FACTS[3]!, fact]
        .sort((a, b) => a.start - b.start)
        .filter((each, i, all) => all.findIndex(({ start }) => start === each.start) === i || each === fact),
    );
    expect(left.map((one) => one.code)).toEqual([code]);
    expect(report.facts.length).toBeLessThanOrEqual(1);
  });

  test('a frame that is wrong is a problem, and no report', async () => {
    const draft = await draftOf(TEXT, FACTS);
    const result = exportDraft({ ...draft, frame: { ...draft.frame, period: 'soon' } }, TEXT, { asProposed: true });
    expect(result).toMatchObject({ ok: false, problems: [{ path: '$.period' }] });
  });
});
