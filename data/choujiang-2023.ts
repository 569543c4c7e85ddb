import type { Board, BoardItem, Report } from '../src/report/types.js';
import { at } from './build.js';
import { commonProsperity } from './choujiang-2023/common-prosperity.js';
import { economy } from './choujiang-2023/economy.js';
import { governance } from './choujiang-2023/governance.js';
import { partyBuilding } from './choujiang-2023/party-building.js';
import { tenFirsts } from './choujiang-2023/ten-firsts.js';
import { urbanRenewal } from './choujiang-2023/urban-renewal.js';

/*
 * The 2023 report of Choujiang Sub-district as data. Facts stand in the order in which a reader first meets them, one
 * file for the ten bullets and one for each part of the body; a fact's section is the part that treats it. Nothing is
 * stated here that the report leaves open. Offsets are checked against the text by `report-widgets verify`.
 */

const facts = [...tenFirsts, ...partyBuilding, ...economy, ...urbanRenewal, ...governance, ...commonProsperity];

/** The ids of the report's facts, so that a wrong one does not compile. */
export type FactId = (typeof facts)[number]['id'];

/** The ids of the report's boards. */
export type BoardId = 'ten-firsts';

interface BoardOfFacts extends Board {
  readonly id: BoardId;
  readonly items: readonly (BoardItem & { readonly facts: readonly FactId[] })[];
}

const boards: readonly BoardOfFacts[] = [
  {
    id: 'ten-firsts',
    title: { zh: '十个第一', en: 'Ten Firsts' },
    items: [
      { id: 'red-roots', facts: ['red-roots-demonstration-subdistrict'] },
      { id: 'revenue', facts: ['tax-revenue', 'general-budget-revenue'] },
      { id: 'express-delivery', facts: ['express-volume', 'transit-volume'] },
      { id: 'urban-renewal', facts: ['urban-renewal-area'] },
      { id: 'demolition', facts: ['demolished-floor-area'] },
      {
        id: 'land-grants',
        facts: ['land-granted-area', 'land-revenue'],
        standings: [
          { kind: 'rank', position: 1, among: 'city', verb: { zh: '列' }, mentions: [at('列全市第一', 514)] },
        ],
      },
      {
        id: 'resettlement',
        facts: ['resettlement-homes', 'resettlement-floor-area'],
        standings: [
          {
            kind: 'rank',
            position: 1,
            among: 'city',
            measure: { zh: '规模总量', en: 'total scale' },
            mentions: [at('规模总量全市第一', 553)],
          },
        ],
      },
      {
        id: 'housing-vouchers',
        facts: ['housing-voucher-exchanges', 'housing-voucher-area'],
        standings: [
          {
            kind: 'rank',
            position: 1,
            among: 'city',
            // As at the first of the two places.
            verb: { zh: '列' },
            mentions: [at('列全市第一', 589), at('稳居全市第一', 3443)],
          },
        ],
      },
      { id: 'village-income', facts: ['villages-above-income-mark'] },
      { id: 'fuchun-model-area', facts: ['fuchun-model-area', 'fuchun-provincial-grant'] },
    ],
  },
];

export const choujiang2023: Report = {
  schemaVersion: '1.1',
  id: 'choujiang-2023',
  title: { zh: '稠江街道2023年年终答卷', en: 'Choujiang Sub-district: year-end report 2023' },
  entity: { id: 'choujiang', name: { zh: '稠江街道', en: 'Choujiang Sub-district' }, level: 'township' },
  period: '2023',
  places: [
    { id: 'nation', name: { zh: '全国', en: 'the nation' }, level: 'nation' },
    { id: 'province', name: { zh: '全省', en: 'the province' }, level: 'province', within: 'nation' },
    { id: 'jinhua', name: { zh: '金华', en: 'Jinhua' }, level: 'prefecture', within: 'province' },
    // The report never names the city that its ranks refer to.
    { id: 'city', name: { zh: '全市', en: 'the city' }, level: 'county', within: 'jinhua' },
    { id: 'choujiang', name: { zh: '街道', en: 'the sub-district' }, level: 'township', within: 'city' },
  ],
  sections: [
    { id: 'ten-firsts', title: { zh: '十个第一 数说稠江', en: 'Ten Firsts: Choujiang in figures' } },
    {
      id: 'party-building',
      short: { zh: '党建', en: 'Party building' },
      lead: ['public-concerns-taken-up'],
      title: { zh: '坚定举旗铸魂 筑牢党建统领“压舱石”', en: 'Firm in conviction: Party building as the “ballast”' },
    },
    {
      id: 'economy',
      short: { zh: '经济', en: 'Economy' },
      title: {
        zh: '聚焦中心任务 把稳经济发展“方向盘”',
        en: 'Focus on the central task: a steady hand on the economy’s “steering wheel”',
      },
    },
    {
      id: 'urban-renewal',
      short: { zh: '有机更新', en: 'Urban renewal' },
      title: {
        zh: '打开发展空间 按下有机更新“加速键”',
        en: 'Opening up room to develop: pressing the “accelerator” of renewal',
      },
    },
    {
      id: 'governance',
      short: { zh: '平安治理', en: 'Governance' },
      title: {
        zh: '夯实平安根基 打好基层治理“组合拳”',
        en: 'Firm foundations of safety: “combination punches” in local governance',
      },
    },
    {
      id: 'common-prosperity',
      short: { zh: '共同富裕', en: 'Common prosperity' },
      title: {
        zh: '推进共同富裕 走出群众路线“阳光道”',
        en: 'Towards common prosperity: the “sunny road” of the mass line',
      },
    },
  ],
  boards,
  facts,
  source: {
    title: {
      zh: '2023年稠江街道这份年终答卷,请查收!',
      en: 'Here is Choujiang Sub-district’s 2023 year-end report card',
    },
    publisher: { zh: '稠江街道', en: 'Choujiang Sub-district' },
    author: '龚盈盈',
    sha256: '3e5b6ea7f64c3f90c57abb22b3e61fa6845f9b6b9c549a461755701b46cbb1eb',
    length: 3991,
  },
};
