import { problemOf, type BilingualText, type Problem } from '../../report/problems/problems.js';
import { anyText } from '../../report/report-text.js';
import type { Fact } from '../../report/types.js';
import { textOfMixedUnits } from '../texts/said.js';

/** A figure with what it is counted in. */
export interface Counted {
  readonly fact: Fact;
  /** By which units are the same; undefined where there is no figure to compare. */
  readonly key?: string;
  /** The unit as printed; empty where it has none. */
  readonly unit: string;
}

/** The first figure that can't stand on one scale with those before it, since it is counted in something else. */
export function mixedUnitAt(counted: readonly Counted[], path: string): Problem | undefined {
  const first = counted.find(({ key }) => key !== undefined);
  const index = counted.findIndex(({ key }) => key !== undefined && key !== first?.key);
  const other = counted[index];
  if (!first || !other) return undefined;
  const { fact, unit } = other;
  // What is written by hand has no id.
  const found = `${fact.id || anyText(fact.label)}: ${unit || '—'}`;
  return problemOf('UNITS_DIFFER', `${path}[${index}]`, found, expectedLike(first.unit));
}

/** What is expected beside a figure in this unit. */
export const expectedLike = (unit: string): BilingualText => textOfMixedUnits((texts) => texts.figureIn(unit));
