import { isNegative } from '../fields/numeral.js';
import { compare, percentAgrees } from '../values/derive.js';
import type { Fault } from './fault.js';
import type { ShareFact } from '../types.js';

/** Returns share numbers that are inconsistent with each other. */
export function shareFaults(share: ShareFact): readonly Fault[] {
  const { part, whole, percent, fraction, tenths } = share;
  const numbers = { part, whole, tenths, ...percentages(percent) };
  const negative = Object.entries(numbers).filter(([, value]) => isNegative(value ?? ''));
  // A negative number fails the comparisons below too; those errors would only repeat this one.
  if (negative.length) return negative.map(([key, value]) => ({ code: 'VALUE_NEGATIVE', key, value }));
  if (typeof percent === 'object' && compare(percent.from, percent.to) > 0)
    return [{ code: 'RANGE_ORDER', key: 'percent', value: `${percent.from} – ${percent.to}` }];
  if (part === undefined || whole === undefined) {
    const isEmpty = percent === undefined && fraction === undefined && tenths === undefined;
    return isEmpty ? [{ code: 'SHARE_EMPTY', key: '', value: undefined }] : [];
  }
  const isWrong = typeof percent === 'string' && !percentAgrees(part, whole, percent);
  return isWrong ? [{ code: 'SHARE_PERCENT_DISAGREES', key: 'percent', value: percent }] : [];
}

const percentages = (percent: ShareFact['percent']): Readonly<Record<string, string | undefined>> =>
  typeof percent === 'object' ? { 'percent.from': percent.from, 'percent.to': percent.to } : { percent };
