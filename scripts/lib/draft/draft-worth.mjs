/*
 * Normalises numbers and units, so that a proposal and a gold list may differ in notation: 1.5万 is 15000, ％ is %, 9成 is
 * 90 %, two thirds is 2/3, US$ is $.
 */

/** @type {Readonly<Record<string, number>>} */
// prettier-ignore
const SCALE = {
  十: 1, 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 十亿: 9, 百亿: 10, 千亿: 11, 万亿: 12,
  hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12, k: 3, mn: 6, bn: 9, tn: 12, lakh: 5, crore: 7,
};
const SCALE_HEAD = /^(?:万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千(?![米瓦克伏焦卡帕赫字])|百(?!分))/u;
const SCALE_EN = /\b(hundred|thousand|million|billion|trillion|k|mn|bn|tn|lakh|crore)s?\b/iu;

/**
 * @param {string} list words, from zero or the given start
 * @param {number} [from]
 * @param {number} [step]
 * @returns {[string, number][]}
 */
const counted = (list, from = 0, step = 1) => list.split(' ').map((word, i) => [word, from + i * step]);

/** @type {Readonly<Record<string, number>>} */
const DIGIT = Object.fromEntries([...counted('零 一 二 三 四 五 六 七 八 九'), ['〇', 0], ['两', 2]]);
/** @type {Readonly<Record<string, number>>} */
const EN = Object.fromEntries([
  ...counted(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  ...counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ...counted('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 1),
  ...counted('once twice thrice', 1),
  ...counted('double triple', 2),
  ['half', 0.5],
]);
/** @type {Readonly<Record<string, number>>} */
const PARTS = Object.fromEntries(counted('half third quarter fifth sixth seventh eighth ninth tenth', 2));
/** @type {Readonly<Record<string, readonly [number, number]>>} */
const VULGAR = { '½': [1, 2], '¼': [1, 4], '¾': [3, 4], '⅓': [1, 3], '⅔': [2, 3], '⅕': [1, 5], '⅛': [1, 8] };
/** @type {readonly (readonly [RegExp, string])[]} */
const CURRENCY = [
  [/^(?:us|s|a|hk|nz|c)?\$$|^(?:us|sg|au|hk|nz|ca)d$|^dollar$/u, '$'],
  [/^£$|^gbp$|^pound(?: sterling)?$/u, '£'],
  [/^€$|^euro?$/u, '€'],
  [/^(?:rs\.?|₹|inr|rupee)$/u, 'rs'],
  [/^(?:人民币|cny|rmb|yuan)$/u, '元'],
];
/** @type {Readonly<Record<string, string>>} */
const WORDS = { 翻番: '2', 翻一番: '2', 翻两番: '4', 首位: '1', 首: '1', 榜首: '1', 半: '0.5' };
/** @type {Readonly<Record<string, string>>} */
const SIMPLE = { 億: '亿', 萬: '万', 圓: '元', 個: '个', 戶: '户', 間: '间', 兩: '两' };

/** @param {string} text full width and Traditional signs as plain ones */
const plain = (text) =>
  text
    .replace(/[０-９．，：％]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[億萬圓個戶間兩]/gu, (sign) => SIMPLE[sign] ?? sign);

/**
 * A decimal times a power of ten, without insignificant zeros.
 * @param {string} text
 * @param {number} power
 */
function shift(text, power) {
  const [whole = '', part = ''] = text.split('.');
  const digits = whole + part.slice(0, power).padEnd(power, '0');
  const rest = part.slice(power).replace(/0+$/u, '');
  const short = digits.replace(/^0+(?=\d)/u, '');
  return rest ? `${short}.${rest}` : short;
}

/** @param {string} text a number in Chinese numerals, else null */
function readChinese(text) {
  if (!/^[零〇一二两三四五六七八九十百千万亿]+$/u.test(text)) return null;
  const signs = Array.from(text);
  if (/^[零〇一二三四五六七八九]{2,}$/u.test(text)) return signs.map((sign) => DIGIT[sign]).join('');
  let [total, section] = [0n, 0n];
  /** @type {bigint | null} */
  let digit = null;
  for (const sign of signs) {
    if (sign in DIGIT) digit = BigInt(DIGIT[sign]);
    else if (sign === '万' || sign === '亿') {
      total = (total + section + (digit ?? (section || total ? 0n : 1n))) * 10n ** BigInt(SCALE[sign]);
      [section, digit] = [0n, null];
    } else {
      section += (digit ?? 1n) * 10n ** BigInt(SCALE[sign]);
      digit = null;
    }
  }
  return String(total + section + (digit ?? 0n));
}

/** @param {string} text a number in English words, else null */
function readEnglish(text) {
  const words = text
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word && word !== 'and' && word !== 'a');
  if (!words.length || !words.every((word) => word in EN || word in SCALE)) return null;
  let [total, section, half] = [0, 0, false];
  for (const word of words) {
    if (word === 'half') half = true;
    else if (word in EN) section += EN[word];
    else if (word === 'hundred') section = (section || 1) * 100;
    else [total, section] = [total + (section || 1) * 10 ** SCALE[word], 0];
  }
  if (half) return total + section ? `${total + section}.5` : '0.5';
  return String(total + section);
}

/**
 * n of d: a decimal if it is finite, else in lowest terms.
 * @param {number} above
 * @param {number} below
 */
function fraction(above, below) {
  /** @type {(a: number, b: number) => number} */
  const common = (a, b) => (b ? common(b, a % b) : a);
  const shared = common(above, below);
  let rest = below / shared;
  while (rest % 2 === 0) rest /= 2;
  while (rest % 5 === 0) rest /= 5;
  return rest === 1 ? String(above / below) : `${above / shared}/${below / shared}`;
}

/**
 * Two thirds, a quarter, 1/9, 52 ½, 五分之一; null if it is no fraction.
 * @param {string} text
 * @param {string | null} kind
 */
function readFraction(text, kind) {
  const mixed = /^(\d+)?\s*([½¼¾⅓⅔⅕⅛])$/u.exec(text);
  const [above, below] = VULGAR[mixed?.[2] ?? ''] ?? [0, 0];
  if (below) return fraction(Number(mixed?.[1] ?? 0) * below + above, below);
  const slashed = /^(\d+)\s*\/\s*(\d+)$/u.exec(text);
  if (slashed && Number(slashed[2])) return fraction(Number(slashed[1]), Number(slashed[2]));
  const [, whole = '', part = ''] = /^(.+)分之(.+)$/u.exec(text) ?? [];
  if (readChinese(whole) && readChinese(part)) return fraction(Number(readChinese(part)), Number(readChinese(whole)));
  return fractionInWords(text, kind);
}

/**
 * @param {string} text
 * @param {string | null} kind
 */
function fractionInWords(text, kind) {
  const [all, count, word = '', plural] =
    /^(?:(\w+)[\s-]+)?(half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)(s?)$/iu.exec(text) ?? [];
  const below = PARTS[word.toLowerCase()];
  if (all === undefined || below === undefined) return null;
  const above = count ? ({ a: 1, an: 1 }[count.toLowerCase()] ?? EN[count.toLowerCase()]) : 1;
  const isOne = Boolean(count) || Boolean(plural) || kind === 'share' || below === 2 || below === 4;
  return above !== undefined && above < below && isOne ? fraction(above, below) : null;
}

/**
 * @param {string | null} scale
 * @param {string} unit
 */
function powerOf(scale, unit) {
  if (unit === '成') return 1;
  if (scale) return SCALE[scale.toLowerCase()] ?? 0;
  const [head] = SCALE_HEAD.exec(unit.trim()) ?? [];
  const [, word] = SCALE_EN.exec(unit) ?? [];
  return (word && SCALE[word.toLowerCase()]) || (head && SCALE[head]) || 0;
}

/**
 * The value of a number as a decimal; null if there is none. A ratio is unchanged.
 * @param {unknown} value
 * @param {string | null} [scale]
 * @param {string | null} [unit]
 * @param {string | null} [kind]
 * @returns {string | null}
 */
export function worth(value, scale = null, unit = null, kind = null) {
  if (value === null || value === undefined) return null;
  const text = plain(String(value))
    .trim()
    .replace(/(\d)[,\s](?=\d{3}\b)/gu, '$1');
  if (/^\d+(?:\.\d+)?\s*:\s*\d+(?:\.\d+)?$/u.test(text)) return text.replace(/\s/gu, '');
  const parted = readFraction(text, kind);
  if (parted !== null) return parted;
  let power = powerOf(scale, plain(unit ?? ''));
  let digits = text
    .replace(/^(\d+)(?:st|nd|rd|th)$/iu, '$1')
    .replace(/^[-+−]/u, '')
    .replace(/%$/u, '');
  const [, number, word = ''] = /^(\d+(?:\.\d+)?)\s*(\D+)$/u.exec(digits) ?? [];
  if (number !== undefined && word.toLowerCase() in SCALE)
    [digits, power] = [number, power + SCALE[word.toLowerCase()]];
  if (!/^\d+(?:\.\d+)?$/u.test(digits)) digits = WORDS[digits] ?? readChinese(digits) ?? readEnglish(digits) ?? digits;
  return /^\d+(?:\.\d+)?$/u.test(digits) ? shift(digits, power) : digits;
}

/** @type {Readonly<Record<string, string>>} */
const SAME = {
  '°c': '℃',
  c: '℃',
  摄氏度: '℃',
  percent: '%',
  'per cent': '%',
  成: '%',
  个百分点: '百分点',
  位: '',
  名次: '',
};

/**
 * A unit without its scale words, so that 亿元 and 元 are equal.
 * @param {string | null | undefined} unit
 */
export function bareUnit(unit) {
  const text = plain(unit ?? '')
    .trim()
    .toLowerCase()
    .replace(SCALE_EN, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const headless = text.replace(SCALE_HEAD, '');
  const bare = SAME[headless] ?? (headless === 'rs' ? headless : headless.replace(/s$/u, ''));
  return CURRENCY.find(([names]) => names.test(bare))?.[1] ?? bare;
}

/**
 * 个 and 个村, officer and officers: similar enough to count as found.
 * @param {string} one
 * @param {string} other
 */
export const sameUnit = (one, other) =>
  one === other ||
  (one !== '' &&
    other !== '' &&
    (one.startsWith(other) || other.startsWith(one) || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)));
