import { cleanText } from '../text/text.js';

/*
 * Spreadsheets convert cells without asking: `=1` to a formula, 3/5 and mar-1 to dates, true to a boolean, 007 to 7,
 * and 12.345 to twelve thousand where the comma is the decimal mark, in quoted fields too. One rule for CSV, text and
 * HTML to paste: prefix an apostrophe to whatever would be converted (OWASP, CSV injection). That makes it text, in a
 * spreadsheet and in a data frame.
 */

/**
 * The start of a formula, after anything that may be trimmed; full-width signs apply to Chinese or Japanese
 * spreadsheets. Also after a semicolon, which separates cells in some locales.
 */
const FORMULA = /(^|;)(?=[\s\p{Cf}\p{Cc}"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;

/** Booleans in English (also used in Chinese), German and French. */
const TRUTH = /^(?:true|false|wahr|falsch|vrai|faux)$/i;

/** Characters between the digits of dates, times, amounts of money and grouped numbers. */
const BETWEEN = /^[\p{Nd}\p{Sc}\s.,:/\\'’()%+_-]*$/u;

const MONTHS =
  'jan(?:uary?|vier|v)?|jänner|feb(?:ruary|ruar)?|f[eé]v(?:r|rier)?|mar(?:ch|s)?|märz?|mrz|apr(?:il)?|avr(?:il)?|ma[iy]|june?|juni|juin|' +
  'july?|juli|juil(?:let)?|aug(?:ust)?|ao[uû]t|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|d[eé][cz](?:ember|embre)?';

/** Words in dates and times, currencies, and the E of 1e5. */
const DATE_WORD = new RegExp(`^(?:(?:[年月日号时時分秒]|[上下]午)+|[etz]|[ap]m?|eur|usd|cny|rmb|${MONTHS})$`, 'iu');

/**
 * Digits that only a Chinese spreadsheet recognises. Next to them it also evaluates numeral words and skips Latin
 * letters: 亿元５ is 1000000005, and 五〇亿h is 5000000000.
 */
const CHINESE_DIGIT = /[\uFF10-\uFF19\u3007]/;
const READ_OVER = /[\p{Script=Latin}零一二两三四五六七八九十百千万亿兆元角分年月日号时時秒上下午]/gu;

/** 2023年, 5日: a single count is not a date. */
const COUNTED = /^\d+[年日号时分秒]$/;

/** A number that a spreadsheet shows unchanged; percentages with no more decimals than a cell shows. */
const PLAIN = /^(?:0|[1-9]\d*)(?:(?:\.\d*[1-9])?|(?:\.\d{1,2})?%)$/;

/** Maximum number of digits in a spreadsheet. */
const PRECISION = 15;

const digitsOf = (number: string): number => number.replace(/\D/g, '').replace(/^0+/, '').length;

/** A point before exactly three digits can be read as a thousands separator. */
const THOUSANDS = /\.\d{3}(?!\d)/;

const readsBack = (text: string): boolean => PLAIN.test(text) && digitsOf(text) <= PRECISION && !THOUSANDS.test(text);

function isMistakable(text: string): boolean {
  if (TRUTH.test(text)) return true;
  if (CHINESE_DIGIT.test(text)) return !/\p{L}/u.test(text.replace(READ_OVER, ''));
  if (!/\p{Nd}/u.test(text) || COUNTED.test(text) || readsBack(text)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.every((word) => DATE_WORD.test(word)) && BETWEEN.test(text.replace(/\p{L}+/gu, ''));
}

/** Returns a text as a cell that remains this text: one line, with an apostrophe prefix if needed. */
export function textCell(text: string): string {
  const line = cleanText(text);
  const defused = line.replace(FORMULA, "$1'");
  return isMistakable(line.trim()) && !defused.startsWith("'") ? `'${defused}` : defused;
}

/**
 * Returns a decimal as a cell that is read as this number or as text, in every locale. Three decimals get a trailing
 * zero: 12.345 is 12345 where the point groups thousands, and 12.3450 is text there. A number with more digits than a
 * spreadsheet holds is written as text, to avoid rounding.
 * @param number plain digits, a point, and an ASCII minus
 */
export function numberCell(number: string): string {
  if (digitsOf(number) > PRECISION) return `'${number}`;
  return THOUSANDS.test(number) ? `${number}0` : number;
}
