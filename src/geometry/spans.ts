/**
 * How many columns each of some tiles takes, so that every row of a grid is full: rows are filled in order, and the last
 * tile of a row that the next one has no room in gets the columns that are left. Nothing is measured, so a server and a
 * browser lay out alike.
 * @param wants how many columns each would take, at least 1; more than there are count as all
 * @param columns of the grid, at least 1
 */
export function spans(wants: readonly number[], columns: number): readonly number[] {
  const widths: number[] = [];
  let free = columns;
  for (const want of wants) {
    const width = Math.min(want, columns);
    if (width > free) {
      widths[widths.length - 1]! += free;
      free = columns;
    }
    widths.push(width);
    free = free === width ? columns : free - width;
  }
  if (free < columns && widths.length) widths[widths.length - 1]! += free;
  return widths;
}
