/** A text in both languages of the project. */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** What the contract asks for at a place, by the code of the problem that its absence is. */
const EXPECTED = {
  JSON_SYNTAX: { zh: '一个合法的 JSON 文档', en: 'a well-formed JSON document' },
  REQUIRED: { zh: '此处必填', en: 'a value here (it is required)' },
  TYPE: { zh: '另一种类型的值', en: 'a value of another type' },
  CHOICE: { zh: '列表中的一个值', en: 'one of the listed values' },
  TEXT_EMPTY: { zh: '非空文本', en: 'a text that is not empty' },
  TEXT_LENGTH: { zh: '不超过 10000 个字符的文本', en: 'a text of at most 10,000 characters' },
  LIST_EMPTY: { zh: '至少一项', en: 'at least one entry' },
  LIST_LENGTH: { zh: '不超过 100000 项', en: 'at most 100,000 entries' },
  SCHEMA_VERSION: { zh: '形如 "1.0" 的版本号，主版本为 1', en: 'a version such as "1.0" whose major number is 1' },
  VALUE_EMPTY: { zh: '十进制数字符串，或用 null 表示缺失', en: 'a decimal string, or null where the figure is missing' },
  VALUE_NOT_STRING: {
    zh: '写成字符串的十进制数，如 "24.86"',
    en: 'a decimal written as a string, such as "24.86"',
  },
  VALUE_NAN: { zh: '有限的十进制数字符串', en: 'a finite decimal string' },
  VALUE_EXPONENT: { zh: '不用指数写法的十进制数', en: 'a decimal without an exponent' },
  VALUE_FULL_WIDTH: { zh: '半角数字', en: 'ASCII digits, not full-width ones' },
  VALUE_SEPARATOR: { zh: '以点为小数点、不带分组符号的数', en: 'a decimal with a point and no grouping' },
  VALUE_NEGATIVE_ZERO: { zh: '"0"，而不是负零', en: '"0" rather than minus zero' },
  VALUE_DIGITS: {
    zh: '整数部分不超过 24 位、小数部分不超过 12 位',
    en: 'at most 24 digits before the point and 12 after it',
  },
  VALUE_FORM: { zh: '十进制数字符串，如 "24.86"', en: 'a decimal string such as "24.86"' },
  VALUE_NEGATIVE: { zh: '不为负的数', en: 'a number that is not negative' },
  VALUE_MISSING_REASON: {
    zh: '值为 null 时须有 missing，且仅在此时',
    en: 'a reason in "missing" when the value is null, and only then',
  },
  RANGE_ORDER: { zh: '起点不大于终点的区间', en: 'a range that starts no higher than it ends' },
  ID_FORM: { zh: '小写英文短横线标识，如 "tax-revenue"', en: 'a kebab-case English id such as "tax-revenue"' },
  ID_REPEATED: { zh: '唯一的标识', en: 'an id that is not used twice' },
  REF_UNKNOWN: { zh: '已声明的标识', en: 'an id that the report declares' },
  UNIT_UNKNOWN: { zh: '已知的或在 units 中声明的单位', en: 'a known unit, or one declared in "units"' },
  UNIT_MISSING: { zh: '绝对变化量须有单位', en: 'a unit for an absolute change' },
  DATE_FORM: {
    zh: '日期 "2023"、"2023-06"、"2023-06-30"，或区间 "2023-01/2023-06"',
    en: 'a date "2023", "2023-06", "2023-06-30", or an interval "2023-01/2023-06"',
  },
  RANK_POSITION: { zh: '不小于 1 的整数名次', en: 'a whole position of 1 or more' },
  QUALIFIER_WORD: { zh: '与 qualifier 含义相符的原文用词', en: 'a printed word that means what the qualifier says' },
  SHARE_EMPTY: { zh: '部分与整体，或百分比', en: 'a part and a whole, or a percentage' },
  SHARE_PART_OVER_WHOLE: { zh: '部分不大于整体', en: 'a part that is not greater than its whole' },
  SHARE_PERCENT_DISAGREES: {
    zh: '与部分、整体一致的百分比',
    en: 'a percentage that agrees with the part and the whole',
  },
  CHANGE_FLAT: { zh: '持平时变化为 0，否则不为 0', en: 'a change of 0 when flat, and another one when not' },
  SPAN_OUTSIDE: { zh: '在原文之内的位置', en: 'a span inside the source text' },
  SPAN_LENGTH: { zh: '与引文等长的位置', en: 'a span as long as its quote' },
  URL_REJECTED: { zh: 'http 或 https 网址，不含账号', en: 'an http or https address without credentials' },
  HASH_FORM: { zh: '64 位小写十六进制 SHA-256', en: 'a SHA-256 of 64 lower-case hexadecimal digits' },
  FACT_UNKNOWN: { zh: '报告中的事实标识', en: 'the id of a fact of the report' },
  BOARD_UNKNOWN: { zh: '报告中的榜单标识', en: 'the id of a board of the report' },
  KIND_UNFIT: { zh: '此组件适用的事实', en: 'a fact of a kind that this widget shows' },
  INPUT_CONTROL_CHARS: { zh: '不含控制字符的文本', en: 'a text without control characters' },
  DATA_PARSE: { zh: '返回 JSON 的地址', en: 'an address that answers with JSON' },
  DATA_SCHEMA: { zh: '符合约定的报告', en: 'a report that keeps the contract' },
  DATA_TOO_LARGE: { zh: '不超过 8 MB 的报告', en: 'a report of at most 8 MB' },
  DATA_HTTP: { zh: '状态 200', en: 'the status 200' },
  DATA_NETWORK: { zh: '可以连通且允许跨域读取的地址', en: 'an address that can be reached and read (CORS)' },
  DATA_TIMEOUT: { zh: '10 秒内的完整回应', en: 'a whole answer within 10 seconds' },
  DATA_ENCODING: { zh: 'UTF-8 编码', en: 'UTF-8' },
} satisfies Record<string, BilingualText>;

