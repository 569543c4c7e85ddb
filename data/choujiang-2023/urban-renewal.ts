import { at, factsOf } from '../build.js';

/**
 * What a reader first meets in the part on renewal. The three blocks (317, 166 and 345 亩) are amounts of their own:
 * the report does not say that they are parts of the year's 826 亩.
 */
export const urbanRenewal = factsOf([
  // 城市有机更新
  {
    id: 'songmenli-start',
    kind: 'event',
    label: {
      zh: '启动松门里区块低效工业用地整治',
      en: 'Improvement of under-used industrial land began in the Songmenli block',
    },
    section: 'urban-renewal',
    date: '2023-06',
    facts: ['songmenli-area', 'songmenli-signing-days', 'songmenli-signing-rate'],
    mentions: [at('6月份', 2321)],
  },
  {
    id: 'songmenli-area',
    kind: 'amount',
    label: {
      zh: '松门里区块低效工业用地整治面积',
      en: 'Under-used industrial land under improvement in the Songmenli block',
    },
    section: 'urban-renewal',
    value: '317',
    unit: '亩',
    mentions: [at('松门里区块317亩', 2326)],
  },
  {
    id: 'songmenli-signing-days',
    kind: 'amount',
    label: { zh: '松门里区块完成签约用时', en: 'Time taken to sign all agreements in the Songmenli block' },
    section: 'urban-renewal',
    value: '28',
    unit: '天',
    mentions: [at('28天', 2344)],
  },
  {
    id: 'songmenli-signing-rate',
    kind: 'share',
    label: { zh: '松门里区块签约', en: 'Agreements signed in the Songmenli block' },
    section: 'urban-renewal',
    percent: '100',
    better: 'up',
    mentions: [at('100%签约', 2350)],
  },
  {
    id: 'fenghuangshan-clearance',
    kind: 'event',
    label: {
      zh: '完成凤凰山区块最后一处（青青幼儿园）腾空拆除',
      en: 'The last site in the Fenghuangshan block, Qingqing Kindergarten, was vacated and demolished',
    },
    section: 'urban-renewal',
    date: '2023-07',
    facts: ['fenghuangshan-area'],
    mentions: [at('7月份', 2357)],
  },
  {
    id: 'fenghuangshan-area',
    kind: 'amount',
    label: { zh: '凤凰山区块面积', en: 'Area of the Fenghuangshan block' },
    section: 'urban-renewal',
    value: '166',
    unit: '亩',
    mentions: [at('凤凰山区块166亩', 2362)],
  },
  {
    id: 'hualai-yinlun-start',
    kind: 'event',
    label: { zh: '启动华莱茵纶区块腾空拆除', en: 'Vacating and demolition began in the Hualai Yinlun block' },
    section: 'urban-renewal',
    date: '2023-09',
    facts: ['hualai-yinlun-area', 'hualai-yinlun-enterprises'],
    mentions: [at('9月份', 2386)],
  },
  {
    id: 'hualai-yinlun-area',
    kind: 'amount',
    label: { zh: '华莱茵纶区块腾空拆除面积', en: 'Area being vacated and demolished in the Hualai Yinlun block' },
    section: 'urban-renewal',
    value: '345',
    unit: '亩',
    mentions: [at('华莱茵纶区块345亩', 2391)],
  },
  {
    id: 'hualai-yinlun-enterprises',
    kind: 'amount',
    label: { zh: '清退企业', en: 'Enterprises moved out' },
    section: 'urban-renewal',
    value: '165',
    unit: '家',
    noun: 'enterprises',
    mentions: [at('清退企业165家', 2406)],
  },

  // 农村有机更新
  {
    id: 'shuangjianghu-signing-start',
    kind: 'event',
    label: {
      zh: '启动双江湖新区集中签约',
      en: 'Collective signing began in villages of the Shuangjianghu New Area',
    },
    section: 'urban-renewal',
    date: '2023-03',
    facts: ['shuangjianghu-signing-villages', 'shuangjianghu-signing-rate'],
    mentions: [at('3月份', 2500)],
  },
  {
    id: 'shuangjianghu-signing-villages',
    kind: 'amount',
    label: { zh: '双江湖新区集中签约的村', en: 'Villages in the collective signing of the Shuangjianghu New Area' },
    section: 'urban-renewal',
    value: '5',
    unit: '个',
    noun: 'villages',
    mentions: [at('5个村集中签约', 2527)],
  },
  {
    id: 'shuangjianghu-signing-rate',
    kind: 'share',
    label: {
      zh: '双江湖新区村集中签约的平均签约率',
      en: 'Average rate of signing in the villages of the Shuangjianghu New Area',
    },
    section: 'urban-renewal',
    percent: '99',
    better: 'up',
    mentions: [at('平均签约率达99%', 2535)],
  },
  {
    id: 'villages-wholly-demolished',
    kind: 'amount',
    label: { zh: '整村拆除的村', en: 'Villages wholly demolished' },
    section: 'urban-renewal',
    value: '3',
    unit: '个',
    noun: 'villages',
    mentions: [at('3个村整村拆', 2556)],
  },
  {
    id: 'projects-prepared',
    kind: 'amount',
    label: { zh: '规划为之创造条件的项目', en: 'Projects that the plans prepared the ground for' },
    section: 'urban-renewal',
    value: '2',
    stated: '两个',
    unit: '个',
    noun: 'projects',
    mentions: [at('两个项目', 2602)],
  },

  // 征地政策处理
  {
    id: 'land-acquisition-settlements',
    kind: 'amount',
    label: { zh: '土地政策处理', en: 'Land-acquisition settlements' },
    section: 'urban-renewal',
    value: '14',
    unit: '项',
    noun: 'settlements',
    mentions: [at('14项', 2652)],
  },
]);
