import { inBaseUnit } from '../../report/values/derive.js';
import { SCALES } from '../../report/lists/terms.js';
import type { Fact } from '../../report/types.js';

interface Length {
  readonly unit: string;
  readonly value: number;
}

/**
 * Returns the bar lengths of the amounts in a list: each relative to the largest in the same unit, from 0 to 1.
 * Requires at least two in a unit; facts other than amounts, ranges and negative values have no length.
 * @returns by fact id
 */
export function lengthsOf(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const lengths = facts.flatMap((fact) => {
    const length = lengthOf(fact);
    return length ? [[fact.id, length] as const] : [];
  });
  return new Map(
    lengths.flatMap(([id, { unit, value }]) => {
      const alike = lengths.filter(([, other]) => other.unit === unit).map(([, other]) => other.value);
      const greatest = Math.max(...alike);
      return alike.length > 1 && greatest > 0 ? [[id, value / greatest] as const] : [];
    }),
  );
}

function lengthOf(fact: Fact): Length | undefined {
  if (fact.kind !== 'amount' || typeof fact.value !== 'string' || !fact.unit) return undefined;
  const { value, unit } = inBaseUnit(fact.value, fact.unit, fact.scale ? SCALES[fact.scale] : 0);
  // A float is precise enough for a length.
  return Number(value) < 0 ? undefined : { unit, value: Number(value) };
}
