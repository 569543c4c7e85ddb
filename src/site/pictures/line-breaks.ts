import { segmentsOf } from '../../format/text/segments.js';
import { isLatin } from './measure.js';
import type { Locale } from '../../format/locale.js';

/*
 * Line-breaking rules. Between Chinese words, but not before closing or after opening punctuation (GB/T 15834, CLREQ);
 * in Latin text at spaces, and in an address after its hyphens; never between a figure and its unit.
 */

/** Characters that may not start a line. */
export const CLOSES = /^[、，。．：；！？）》〉】』」〕〗％‰·…—～’”,.:;!?)\]}%°]/u;

/** Characters that may not end a line. */
export const OPENS = /[（《〈【『「〔〖‘“([{]$/u;

/** A character that is a word by itself: Chinese, kana, hangul, full-width forms and signs, emoji. */
const WIDE =
  /^[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]|^[\u{1f000}-\u{3ffff}]/u;

/** Scale words and units that stay with their figure. */
const UNIT = /^[千百万亿元年月日个名件套亩人户处次倍项村]/u;

/**
 * A letter with its accents, a whole emoji, a flag. Hand-written, since another ICU version could change the line
 * breaks of the same picture.
 */
const GRAPHEME = /\p{RI}\p{RI}|[^](?:[\p{M}\p{Emoji_Modifier}]|\u200d[^])*/gu;

/** Grapheme clusters of a text. */
export const graphemesOf = (text: string): readonly string[] => text.match(GRAPHEME) ?? [];

/** An unbreakable piece of text, with its trailing spaces. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

/**
 * Splits a text into pieces, in order; joined, they are the text.
 * @param locale of the text around: in English, a Chinese figure is an unbreakable word
 */
export function piecesOf(text: string, locale: Locale): readonly Piece[] {
  const key = `${locale} ${text}`;
  const found = known.get(key) ?? parted(text, locale);
  // A report has several thousand texts, each laid out at many widths.
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, found);
  return found;
}

const MAX_KNOWN = 4_000;
const known = new Map<string, readonly Piece[]>();

function parted(text: string, locale: Locale): readonly Piece[] {
  const pieces: Piece[] = [];
  const isOneWord = !/[\s\u2e80-\uffff]/u.test(text);
  const ends = isLatin(locale) ? undefined : wordEnds(text);
  let [start, at] = [0, 0];
  let last = '';
  for (const character of graphemesOf(text)) {
    const isInWord = HAN.test(last) && HAN.test(character) && ends !== undefined && !ends.has(at);
    if (at > start && !isInWord && mayBreak(last, character, locale, isOneWord)) {
      pieces.push({ text: text.slice(start, at), start });
      start = at;
    }
    last = character;
    at += character.length;
  }
  if (at > start) pieces.push({ text: text.slice(start), start });
  return pieces;
}

/** Word boundaries; a figure keeps its scale and unit, and a short name its quotation marks. */
function wordEnds(text: string): ReadonlySet<number> {
  const ends = new Set<number>();
  let at = 0;
  for (const segment of segmentsOf(text)) ends.add((at += segment.length));
  for (const { 0: whole, index } of text.matchAll(WHOLE)) for (let i = 1; i < whole.length; i++) ends.delete(index + i);
  return ends;
}

const HAN = /^\p{Script=Han}/u;

/** Treated as one word, whatever the segmenter returns. */
const WHOLE =
  /\d[十百千万亿余多]*(?:平方米|平方公里|公里|[元年月日个名件套亩人户处次倍项村家宗])?|[“《][^”》]{1,6}[”》]/gu;

const isSpace = (character: string): boolean => character === ' ' || character === '\u3000';

function mayBreak(before: string, after: string, locale: Locale, isOneWord: boolean): boolean {
  if (isSpace(after)) return false;
  if (isSpace(before)) return true;
  if (CLOSES.test(after) || OPENS.test(before)) return false;
  if (/\d$/.test(before) && UNIT.test(after)) return false;
  // Only in addresses, not in hyphenated words.
  if (before === '-' || before === '/') return isOneWord && !/^\d/.test(after);
  return !isLatin(locale) && (WIDE.test(before) || WIDE.test(after));
}
