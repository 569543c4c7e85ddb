import { spans } from '../../geometry/spans.js';
import type { BoardEntryModel, TileSpans } from './score-board.js';

/**
 * The tiles of a board, each as wide as what it says: one figure takes one column; several, a title, what happened or the
 * ring of a share take two. Rows are filled up, so no grid has a hole.
 */
export function tilesOf(entries: readonly BoardEntryModel[]): readonly TileSpans[] {
  const wants = entries.map(columnsFor);
  const [two, four, six] = [2, 4, 6].map((columns) => spans(wants, columns));
  return entries.map((_, index) => ({ two: two![index]!, four: four![index]!, six: six![index]! }));
}

const columnsFor = ({ facts }: BoardEntryModel): number => {
  const [only, ...more] = facts;
  return more.length || only?.headline || only?.ring ? 2 : 1;
};
