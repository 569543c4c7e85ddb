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
    ['新建單位佔全港一成二。', { kind: 'share', tenths: '1.2', stated: '一成二' }],
    ['男女比例为2:1。', { kind: 'ratio', terms: ['2', '1'] }],
    ['两镇各1所。', { kind: 'amount', value: '1', each: true }],
    ['计划完成投资5亿元。', { kind: 'amount', value: '5', status: 'planned' }],
    [
      '小学数量与上年持平。',
      {
        label: { zh: '小学数量' },
        change: { direction: 'flat', value: null, verb: { zh: '持平' }, basis: 'year-on-year' },
      },
    ],
    [
      '外贸进出口实现两位数增长。',
      { label: { zh: '外贸进出口' }, change: { direction: 'up', value: null, verb: { zh: '两位数增长' } } },
    ],
    [
      '空气质量走在全国前列。',
      { kind: 'standing', standings: [{ kind: 'leading', word: { zh: '前列' }, verb: { zh: '走在' } }] },
    ],
    [
      '税收3亿元，在全市遥遥领先。',
      { kind: 'amount', standings: [{ kind: 'leading', among: 'city', word: { zh: '遥遥领先' } }] },
    ],
    [
      '满意度连续两年居全省前列。',
      { standings: [{ kind: 'leading', among: 'province', streak: { value: '2', unit: '年', stated: '两年' } }] },
    ],
    [
      '税收3.2亿元，上年同期为3.1亿元，增长3.2%。',
      {
        value: '3.2',
        change: { value: '3.2' },
        comparative: { value: '3.1', scale: '亿', words: { zh: '上年同期为' } },
      },
    ],
    [
      '工业产值56亿元（2022年为51亿元）。',
      { value: '56', comparative: { value: '51', period: '2022', words: { zh: '2022年为' } } },
    ],
    [
      '税收3.2亿元，增速居全省第二。',
      { kind: 'amount', standings: [{ kind: 'rank', position: 2, measure: { zh: '增速' } }] },
    ],
    [
      '云溪社区获评全省首批“美丽社区”。',
      {
        kind: 'honour',
        title: { zh: '美丽社区' },
        recipient: { zh: '云溪社区' },
        standings: [{ kind: 'first-batch', among: 'province', mentions: [{ quote: '全省首批' }] }],
      },
    ],
  ])('%s', async (sentence, wanted) => {
    const { facts } = await exported(sentence);
    expect(facts[0]).toMatchObject(wanted);
  });

  test('a fall with a minus is a fall by that much', async () => {
    const { facts } = await exported('工业投资、民间投资分别增长12.5%、-3.4%。');
    expect(facts[1]).toMatchObject({ change: { direction: 'down', value: '3.4' } });
  });

  test('an event has its date and what its sentence says', async () => {
    const { facts, left } = await exported('6月份启动老街区块317亩改造，建茶室2座；9月3日新校区投用。');
    expect(left).toEqual([]);
    const [spring, area, rooms, autumn] = facts;
    expect(spring).toMatchObject({
      kind: 'event',
      date: '2023-06',
      label: { zh: '启动老街区块改造' },
      facts: [area?.id, rooms?.id],
      mentions: [{ quote: '6月份' }],
    });
    expect(autumn).toMatchObject({ kind: 'event', date: '2023-09-03', label: { zh: '新校区投用' }, facts: [] });
  });

  test('a rank with a subject of its own is not that of the figure in front', async () => {
    const { facts } = await exported('生产总值5亿元，创新能力居全省第四位。');
    expect(facts).toMatchObject([
      { kind: 'amount', label: { zh: '生产总值' } },
      { kind: 'standing', label: { zh: '创新能力' }, standings: [{ position: 4 }] },
    ]);
    expect(facts[0]).not.toHaveProperty('standings');
  });

  test('what names nobody among whom is told, and never dropped in silence', async () => {
    expect((await exported('满意度连续两年领先。')).left).toEqual(['NO_PLACE']);
  });
});

