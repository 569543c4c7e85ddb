import type { Fact } from '../../src/report/types.js';
import { at } from '../build.js';

/** What a reader first meets in the part on Party building. */
export const partyBuilding = [
  // 抓好思想建设
  {
    id: 'party-study-sessions',
    kind: 'amount',
    label: { zh: '党委理论学习中心组学习', en: 'Study sessions of the Party committee’s theory group' },
    section: 'party-building',
    value: '6',
    unit: '次',
    noun: 'sessions',
    mentions: [at('党委理论学习中心组学习6次', 917)],
  },
  {
    id: 'party-reading-courses',
    kind: 'amount',
    label: { zh: '读书班', en: 'Reading courses' },
    section: 'party-building',
    value: '3',
    unit: '期',
    noun: 'courses',
    mentions: [at('读书班3期', 933)],
  },
  {
    id: 'party-lectures',
    kind: 'amount',
    label: { zh: '班子成员讲党课', en: 'Party lectures given by members of the leadership' },
    section: 'party-building',
    value: '15',
    unit: '场',
    noun: 'lectures',
    mentions: [at('讲党课15场', 951)],
  },
  {
    id: 'public-concerns-taken-up',
    kind: 'amount',
    label: { zh: '领办民情民意、项目任务', en: 'Public concerns and project tasks taken up' },
    section: 'party-building',
    value: '2400',
    unit: '件',
    noun: 'matters',
    qualifier: 'over',
    word: '余',
    mentions: [at('民情民意、项目任务2400余件', 1061)],
  },

  // 打好党建引领发展组合拳
  {
    id: 'hongliu-sihai-brand',
    kind: 'honour',
    label: {
      zh: '2023年度百佳园区党建品牌案例',
      en: 'Hundred best Party-building brand cases in industrial parks, 2023',
    },
    section: 'party-building',
    title: {
      zh: '2023年度百佳园区党建品牌案例',
      en: '2023 Hundred Best Cases of Party-building Brands in Industrial Parks',
    },
    recipient: { zh: '“红流四海”党建品牌', en: 'the “Hongliu Sihai” Party-building brand' },
    level: 'nation',
    mentions: [at('全国“2023年度百佳园区党建品牌案例”', 1282)],
  },
  {
    // Neither an award nor dated more exactly than by the year; it is here for its standing.
    id: 'residential-governance-standard',
    kind: 'event',
    label: {
      zh: '牵头制订发布《住宅小区三方协同治理》地方标准',
      en: 'Led the drafting and issue of the local standard “Three-party Co-governance of Residential Compounds”',
    },
    section: 'party-building',
    date: '2023',
    facts: [],
    standings: [{ kind: 'first-ever', among: 'jinhua', mentions: [at('金华首个', 1320)] }],
    mentions: [at('《住宅小区三方协同治理》地方标准', 1324)],
  },
  {
    id: 'jindu-retirees-first-prize',
    kind: 'honour',
    label: {
      zh: '全省退休干部支部优秀主题党日案例一等奖',
      en: 'First prize for a themed Party day of retired officials',
    },
    section: 'party-building',
    title: {
      zh: '全省退休干部支部优秀主题党日案例一等奖',
      en: 'First Prize, Outstanding Themed Party Day Cases of Retired Officials’ Branches in the Province',
    },
    recipient: { zh: '锦都社区离退休老干部支部', en: 'the Party branch of retired officials in Jindu Community' },
    level: 'province',
    mentions: [at('优秀主题党日案例一等奖', 1388)],
  },
  {
    // 全省 is printed once, before the first of the branch's two awards, and is read here as that of both.
    id: 'jindu-retirees-demonstration-branch',
    kind: 'honour',
    label: { zh: '离退休干部“三强六好”示范党支部', en: 'Demonstration Party branch of retired officials' },
    section: 'party-building',
    title: {
      zh: '离退休干部“三强六好”示范党支部',
      en: '“Three Strengths and Six Merits” Demonstration Party Branch of Retired Officials',
    },
    recipient: { zh: '锦都社区离退休老干部支部', en: 'the Party branch of retired officials in Jindu Community' },
    level: 'province',
    standings: [{ kind: 'first-batch', among: 'province', mentions: [at('首批', 1400)] }],
    mentions: [at('离退休干部“三强六好”示范党支部', 1402)],
  },
  {
    id: 'sto-express-party-branch',
    kind: 'honour',
    label: {
      zh: '省快递行业先进基层党组织',
      en: 'Advanced primary Party organisation of the province’s express industry',
    },
    section: 'party-building',
    title: {
      zh: '省快递行业先进基层党组织',
      en: 'Advanced Primary Party Organisation of the Provincial Express Delivery Industry',
    },
    recipient: { zh: '申通快递公司党支部', en: 'the Party branch of STO Express' },
    level: 'province',
    mentions: [at('省快递行业先进基层党组织', 1430)],
  },
  {
    id: 'conduct-inspections',
    kind: 'amount',
    label: { zh: '作风建设专项督查', en: 'Special inspections of officials’ conduct' },
    section: 'party-building',
    value: '28',
    unit: '次',
    noun: 'inspections',
    mentions: [at('作风建设专项督查28次', 1491)],
  },
  {
    id: 'conduct-notices',
    kind: 'amount',
    label: { zh: '下发通报', en: 'Notices circulated' },
    section: 'party-building',
    value: '21',
    unit: '期',
    noun: 'notices',
    mentions: [at('下发通报21期', 1503)],
  },
  {
    id: 'people-criticised',
    kind: 'amount',
    label: { zh: '通报批评', en: 'People criticised in circulated notices' },
    section: 'party-building',
    value: '83',
    unit: '人',
    mentions: [at('通报批评83人', 1511)],
  },
] as const satisfies readonly Fact[];
