import { visible, visiblePath } from './visible.js';

/** A text in both languages of the project. */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/*
 * What is asked for at a place, by the code of the problem that its absence is. Only what a widget itself can run into
 * stands here, since every element in a browser carries this table; what only `parseReport` and the store say is in
 * `expected.ts`.
 */
const EXPECTED = {
  VALUE_EMPTY: {
    zh: '十进制数字符串，或表示缺失的null',
    en: 'a decimal string, or null where the figure is missing',
  },
  VALUE_NAN: { zh: '有限的十进制数字符串', en: 'a finite decimal string' },
  VALUE_EXPONENT: { zh: '不用指数写法的十进制数', en: 'a decimal without an exponent' },
  VALUE_FULL_WIDTH: { zh: '半角数字', en: 'ASCII digits, not full-width ones' },
  VALUE_SEPARATOR: { zh: '以点为小数点、不带分组符号的数', en: 'a decimal with a point and no grouping' },
  VALUE_NEGATIVE_ZERO: { zh: '"0"（而不是负零）', en: '"0" rather than minus zero' },
  VALUE_DIGITS: {
    zh: '整数部分不超过24位、小数部分不超过12位的数',
    en: 'at most 24 digits before the point and 12 after it',
  },
  VALUE_FORM: { zh: '十进制数字符串，如"24.86"', en: 'a decimal string such as "24.86"' },
  VALUE_NEGATIVE: { zh: '不为负的数', en: 'a number that is not negative' },
  REQUIRED: { zh: '必填的值', en: 'a value here (it is required)' },
  CHOICE: { zh: '列表中的一个值', en: 'one of the listed values' },
  UNIT_UNKNOWN: { zh: '已知的或在units中声明的单位', en: 'a known unit, or one declared in "units"' },
  RANK_POSITION: { zh: '1至999999的整数名次', en: 'a whole position from 1 to 999,999' },
  SHARE_PART_OVER_WHOLE: { zh: '不大于整体的部分', en: 'a part that is not greater than its whole' },
  URL_REJECTED: { zh: '不含账号的http或https网址', en: 'an http or https address without credentials' },
  TEXT_LENGTH: { zh: '不超过10000个字符的文本', en: 'a text of at most 10,000 characters' },
  INPUT_CONTROL_CHARS: { zh: '不含控制字符的文本', en: 'a text without control characters' },
  FACT_UNKNOWN: { zh: '报告中的事实标识', en: 'the id of a fact of the report' },
  KIND_UNFIT: { zh: '此组件适用的事实', en: 'a fact of a kind that this widget shows' },
  DATA_SCHEMA: { zh: '符合约定的报告', en: 'a report that keeps the contract' },
  PAGE_ALTERED: { zh: '未被页面脚本改动的浏览器内置对象', en: 'built-ins of the browser as they are' },
  DATA_NETWORK: { zh: '可以连通且允许跨域读取的地址', en: 'an address that can be reached and read (CORS)' },
} satisfies Record<string, BilingualText>;

/** The name of a problem that a widget can meet by itself: in its attributes, or before its data is asked for. */
export type WidgetProblemCode = keyof typeof EXPECTED;

/** The name of a problem that only a whole report can have, or the request for it; `expected.ts` has the words. */
export type ContractProblemCode =
  | 'DATA_PARSE'
  | 'DATA_TOO_LARGE'
  | 'DATA_HTTP'
  | 'DATA_TIMEOUT'
  | 'DATA_ENCODING'
  | 'JSON_SYNTAX'
  | 'TYPE'
  | 'TEXT_EMPTY'
  | 'LIST_EMPTY'
  | 'LIST_LENGTH'
  | 'SCHEMA_VERSION'
  | 'VALUE_NOT_STRING'
  | 'VALUE_MISSING_REASON'
  | 'RANGE_ORDER'
  | 'ID_FORM'
  | 'ID_REPEATED'
  | 'KEY_REPEATED'
  | 'REF_UNKNOWN'
  | 'OFFSET_FORM'
  | 'PLACE_CYCLE'
  | 'PART_CYCLE'
  | 'POSITION_UNFIT'
  | 'DATE_FORM'
  | 'PROBLEMS_MORE'
  | 'UNIT_MISSING'
  | 'QUALIFIER_WORD'
  | 'SHARE_EMPTY'
  | 'SHARE_PERCENT_DISAGREES'
  | 'CHANGE_FLAT'
  | 'CORRECTION_DISAGREES'
  | 'SPAN_OUTSIDE'
  | 'SPAN_LENGTH'
  | 'HASH_FORM';

/** The name of a problem of few widgets, which say themselves what they expected. */
export type FewWidgetsProblemCode = 'BOARD_UNKNOWN' | 'UNITS_DIFFER' | 'ENTITIES_DIFFER' | 'PERIODS_UNFIT';

/** The name of a problem; stable, so that a host can act on it. */
export type ProblemCode = WidgetProblemCode | ContractProblemCode | FewWidgetsProblemCode;

/** One thing that is wrong with an input: what, where, what was expected there and what was found. */
export interface Problem {
  readonly code: ProblemCode;
  /** JSONPath of the place (RFC 9535), such as `$.facts[3].value`; the attribute's name for an attribute. */
  readonly path: string;
  readonly expected: BilingualText;
  /** The value found there, shortened for display. */
  readonly found: BilingualText;
  /** One sentence that says all of the above. */
  readonly message: BilingualText;
}

const MAX_FOUND = 80;

/** A value as a reader of a message wants to see it: JSON where it has one, cut after 80 characters. */
export function show(value: unknown): BilingualText {
  if (value === undefined) return { zh: '空缺', en: 'nothing' };
  if (Array.isArray(value)) return { zh: `${value.length}项的列表`, en: `a list of ${value.length}` };
  if (typeof value === 'object' && value !== null) return { zh: '对象', en: 'an object' };
  const text = visible(scalar(value));
  // A cut in the middle of a surrogate pair would leave half a character.
  const cut = text.length > MAX_FOUND ? `${text.slice(0, MAX_FOUND).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return { zh: cut, en: cut };
}

function scalar(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value;
  // Only the start is serialised: a 5 MB string must not be copied to show 80 characters.
  return JSON.stringify(typeof value === 'string' ? value.slice(0, MAX_FOUND + 1) : value);
}

/**
 * Makes a problem that a widget meets by itself.
 * @param path the attribute's name, or a JSONPath
 * @param detail what was expected here, where that can be said more exactly than the code says it
 */
export const problem = (code: WidgetProblemCode, path: string, value: unknown, detail?: BilingualText): Problem =>
  problemOf(code, path, value, detail ?? EXPECTED[code]);

/** Makes a problem of any code, from the words for what was expected. */
export function problemOf(code: ProblemCode, path: string, value: unknown, expected: BilingualText): Problem {
  const found = show(value);
  // A path has the keys of the author in it.
  const at = visiblePath(path);
  return {
    code,
    path,
    expected,
    found,
    message: {
      zh: `${at}：应为${expected.zh}，实为${found.zh}`,
      en: `${at}: expected ${expected.en}, found ${found.en}`,
    },
  };
}

/** Whether a code is one of the widgets' own. */
export const isWidgetCode = (code: string): code is WidgetProblemCode =>
  Object.prototype.hasOwnProperty.call(EXPECTED, code);
