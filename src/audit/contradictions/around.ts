import { LANGUAGES } from '../words/languages.js';
import type { Place } from '../contradiction.js';

/** No word so far from a number is about it; with it, the time that a quote takes is bounded. */
const REACH = 60;

/** What comes before a number, without its sign. */
export const beforeOf = ({ text, numeral: { start } }: Place): string =>
  text.slice(Math.max(0, start - REACH), start).replace(/[-\u2212]$/, '');

/** What comes behind a number and its scale word. */
export const tailOf = ({ text, numeral: { end } }: Place): string => text.slice(end, end + REACH);

/** The part of a number's clause before it, and the part behind it. */
export function clauseAround(place: Place): readonly [before: string, after: string] {
  let [before, after] = [beforeOf(place), tailOf(place)];
  for (const { clauseEnd } of LANGUAGES) {
    const ends = [...before.matchAll(clauseEnd)];
    const last = ends[ends.length - 1];
    if (last) before = before.slice(last.index + last[0].length);
    const [next] = after.matchAll(clauseEnd);
    if (next) after = after.slice(0, next.index);
  }
  return [before, after];
}
