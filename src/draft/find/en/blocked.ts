import { NAMES } from '../../words/en/names.js';
import { Mask } from '../mask.js';
import type { Token } from '../token.js';

/** The characters of a line that belong to something other than a figure. @param ranked ranks, which stay free */
export function blocked(text: string, ranked: readonly Token[]): Mask {
  const mask = new Mask(text.length);
  const isRank = new Uint8Array(text.length);
  for (const { coreStart, coreEnd } of ranked) isRank.fill(1, coreStart, coreEnd);
  for (const [pattern, why] of NAMES) mask.putAll(text, pattern, why, isRank);
  return mask;
}
