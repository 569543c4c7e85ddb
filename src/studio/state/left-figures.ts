import type { LeftOut } from '../../draft/export/left-out.js';
import type { Figure } from './figures.js';

/** Leaves out attached changes and ranks of an unpublished figure, which is counted once. */
export function ofFigures(left: readonly LeftOut[], figures: readonly Figure[]): readonly LeftOut[] {
  const ids = new Set(left.map(({ id }) => id));
  const parts = new Set(figures.flatMap(({ id, facts }) => (ids.has(id) ? facts.slice(1).map((part) => part.id) : [])));
  return left.filter(({ id }) => !parts.has(id));
}
