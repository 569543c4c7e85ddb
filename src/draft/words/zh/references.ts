/* What a figure is compared with: its own past, or another area, an average, a target. */

const BODY =
  /^(?:全[国省市县区州盟旗]|平均|国家|世界)[^的]{0,8}$|(?:全[国省市县区州盟旗球镇系行]|平均|均值|均线|国家|国内|世界|国际|周边|行业|同行|同类|系统|居民|人口|城镇|农村|城市|乡村|[省市县区州盟旗镇乡村校]|地区|经济|GDP|第[二三四五]名|其他[^，。；]{1,6}|兄弟[^，。；]{1,6})$/;
/** What is compared of it, and words between it and the number. */
const ASPECT =
  /(?:的|同期|平均数?|均值|水平|整体|总体|最[高低好]|增速|增幅|增长率|涨幅|降幅|速度|分别|各|均|也|约|近|超|达|了)+$/;
const TIME =
  /(?:[年月日季轮]|季度|年[初末底中]|月[初末底份]|(?<!预)期|历史|前|以往|原来|原先|十[一二三四五六]五[”"]?末?)(?:全年)?$/;
const AVERAGE = /平均|均值|水平/;

/** Whether the words name an earlier state of the same figure: 上年同期, 近三年平均水平. */
export function isOwnPast(reference: string): boolean {
  const rest = reference.replace(ASPECT, '');
  return rest === '' ? reference.includes('同期') : TIME.test(rest);
}

/** Whether the words name another area or an average: 全市, 全国平均水平, 城镇居民. */
export function isOtherBody(reference: string): boolean {
  const rest = reference.replace(ASPECT, '');
  // 高于全市平均水平的村12个 counts villages, 超过全市人口的8% is a share.
  if (isOwnPast(reference) || /的./.test(rest) || /的$/.test(reference)) return false;
  return BODY.test(rest) || namesAverage(reference.slice(rest.length));
}

/** Whether the words name an average: 全市平均水平. */
export const namesAverage = (reference: string): boolean => AVERAGE.test(reference);