describe('a figure has the period of its sentence', () => {
  test.each([
    ['上半年固定资产投资下降3.2%。', { kind: 'change', period: '2023-S1' }],
    ['1—9月用电量6.4亿千瓦时。', { kind: 'amount', period: '2023-01/2023-09' }],
    ['第三季度工业增速列全市第二。', { kind: 'standing', period: '2023-Q3' }],
    ['一季度城镇化率为61.2%。', { kind: 'share', period: '2023-Q1' }],
    ['2022年末户籍人口45.6万人。', { period: '2022', instant: true }],
    ['2023年末常住人口44.1万人。', { period: undefined, instant: true }],
    ['去年茶叶产量12吨。', { period: '2022' }],
    ['全年发电3亿千瓦时。', { period: undefined }],
    ['外贸额5亿元，比2019年增长20%。', { period: undefined, change: { basis: 'since', since: '2019' } }],
  ])('%s', async (text, wanted) => {
    const { facts, left } = await exported(text);
    expect(left).toEqual([]);
    expect({ period: undefined, ...facts[0] }).toMatchObject(wanted);
  });

  test.each([
    ['Violent crime fell by 8.0% in the first half of 2023.', { kind: 'change', period: '2023-S1' }],
    ['Burglary was down 4.0% in Q3.', { kind: 'change', period: '2023-Q3' }],
    ['In the third quarter, the library lent 48,200 books.', { kind: 'amount', period: '2023-Q3' }],
    ['Net spending was £3.2 million in fiscal year 2022.', { period: '2022', periodWord: { en: 'fiscal year 2022' } }],
    [
      'Revenue was £3.2 million, up from £2.9 million in FY2022.',
      { period: undefined, comparative: { value: '2.9', period: '2022' } },
    ],
  ])('%s', async (text, wanted) => {
    const { facts, left } = await exported(text, 'Report of Dale County 2023\n\n');
    expect(left).toEqual([]);
    expect({ period: undefined, ...facts[0] }).toMatchObject(wanted);
  });
});

describe('fractions, tenths and rates keep what stands around them', () => {
  test.each([
    ['约三分之二的纠纷在诉前化解。', { fraction: '2/3', stated: '约三分之二', qualifier: 'about', word: '约' }],
    ['近九成的村通车。', { tenths: '9', stated: '近九成', qualifier: 'nearly', word: '近' }],
    [
      '刑事案件发案数同比下降近三成。',
      {
        kind: 'change',
        label: { zh: '刑事案件发案数' },
        change: {
          ...{ direction: 'down', form: 'percent', value: '30', stated: '近三成', verb: { zh: '下降' } },
          ...{ qualifier: 'nearly', basis: 'year-on-year' },
        },
      },
    ],
    ['投诉量下降一成二。', { kind: 'change', change: { direction: 'down', value: '12', stated: '一成二' } }],
    ['人口自然增长率为-1.23‰。', { kind: 'amount', value: '-1.23', unit: '‰' }],
    ['死亡率7.20‰。', { kind: 'amount', value: '7.20', unit: '‰' }],
    ['营业利润率为-2.5%。', { kind: 'amount', value: '-2.5', unit: '%' }],
    ['税收增长率为-2%。', { kind: 'change', change: { direction: 'down', value: '2' } }],
  ])('%s', async (text, wanted) => {
    const { facts, left } = await exported(text);
    expect(left).toEqual([]);
    expect(facts[0]).toMatchObject(wanted);
  });

  test.each([
    ['Nearly one in five residents took part.', { fraction: '1/5', stated: 'Nearly one in five', qualifier: 'nearly' }],
    ['The operating margin was -2.5%.', { kind: 'amount', value: '-2.5', unit: '%' }],
  ])('%s', async (text, wanted) => {
    const { facts, left } = await exported(text, 'Report of Dale County 2023\n\n');
    expect(left).toEqual([]);
    expect(facts[0]).toMatchObject(wanted);
  });
});

