import { at, factsOf } from '../build.js';

/** What a reader first meets in the ten bullets, each with the places where the body says it again. */
export const tenFirsts = factsOf([
  // Bullet 1. The report looks back on 2023 as a whole, so its 去年 (last year) is 2023.
  {
    id: 'red-roots-demonstration-subdistrict',
    kind: 'honour',
    label: { zh: '红色根脉强基示范街道', en: '“Red Roots” demonstration sub-district' },
    section: 'ten-firsts',
    date: '2023-06',
    title: { zh: '红色根脉强基示范街道', en: 'Demonstration Sub-district for Strengthening the “Red Roots”' },
    recipient: { zh: '稠江街道', en: 'Choujiang Sub-district' },
    giver: { zh: '省委', en: 'the provincial Party committee' },
    level: 'province',
    standings: [
      { kind: 'first-batch', among: 'province', mentions: [at('全省首批', 340)] },
      { kind: 'only', among: 'city', mentions: [at('全市唯一', 345)] },
    ],
    mentions: [at('去年6月', 330), at('“红色根脉强基示范街道”', 350)],
  },

  // Bullet 2. No growth rate is given for either.
  {
    id: 'tax-revenue',
    kind: 'amount',
    label: { zh: '税收入库', en: 'Tax revenue' },
    section: 'economy',
    value: '24.86',
    scale: '亿',
    unit: '元',
    better: 'up',
    standings: [
      {
        kind: 'rank',
        position: 1,
        among: 'city',
        retained: true,
        mentions: [at('均列全市第一', 394), at('均蝉联全市第一', 1776)],
      },
    ],
    mentions: [at('税收入库24.86亿元', 366), at('税收收入24.86亿元', 1748)],
  },
  {
    id: 'general-budget-revenue',
    kind: 'amount',
    label: { zh: '一般公共预算收入', en: 'General public budget revenue' },
    section: 'economy',
    value: '14.86',
    scale: '亿',
    unit: '元',
    better: 'up',
    standings: [
      {
        kind: 'rank',
        position: 1,
        among: 'city',
        retained: true,
        mentions: [at('均列全市第一', 394), at('均蝉联全市第一', 1776)],
      },
    ],
    mentions: [at('一般公共预算收入14.86亿元', 378), at('一般公共预算收入14.86亿元', 1760)],
  },

  // Bullet 3. The body gives both volumes for 云驿小镇, and only as passed marks.
  {
    id: 'express-volume',
    kind: 'amount',
    label: { zh: '快递业务量', en: 'Express delivery volume' },
    section: 'economy',
    value: '29.5',
    scale: '亿',
    unit: '件',
    noun: 'parcels',
    better: 'up',
    standings: [{ kind: 'rank', position: 1, among: 'city', verb: { zh: '列' }, mentions: [at('均列全市第一', 429)] }],
    mentions: [
      at('29.5亿件', 416),
      {
        ...at('突破29亿', 1734),
        stated: { value: '29', scale: '亿', unit: '件', noun: 'parcels', qualifier: 'over', word: '突破' },
      },
    ],
  },
  {
    id: 'transit-volume',
    kind: 'amount',
    label: { zh: '快递中转量', en: 'Express transit volume' },
    section: 'economy',
    value: '100',
    scale: '亿',
    unit: '件',
    noun: 'parcels',
    better: 'up',
    standings: [{ kind: 'rank', position: 1, among: 'city', verb: { zh: '列' }, mentions: [at('均列全市第一', 429)] }],
    mentions: [
      at('100亿件', 423),
      {
        ...at('突破29亿、100亿件', 1734),
        stated: { value: '100', scale: '亿', unit: '件', noun: 'parcels', qualifier: 'over', word: '突破' },
      },
    ],
  },

  // Bullets 4 and 5.
  {
    id: 'urban-renewal-area',
    kind: 'amount',
    label: { zh: '城市有机更新面积', en: 'Urban renewal area' },
    section: 'urban-renewal',
    value: '826',
    unit: '亩',
    standings: [
      {
        kind: 'rank',
        position: 1,
        among: 'city',
        verb: { zh: '列' },
        mentions: [at('列全市第一', 452), at('位居全市第一', 2298)],
      },
    ],
    mentions: [at('城市有机更新面积826亩', 439), at('城市有机更新826亩', 2447)],
  },
  {
    id: 'demolished-floor-area',
    kind: 'amount',
    label: { zh: '实际拆除总建筑面积', en: 'Total floor area demolished' },
    section: 'urban-renewal',
    value: '67.41',
    scale: '万',
    unit: '平方米',
    standings: [
      {
        kind: 'rank',
        position: 1,
        among: 'city',
        verb: { zh: '列' },
        mentions: [at('列全市第一', 480), at('位居全市第一', 2298)],
      },
      // Said after the renewal area and this one; only of the nearer is it certain.
      {
        kind: 'leading',
        among: 'city',
        word: { zh: '遥遥领先', en: 'far ahead' },
        mentions: [at('在全市遥遥领先', 2478)],
      },
    ],
    mentions: [at('实际拆除总建筑面积67.41万平方米', 461), at('实际拆除总建筑面积达67.41万平方米', 2458)],
  },

  // Bullet 6. Which of the two is ranked there stays open; the body ranks the revenue.
  {
    id: 'land-granted-area',
    kind: 'amount',
    label: { zh: '土地出让面积', en: 'Area of land granted' },
    section: 'urban-renewal',
    value: '872.36',
    unit: '亩',
    mentions: [at('土地出让872.36亩', 489), at('872.36亩土地政策处理', 2655)],
  },
  {
    id: 'land-revenue',
    kind: 'amount',
    label: { zh: '土地出让金', en: 'Revenue from land grants' },
    section: 'urban-renewal',
    value: '56.87',
    scale: '亿',
    unit: '元',
    standings: [
      {
        kind: 'rank',
        position: 1,
        among: 'city',
        verb: { zh: '位居' },
        mentions: [at('位居全市第一', 2298), at('高居全市第一', 2683)],
      },
    ],
    mentions: [at('出让金共计56.87亿元', 501), at('土地出让金56.87亿元', 2670)],
  },

  // Bullet 7. What is ranked is the 规模总量, and of which figure stays open.
  {
    id: 'resettlement-homes',
    kind: 'amount',
    label: { zh: '在建回迁安置房', en: 'Resettlement homes under construction' },
    section: 'common-prosperity',
    value: '8449',
    unit: '套',
    mentions: [at('在建8449套回迁安置房', 525), at('8449套新社区集聚用房', 3334)],
  },
  {
    id: 'resettlement-floor-area',
    kind: 'amount',
    label: { zh: '在建回迁安置房总建筑面积', en: 'Total floor area of resettlement homes under construction' },
    section: 'ten-firsts',
    value: '166.5',
    scale: '万',
    unit: '平方米',
    mentions: [at('总建筑面积166.5万平方米', 538)],
  },

  // Bullet 8. Which of the two is ranked stays open, in the body too.
  {
    id: 'housing-voucher-exchanges',
    kind: 'amount',
    label: { zh: '房票置换', en: 'Housing-voucher exchanges' },
    section: 'common-prosperity',
    value: '900',
    unit: '宗',
    noun: 'exchanges',
    mentions: [at('房票置换900宗', 567), at('房票置换900宗', 3421)],
  },
  {
    id: 'housing-voucher-area',
    kind: 'amount',
    label: { zh: '房票置换权益面积', en: 'Floor-area entitlements exchanged for housing vouchers' },
    section: 'common-prosperity',
    value: '8.32',
    scale: '万',
    unit: '平方米',
    mentions: [at('权益面积8.32万平方米', 576), at('权益面积8.32万平方米', 3430)],
  },

  // Bullet 9. Ranked is the completion rate, which is not printed.
  {
    id: 'villages-above-income-mark',
    formerIds: ['village-income-mark'],
    kind: 'share',
    label: { zh: '集体经济收入100万元以上的村', en: 'Villages with a collective income of 1 million yuan or more' },
    section: 'common-prosperity',
    part: '21',
    whole: '24',
    unit: '个',
    noun: 'villages',
    better: 'up',
    standings: [
      {
        kind: 'rank',
        position: 1,
        among: 'city',
        measure: { zh: '完成率', en: 'completion rate' },
        mentions: [at('完成率全市第一', 619)],
      },
    ],
    mentions: [at('24个村集体经济收入100万元以上21个', 598), at('24个村集体经济收入100万元以上达21个村', 3852)],
  },

  // Bullet 10.
  {
    id: 'fuchun-model-area',
    kind: 'honour',
    label: { zh: '新时代富春山居图样板区', en: '“Dwelling in the Fuchun Mountains” model area' },
    section: 'common-prosperity',
    title: {
      zh: '新时代富春山居图样板区',
      en: 'Model Area of the New-era “Dwelling in the Fuchun Mountains”',
    },
    recipient: { zh: '“童心丝路”城市风貌样板区', en: '“Tongxin Silk Road” urban landscape model area' },
    level: 'province',
    standings: [
      { kind: 'first-batch', among: 'province', mentions: [at('全省首批', 645), at('省首批', 3707)] },
      { kind: 'first-ever', among: 'city', mentions: [at('全市首个', 650), at('市首个', 3711)] },
    ],
    mentions: [at('“新时代富春山居图样板区”', 654), at('“新时代富春山居图样板区”', 3714)],
  },
  {
    id: 'fuchun-provincial-grant',
    kind: 'amount',
    label: { zh: '省奖补', en: 'Provincial award grant' },
    section: 'ten-firsts',
    value: '380',
    scale: '万',
    unit: '元',
    mentions: [at('省奖补380万元', 669)],
  },
]);
