import { spans } from '../../geometry/spans.js';
import type { BoardEntryModel, TileSpans } from './score-board.js';

/**
 * Returns the tiles of a board, sized by content: a single figure takes one column; several figures, a title, an event
 * or a share's ring take two. Tiles are widened to fill rows, so that the grid has no holes.
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