describe('a shared rank stays shared', () => {
  test.each([
    ['工业增速列全市并列第二。', '云溪镇2023年报告\n\n', { position: 2, tie: true }],
    ['工业增速列全市第二。', '云溪镇2023年报告\n\n', { position: 2, tie: undefined }],
    [
      'The hospital ranked joint second of 36 trusts in the state.',
      'Report of Dale County 2023\n\n',
      { position: 2, size: 36, among: 'state', tie: true },
    ],
    ['The park tied for third in the county.', 'Report of Dale County 2023\n\n', { position: 3, tie: true }],
  ])('%s', async (text, title, wanted) => {
    const { facts } = await exported(text, title);
    const [standing] = (facts[0] as { standings: readonly object[] }).standings;
    expect({ tie: undefined, ...standing }).toMatchObject(wanted);
  });

  test('in English, a change or a rank is never of the figure of another sentence', async () => {
    const { facts } = await exported(
      'The library lent 48,200 books. The hospital ranked joint second in the state. Books were down 8.0% in Q3.',
      'Report of Dale County 2023\n\n',
    );
    expect(facts[0]).toMatchObject({ value: '48,200' });
    expect(facts[0]).not.toHaveProperty('standings');
    expect(facts[0]).not.toHaveProperty('change');
    expect(facts[1]).toMatchObject({ kind: 'standing', label: { en: 'hospital' } });
  });
});

describe('a figure is printed as its quote has it', () => {
  test.each([
    ['全县投资20余亿元。', '20余亿元', { value: '20', scale: '亿', unit: '元', qualifier: 'over', word: '余' }],
    ['登记失业率控制在3%以内。', '控制在3%以内', { percent: '3', qualifier: 'up-to' }],
    ['茶叶产值高达3.2亿元。', '高达3.2亿元', { value: '3.2', scale: '亿', unit: '元', qualifier: 'over' }],
    ['税收首次突破10亿元。', '首次突破10亿元', { value: '10', qualifier: 'over' }],
    ['全县投资超20亿元。', undefined, { value: '20', qualifier: 'over', word: '超' }],
    ['游客2400余人。', undefined, { value: '2400', qualifier: 'over', word: '余' }],
    ['游客20万余人。', undefined, { value: '20', scale: '万', qualifier: 'over', word: '余' }],
  ])('%s', async (text, stated, wanted) => {
    const { facts, left } = await exported(text);
    expect(left).toEqual([]);
    expect(facts[0]).toMatchObject(wanted);
    expect(facts[0]).toHaveProperty('mentions');
    expect((facts[0] as { stated?: string }).stated).toBe(stated);
  });

  test('the verb of a change stays in front of a size in its words', async () => {
    const { facts } = await exported('全县投资较上年减少20余亿元。');
    expect(facts[0]).toMatchObject({
      kind: 'change',
      change: { direction: 'down', verb: { zh: '减少' }, value: '20', scale: '亿', unit: '元', stated: '20余亿元' },
    });
  });
});

describe('a draft in English', () => {
  const english = (sentence: string) => exported(sentence, 'Report of Dale County 2023\n\n');

  test.each([
    ['The county has 412 crossings.', { value: '412', unit: 'crossings' }],
    ['Seven complaints were made.', { value: '7', unit: 'complaints', stated: 'Seven complaints' }],
    ['Net spending was £312.6 million.', { value: '312.6', scale: 'million', unit: 'GBP', symbol: { before: '£' } }],
    ['Net spending was $3.2 million.', { value: '3.2', unit: 'USD', symbol: { before: '$' } }],
    ['In Canada, net spending was $3.2 million.', { value: '3.2', unit: 'CAD', symbol: { before: '$' } }],
    [
      'Revenue was £3.2 million, compared with £2.9 million in 2022.',
      { value: '3.2', comparative: { value: '2.9', period: '2022', words: { en: 'compared with' } } },
    ],
    [
      'The crime rate was broadly unchanged.',
      { kind: 'change', change: { direction: 'flat', value: null, verb: { en: 'broadly unchanged' } } },
    ],
    [
      'In March 2023, the council opened a new library.',
      { kind: 'event', date: '2023-03', label: { en: 'The council opened a new library' } },
    ],
    [
      'Street cleaning is among the best in the country.',
      { kind: 'standing', standings: [{ kind: 'leading', among: 'nation', word: { en: 'among the best' } }] },
    ],
    ['About two-thirds of residents took part.', { kind: 'share', fraction: '2/3' }],
  ])('%s', async (sentence, wanted) => {
    expect((await english(sentence)).facts[0]).toMatchObject(wanted);
  });
});
