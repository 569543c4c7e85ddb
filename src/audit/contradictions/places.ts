import type { QuotePosition } from '../contradiction.js';
import type { LocatedFigure } from '../rule-inputs/figures.js';
import { numeralsIn, prints, type Numeral } from '../rule-inputs/numerals.js';

/** A number repeated more often is in a table, and further positions add nothing. */
const MAX_PLACES = 20;

/** Returns the positions where a normalised quote prints a figure; a range from its first number to its last. */
export function placesOf(text: string, { figure }: LocatedFigure): readonly QuotePosition[] {
  const { value, scale } = figure;
  if (value === null) return [];
  const numerals = numeralsIn(text);
  const at = (end: string): readonly Numeral[] =>
    numerals.filter((one) => !isDate(one, text) && prints(one, end, scale, text)).slice(0, MAX_PLACES);
  if (typeof value === 'string') return at(value).map((numeral) => ({ text, numeral, figure }));
  return at(value.from).flatMap((from) => {
    const to = at(value.to).find(({ start }) => start >= from.end);
    return to ? [{ text, figure, numeral: { ...to, start: from.start, hasSign: from.hasSign } }] : [];
  });
}

/** Excludes numbers in dates: 3月 and 2023年. */
const isDate = ({ digits, end }: Numeral, text: string): boolean =>
  digits.length === 4 ? /^\s*年/.test(text.slice(end, end + 3)) : /^\s*[月日号](?!均)/.test(text.slice(end, end + 3));