/** The name of a problem; stable, so that a host can act on it. */
export type ProblemCode = keyof typeof EXPECTED;

/** One thing that is wrong with an input: what, where, what was expected there and what was found. */
export interface Problem {
  readonly code: ProblemCode;
  /** JSONPath of the place (RFC 9535), such as `$.facts[3].value`; the attribute's name for an attribute. */
  readonly path: string;
  readonly expected: BilingualText;
  /** The value found there, shortened for display. */
  readonly found: string;
  /** One sentence that says all of the above. */
  readonly message: BilingualText;
}

const MAX_FOUND = 80;

/** A value as a reader of a message wants to see it: JSON where it has one, cut after 80 characters. */
export function show(value: unknown): string {
  const text = showWhole(value);
  return text.length > MAX_FOUND ? `${text.slice(0, MAX_FOUND)}…` : text;
}

function showWhole(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  // Only the start is serialised: a 5 MB string must not be copied to show 80 characters.
  return JSON.stringify(typeof value === 'string' ? value.slice(0, MAX_FOUND + 1) : value) ?? typeof value;
}

/**
 * Makes a problem.
 * @param detail what was expected here, where that can be said more exactly than the code says it
 */
export function problem(code: ProblemCode, path: string, value: unknown, detail?: BilingualText): Problem {
  const expected = detail ?? EXPECTED[code];
  const found = show(value);
  return {
    code,
    path,
    expected,
    found,
    message: {
      zh: `${path}：应为${expected.zh}，实为 ${found}`,
      en: `${path}: expected ${expected.en}, found ${found}`,
    },
  };
}

/** Whether a text is the name of a problem. */
export const isProblemCode = (text: string): text is ProblemCode =>
  Object.prototype.hasOwnProperty.call(EXPECTED, text);
