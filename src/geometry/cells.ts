/** A square; x and y are its upper left corner. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly isFilled: boolean;
}

/** A whole as countable squares, row by row, filled ones first. */
export interface Cells {
  /** In px, if there is space; a square is then 16 px wide. */
  readonly width: number;
  readonly height: number;
  readonly side: number;
  readonly cells: readonly Cell[];
}

const SIDE = 16;
const PITCH = SIDE + 4;

/**
 * Returns squares for a part of a whole.
 * @param mostColumns maximum number of columns
 * @throws {RangeError} if part, whole or number of columns is not an integer, or the part is not within the whole
 */
export function cells(part: number, whole: number, mostColumns: number): Cells {
  if (![part, whole, mostColumns].every(Number.isInteger) || part < 0 || part > whole || whole < 1 || mostColumns < 1)
    throw new RangeError(`Expected whole numbers, found ${part} of ${whole} in ${mostColumns} columns`);
  const columns = columnsFor(whole, mostColumns);
  return {
    width: columns * PITCH - (PITCH - SIDE),
    height: Math.ceil(whole / columns) * PITCH - (PITCH - SIDE),
    side: SIDE,
    cells: [...Array(whole).keys()].map((index) => ({
      x: (index % columns) * PITCH,
      y: Math.floor(index / columns) * PITCH,
      isFilled: index < part,
    })),
  };
}

/**
 * Full rows can be counted by multiplication, so use the widest full rectangle unless it is narrower than half of the
 * maximum; else rows of similar length, so that the last one is not too short.
 */
function columnsFor(whole: number, most: number): number {
  if (whole <= most) return whole;
  for (let columns = most; columns >= most / 2; columns--) if (whole % columns === 0) return columns;
  return Math.ceil(whole / Math.ceil(whole / most));
}
