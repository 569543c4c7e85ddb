import type { Mention } from '../report/types.js';
import type { Locale } from './locale.js';
import { printNumber } from './number.js';

/**
 * Where a quote stands in its text, counted from 1, both ends included. The unit is that of the contract, UTF-16 code
 * units: characters, but for the few beyond the Basic Multilingual Plane.
 */
export function printSpan({ start, end }: Pick<Mention, 'start' | 'end'>, locale: Locale): string {
  const [first, last] = [start + 1, Math.max(end, start + 1)].map((place) => printNumber(String(place)));
  if (locale === 'en') return first === last ? `character ${first}` : `characters ${first}–${last}`;
  return first === last ? `第${first}字` : `第${first}至${last}字`;
}
