import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../said.js';

describe('a Chinese figure: numeral, scale and unit', () => {
  it.each([
    ['年末存栏生猪12.6万头。', 'amount 12.6 万 头'],
    ['新增存款1,204.5亿元。', 'amount 1,204.5 亿 元'],
    ['资产总额2.3万亿元。', 'amount 2.3 万亿 元'],
    ['每只平均重0.25千克。', 'amount 0.25 千克'],
    ['装机容量36千瓦。', 'amount 36 千瓦'],
    ['装机容量120万千瓦。', 'amount 120 万 千瓦'],
    ['播种面积46.2千公顷。', 'amount 46.2 千 公顷'],
    ['登记户数1.2万余户。', 'amount 1.2 万 户'],
    ['收到来信860余封。', 'amount 860 封'],
    ['完成投资14.71 亿元。', 'amount 14.71 亿 元'],
    ['实现税收１２．３亿元。', 'amount 12.3 亿 元'],
    ['參加醫保38.6萬人。', 'amount 38.6 万 人'],
    ['人口密度412人/平方公里。', 'amount 412 人/平方公里'],
    ['年均浓度24微克/立方米。', 'amount 24 微克/立方米'],
    ['用水总量12 345立方米。', 'amount 12 345 立方米'],
    ['最低气温-17.5℃。', 'amount -17.5 ℃'],
    ['出动车辆320辆次。', 'amount 320 辆次'],
    ['总人口26.2万，分布在全县。', 'amount 26.2 万'],
    ['景气指数为102.4。', 'amount 102.4'],
    ['建成公园二十三个。', 'amount 二十三 个'],
    ['走访企业十余家。', 'amount 十 家'],
    ['产值突破百亿元。', 'amount 百亿 元'],
  ])('%s', (text, figure) => {
    expect(numbersOf(text)).toEqual([figure]);
  });

  it.each([
    ['城镇、农村标准分别提高0.9、5.9个百分点。', ['change up 0.9 个百分点', 'change up 5.9 个百分点']],
    ['业务量、中转量分别突破29亿、100亿件。', ['amount 29 亿 件', 'amount 100 亿 件']],
    ['每亩补贴300—400元。', ['amount 300 元', 'amount 400 元']],
  ])('a unit printed once is that of both: %s', (text, figures) => {
    expect(numbersOf(text)).toEqual(figures);
  });
});
