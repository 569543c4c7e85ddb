/**
 * Returns the number of columns of each tile so that every grid row is full: rows are filled in order, and if the next
 * tile does not fit, the last one in the row is widened. Nothing is measured, so server and browser give the same
 * layout.
 * @param wants preferred number of columns of each tile, at least 1; limited to `columns`
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
