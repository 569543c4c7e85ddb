import {
  isWidgetCode,
  problem,
  problemOf,
  type BilingualText,
  type ContractProblemCode,
  type Problem,
  type WidgetProblemCode,
} from './problems.js';

/** The name of a problem that a report can have, or the request for it. */
export type ReportProblemCode = WidgetProblemCode | ContractProblemCode;

/** What the contract asks for at a place of a report, and the store of an answer; loaded with `parseReport` only. */
const EXPECTED: Readonly<Record<ContractProblemCode, BilingualText>> = {
  DATA_PARSE: { zh: '返回JSON的地址', en: 'an address that answers with JSON' },
  DATA_TOO_LARGE: { zh: '不超过8MB的报告', en: 'a report of at most 8 MB' },
  DATA_HTTP: { zh: '状态200', en: 'the status 200' },
  DATA_TIMEOUT: { zh: '10秒内的完整回应', en: 'a whole answer within 10 seconds' },
  DATA_ENCODING: { zh: 'UTF-8编码', en: 'UTF-8' },
  JSON_SYNTAX: { zh: '合法的JSON文档', en: 'a well-formed JSON document' },
  TYPE: { zh: '另一种类型的值', en: 'a value of another type' },
  TEXT_EMPTY: { zh: '不为空白的文本', en: 'a text that is not blank' },
  LIST_EMPTY: { zh: '至少一项的列表', en: 'a list of at least one entry' },
  LIST_LENGTH: { zh: '不超过100000项的列表', en: 'a list of at most 100,000 entries' },
  SCHEMA_VERSION: { zh: '形如"1.0"的版本号（主版本为1）', en: 'a version such as "1.0" whose major number is 1' },
  VALUE_NOT_STRING: {
    zh: '写成字符串的十进制数，如"24.86"',
    en: 'a decimal written as a string, such as "24.86"',
  },
  VALUE_MISSING_REASON: {
    zh: '仅在值为null时给出的missing原因',
    en: 'a reason in "missing" when the value is null, and only then',
  },
  RANGE_ORDER: { zh: '起点不大于终点的区间', en: 'a range that starts no higher than it ends' },
  ID_FORM: { zh: '小写英文短横线标识，如"tax-revenue"', en: 'a kebab-case English id such as "tax-revenue"' },
  ID_REPEATED: { zh: '唯一的标识', en: 'an id that is not used twice' },
  KEY_REPEATED: { zh: '唯一的键（请删去一处）', en: 'a key that is not used twice (leave one out)' },
  REF_UNKNOWN: { zh: '已声明的标识', en: 'an id that the report declares' },
  OFFSET_FORM: { zh: '不为负的整数位置', en: 'a whole offset of 0 or more' },
  PLACE_CYCLE: { zh: '不会绕回自身的上级地区', en: 'a wider place that does not lead back to itself' },
  PART_CYCLE: { zh: '不会绕回自身的部分', en: 'a part that does not lead back to the whole' },
  POSITION_UNFIT: { zh: '空缺（只有rank才有名次）', en: 'nothing (only "rank" has a position)' },
  PROBLEMS_MORE: { zh: '不超过1000个问题', en: 'at most 1,000 problems' },
  UNIT_MISSING: { zh: '绝对变化量的单位', en: 'a unit for an absolute change' },
  QUALIFIER_WORD: { zh: '与qualifier含义相符的原文用词', en: 'a printed word that means what the qualifier says' },
  SHARE_EMPTY: { zh: '部分与整体，或百分比', en: 'a part and a whole, or a percentage' },
  SHARE_PERCENT_DISAGREES: {
    zh: '与部分、整体一致的百分比',
    en: 'a percentage that agrees with the part and the whole',
  },
  CHANGE_FLAT: { zh: '持平时为0、否则不为0的变化量', en: 'a change of 0 when flat, and another one when not' },
  CORRECTION_DISAGREES: {
    zh: '与事实现有数值一致的更正后数值',
    en: 'the figure that the fact itself gives, since it was put right last',
  },
  SPAN_OUTSIDE: { zh: '在原文之内的位置', en: 'a span inside the source text' },
  SPAN_LENGTH: { zh: '与引文等长的位置', en: 'a span as long as its quote' },
  DATE_FORM: {
    zh: '日期"2023"、"2023-06"、"2023-06-30"，或区间"2023-01/2023-06"',
    en: 'a date "2023", "2023-06", "2023-06-30", or an interval "2023-01/2023-06"',
  },
  HASH_FORM: { zh: '64位小写十六进制的SHA-256', en: 'a SHA-256 of 64 lower-case hexadecimal digits' },
};

/**
 * Makes a problem of a report, of any code.
 * @param path JSONPath of the place
 * @param detail what was expected here, where that can be said more exactly than the code says it
 */
export const contractProblem = (
  code: ReportProblemCode,
  path: string,
  value: unknown,
  detail?: BilingualText,
): Problem =>
  isWidgetCode(code) ? problem(code, path, value, detail) : problemOf(code, path, value, detail ?? EXPECTED[code]);

/** Whether a text is the name of a problem. */
export const isProblemCode = (text: string): text is ReportProblemCode =>
  isWidgetCode(text) || Object.prototype.hasOwnProperty.call(EXPECTED, text);
