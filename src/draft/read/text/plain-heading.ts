/*
 * Headings in plain text: a short separate line that is no sentence. The kind of number determines the level, as is
 * usual in Chinese documents: 一、 then （一） then 1. .
 */

const MAX_LENGTH = 40;

/** Section numbers with their levels. */
const NUMBERED: readonly (readonly [level: number, form: RegExp])[] = [
  [1, /^第[一二三四五六七八九十百0-9]+[章篇部编]/],
  [2, /^第[一二三四五六七八九十百0-9]+节/],
  [1, /^[一二三四五六七八九十]{1,3}、/],
  [1, /^(?:Chapter|Part|CHAPTER|PART) (?:[0-9]+|[IVX]+|[A-Z][a-z]+)\b/],
  [2, /^[（(][一二三四五六七八九十]{1,3}[）)]/],
  [2, /^[0-9]{1,2}\.[0-9]{1,2}(?:\.[0-9]{1,2})?\s?[^0-9%％‰\s万亿]/],
];

/** Ends a sentence, or continues after the line. */
const SENTENCE = /[。；，、：:;,.!?！？…]$/;

/** Digits with a unit: a line with a figure is no heading, unless it is numbered as one. */
const FIGURE = /[0-9０-９]\s*(?:[%％‰万亿个户人元亩家项件名]|平方|公里)|[0-9]\.[0-9]/;

/** The level of a line that looks like a heading; else undefined. */
export function plainHeading(line: string): number | undefined {
  const text = line.trim();
  if (!text || text.length > MAX_LENGTH * (/[\p{Script=Han}]/u.test(text) ? 1 : 2)) return undefined;
  const numbered = NUMBERED.find(([, form]) => form.test(text));
  // A numbered line is a heading unless it is a sentence: 一、全年实现收入3亿元。
  if (numbered) return /[。；;]/.test(text) ? undefined : numbered[0];
  // A title may end with an exclamation mark, but not with a stop, comma or colon.
  if (/[。；，、：:;,.…]$/.test(text) || FIGURE.test(text) || isItem(text)) return undefined;
  if (!/\p{L}/u.test(text)) return undefined;
  // Without a number, the layout must be that of a title: no inner comma, except between two halves.
  return /[。；;]/.test(text) || SENTENCE.test(text.slice(0, -1)) || isPhrase(text) ? undefined : 2;
}

const isItem = (text: string): boolean => /^(?:[-*•●○■□▪◆➢]\s|\d{1,3}[.、)）]|[①-⑳])/.test(text);

/** An English line without inner capitals is the end of a wrapped paragraph. */
function isPhrase(text: string): boolean {
  if (/\p{Script=Han}/u.test(text)) return false;
  return !/^[A-Z0-9“"]/.test(text) || text.split(/\s+/).length > 12;
}
