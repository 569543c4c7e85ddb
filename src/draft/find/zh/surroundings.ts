import type { Token } from '../token.js';

const BASES: readonly (readonly [RegExp, string])[] = [
  [/同比|按年|(?:比|较)(?:上年|去年)(?!末|底|初步|快报|预算|计划|核算)/, 'year-on-year'],
  [/环比|(?:比|较)上(?:月|季度?)/, 'period-on-period'],
  [/(?:比|较)(?:年初|上年末|去年末|上年底|去年底)/, 'since-year-end'],
  [/年均/, 'mean-per-year'],
  [/(?:比|较)(?:19|20)\d\d年/, 'since'],
];

const STATUSES: readonly (readonly [RegExp, string])[] = [
  [/目标|力争|确保|争取达/, 'target'],
  [/预算/, 'budget'],
  [/预计|预期|有望/, 'forecast'],
  [/计划|拟|规划|将(?:要|达|新|于|在|投)/, 'planned'],
  [/初步(?:核算|统计)|快报/, 'preliminary'],
  [/修订/, 'revised'],
];

/** Names with such a word, and a target that is compared with the result: 完成年度目标的103.3%. */
const NO_STATUS =
  /计划(?:生育|单列)|预算(?:收入|支出)|规划(?:面积|区)|(?:完成|超额|达到?|占)[^，。；]{0,12}?(?:目标|计划|预算|任务)(?:任务|数)?的?/g;

const PERIOD =
  /(?:19|20)\d\d\s?年(?:上半年|下半年|前三季度|[一二三四]季度|\d{1,2}[-—–至]\d{1,2}月|末|底|\d{1,2}月(?:末|底)?)?|(?:今年|去年)(?:上半年|下半年|以来|\d{1,2}月(?:末|底)?)?|上半年|下半年|前三季度|第?[一二三四]季度|全年|\d{1,2}[-—–至]\d{1,2}月|年末|“十[一二三四]五”(?:时期|期间)?/g;

const first = (list: readonly (readonly [RegExp, string])[], text: string): string | undefined =>
  list.find(([pattern]) => pattern.test(text))?.[1];

/** One character of each word above, as a fast pre-check: most figures have none of them before them. */
const ANY_BASIS = /[比较均按]/;
const ANY_STATUS = /[标争保预望计拟规将初快修]/;

/** Basis, period and status of a figure, from the preceding clause and sentence. */
export function surroundings(clause: string, sentence: string): Pick<Token, 'basis' | 'period' | 'status'> {
  const basis = ANY_BASIS.test(clause) ? first(BASES, clause) : undefined;
  const status = ANY_STATUS.test(clause) && first(STATUSES, clause.replace(NO_STATUS, ''));
  const periods = sentence.match(PERIOD);
  const period = periods?.[periods.length - 1];
  return { ...(basis && { basis }), ...(status && { status }), ...(period && { period }) };
}
