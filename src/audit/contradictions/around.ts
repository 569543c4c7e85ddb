import { LANGUAGES } from '../words/languages.js';
import type { QuotePosition } from '../contradiction.js';

/** Maximum distance of a word that refers to a number; also limits the run time per quote. */
const REACH = 60;

/** Returns the text before a number, without its sign. */
export const beforeOf = ({ text, numeral: { start } }: QuotePosition): string =>
  text.slice(Math.max(0, start - REACH), start).replace(/[-\u2212]$/, '');

/** Returns the text after a number and its scale word. */
export const tailOf = ({ text, numeral: { end } }: QuotePosition): string => text.slice(end, end + REACH);

/** Returns the parts of a number's clause before and after it. */
export function clauseAround(place: QuotePosition): readonly [before: string, after: string] {
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
