import { cleanText } from '../text/text.js';

/*
 * What a spreadsheet makes of a cell without asking: a formula of `=1`, a date of 3/5 and mar-1, a truth value of true, 7 of
 * 007, and of 12.345 twelve thousand where the comma is the decimal mark. It does so in quoted fields too. One rule for
 * CSV, text and HTML to paste: an apostrophe in front of what would become something else than it says (OWASP, CSV
 * injection). That makes it a text, in a spreadsheet and in a data frame.
 */

/**
 * The start of a formula, behind whatever may be trimmed; the full-width signs are for spreadsheets set to Chinese or
 * Japanese. Behind a semicolon too, where spreadsheets set to some languages start a new cell.
 */
const FORMULA = /(^|;)(?=[\s\p{Cf}\p{Cc}"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;

/** Truth values in Chinese (which has the English ones), English, German and French. */
const TRUTH = /^(?:true|false|wahr|falsch|vrai|faux)$/i;

/** All that stands between the digits of dates, times, amounts of money and grouped numbers. */
const BETWEEN = /^[\p{Nd}\p{Sc}\s.,:/\\'’()%+_-]*$/u;

const MONTHS =
  'jan(?:uary?|vier|v)?|jänner|feb(?:ruary|ruar)?|f[eé]v(?:r|rier)?|mar(?:ch|s)?|märz?|mrz|apr(?:il)?|avr(?:il)?|ma[iy]|june?|juni|juin|' +
  'july?|juli|juil(?:let)?|aug(?:ust)?|ao[uû]t|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|d[eé][cz](?:ember|embre)?';

/** The words of a date or time, currencies, and the E of 1e5. */
const DATE_WORD = new RegExp(`^(?:(?:[年月日号时時分秒]|[上下]午)+|[etz]|[ap]m?|eur|usd|cny|rmb|${MONTHS})$`, 'iu');

/**
 * Digits that only a spreadsheet set to Chinese knows. Beside one it counts with words too, and reads over Latin letters:
 * 亿元５ is 1000000005, and 五〇亿h is 5000000000.
 */
const CHINESE_DIGIT = /[\uFF10-\uFF19\u3007]/;
const READ_OVER = /[\p{Script=Latin}零一二两三四五六七八九十百千万亿兆元角分年月日号时時秒上下午]/gu;

/** 2023年, 5日: one count of one thing is no date. */
const COUNTED = /^\d+[年日号时分秒]$/;

/** A number that reads back as the digits it has; of per cent, no more decimals than a cell shows. */
const PLAIN = /^(?:0|[1-9]\d*)(?:(?:\.\d*[1-9])?|(?:\.\d{1,2})?%)$/;

/** As many digits as a spreadsheet holds. */
const PRECISION = 15;

const digitsOf = (number: string): number => number.replace(/\D/g, '').replace(/^0+/, '').length;

/** Where the point groups thousands, it does so before three digits. */
const THOUSANDS = /\.\d{3}(?!\d)/;

const readsBack = (text: string): boolean => PLAIN.test(text) && digitsOf(text) <= PRECISION && !THOUSANDS.test(text);

function isMistakable(text: string): boolean {
  if (TRUTH.test(text)) return true;
  if (CHINESE_DIGIT.test(text)) return !/\p{L}/u.test(text.replace(READ_OVER, ''));
  if (!/\p{Nd}/u.test(text) || COUNTED.test(text) || readsBack(text)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.every((word) => DATE_WORD.test(word)) && BETWEEN.test(text.replace(/\p{L}+/gu, ''));
}

/** A text as a cell that stays this text: one line, with an apostrophe in front where it needs one. */
export function textCell(text: string): string {
  const line = cleanText(text);
  const defused = line.replace(FORMULA, "$1'");
  return isMistakable(line.trim()) && !defused.startsWith("'") ? `'${defused}` : defused;
}

/**
 * A decimal as a cell that is this number, or a text, whatever the language of the spreadsheet. Three decimals get a zero
 * behind them: 12.345 is 12345 where the point groups thousands, and 12.3450 is a text there. What has more digits than a
 * spreadsheet holds is a text, since it would be rounded.
 * @param number its own digits, a point, and the minus of a keyboard
 */
export function numberCell(number: string): string {
  if (digitsOf(number) > PRECISION) return `'${number}`;
  return THOUSANDS.test(number) ? `${number}0` : number;
}
