import { DATES } from '../../words/zh/dates.js';
import { NAMES } from '../../words/zh/names.js';
import { Mask } from '../mask.js';

/** Marks dates, names, serial numbers and conditions in a line. Streaks and ranks take precedence. */
export function blocked(text: string, taken: readonly { start: number; end: number }[]): Mask {
  const mask = new Mask(text.length);
  const isTaken = new Uint8Array(text.length);
  for (const { start, end } of taken) isTaken.fill(1, start, end);
  for (const [pattern, why] of [...NAMES, ...DATES]) mask.putAll(text, pattern, why, isTaken);
  return mask;
}
