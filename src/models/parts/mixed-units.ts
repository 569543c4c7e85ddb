import { problemOf, type BilingualText, type Problem } from '../../report/problems/problems.js';
import { anyText } from '../../report/fields/report-text.js';
import type { Fact } from '../../report/types.js';
import { textOfMixedUnits } from '../accepted-texts/bilingual.js';

/** A figure with its unit. */
export interface Counted {
  readonly fact: Fact;
  /** Equal for comparable units; undefined if there is no figure to compare. */
  readonly key?: string;
  /** The unit as printed; empty if none. */
  readonly unit: string;
}

/** Returns the problem of the first figure in a unit that can't share the scale of those before it. */
export function mixedUnitAt(counted: readonly Counted[], path: string): Problem | undefined {
  const first = counted.find(({ key }) => key !== undefined);
  const index = counted.findIndex(({ key }) => key !== undefined && key !== first?.key);
  const other = counted[index];
  if (!first || !other) return undefined;
  const { fact, unit } = other;
  // Hand-written facts have no id.
  const found = `${fact.id || anyText(fact.label)}: ${unit || '—'}`;
  return problemOf('UNITS_DIFFER', `${path}[${index}]`, found, expectedLike(first.unit));
}

/** Returns the expectation for a figure next to others in this unit. */
export const expectedLike = (unit: string): BilingualText => textOfMixedUnits((texts) => texts.figureIn(unit));
