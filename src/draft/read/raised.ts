/*
 * Superscripts: an exponent, which belongs to its unit, or a note mark, which belongs to no figure. In plain text, both
 * would be digits appended to the preceding text: m2, 亿元1.
 */

const SUPERSCRIPT: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '−': '⁻',
  '+': '⁺',
  n: 'ⁿ',
};

const SUBSCRIPT: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
};

const replaced = (text: string, table: Readonly<Record<string, string>>): string =>
  Array.from(text)
    .map((each) => table[each] ?? each)
    .join('');

/** Units that take a square or cube exponent. */
const UNIT = /(?:^|[^A-Za-z])(?:[kcdmhµμn]?m|ft|in|yd|mi|米|公里)$/;

/** 10 with an exponent, or a variable of a formula. */
const BASE = /(?:^|[^0-9.])10$|(?:^|[^A-Za-z])[A-Za-z]$/;

/**
 * @param text the superscript
 * @param before the preceding text
 * @returns the replacement; undefined for a note mark
 */
export function raised(text: string, before: string): string | undefined {
  const inner = text.trim();
  if (/^[23]$/.test(inner) && UNIT.test(before)) return replaced(inner, SUPERSCRIPT);
  if (/^[-−+]?[0-9n]+$/.test(inner) && BASE.test(before)) return replaced(inner, SUPERSCRIPT);
  return isNoteMark(inner) ? undefined : text;
}

/** [1], ①, (2), *, †, a lone number or letter. */
const isNoteMark = (text: string): boolean =>
  /^(?:[[［(（【〔]?(?:注|note)?\s*[0-9a-zA-Z*]{1,3}[\]］)）】〕]?(?:[,，、\s]|$))+$|^[①-⑳*†‡§¶#]+$/i.test(text) &&
  !/^(?:st|nd|rd|th|er|e|TM|SM|R|C)$/i.test(text);

/** Subscript digits, as in CO₂, are part of a formula and stay. */
export const lowered = (text: string, before: string): string =>
  /^[0-9]{1,2}$/.test(text.trim()) && /[A-Za-z)]$/.test(before) ? replaced(text.trim(), SUBSCRIPT) : text;

/** A note mark typed in brackets before a figure: 总产值[2]1234.5亿元. */
const TYPED = /[[［〔【](?:注\s*)?\d{1,2}[\]］〕】](?=[0-9])/g;

export const typedMarks = (text: string): readonly string[] => text.match(TYPED) ?? [];
