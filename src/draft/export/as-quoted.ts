import { QUALIFIER_WORDS } from '../../report/lists/qualifiers.js';
import { BOUNDS } from '../words/zh/qualifiers.js';
import type { DraftFact } from '../session/draft.js';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const wordsAt = (place: 'before' | 'after'): string =>
  BOUNDS.filter(({ stands }) => stands === place)
    .map(({ word }) => escaped(word))
    .join('|');

const [BEFORE, AFTER] = [wordsAt('before'), wordsAt('after')];
const INSIDE = '余|多|来|几|餘';

/** A numeral that is continued to the left would be another one. */
const ALONE = '(?<![\\d.,])';

/**
 * Returns a Chinese figure as its quote has it, where the contract would print it otherwise: 20余亿元, whose 余 it
 * prints behind 亿; 控制在3%以内, which has two qualifying words; 高达3亿元, whose word it does not know. Undefined if
 * the contract's own wording is that of the quote, or if the quote has another number, scale or unit.
 */
export function asQuoted({ quote, value, scale = '', unit }: DraftFact): string | undefined {
  if (value === null || !value || !/\p{Script=Han}/u.test(quote)) return undefined;
  const [number, size, counted] = [escaped(value), escaped(scale), unit === '%' ? '[%％]' : escaped(unit)];
  const whole = new RegExp(
    `((?:${BEFORE})*)${ALONE}${number}\\s?(${INSIDE})?\\s?${size}\\s?(?:${INSIDE})?\\s?${counted}(${AFTER})?`,
  );
  const [said, before = '', ahead, after] = whole.exec(quote) ?? [];
  if (said === undefined) return undefined;
  const isAhead = ahead !== undefined && scale !== '';
  return isAhead || (before && (after !== undefined || !isKnown(before))) ? said.trim() : undefined;
}

const isKnown = (word: string): boolean => Object.prototype.hasOwnProperty.call(QUALIFIER_WORDS, word);
