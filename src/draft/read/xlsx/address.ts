/** A cell's position: column and row from 0. */
export interface CellPosition {
  readonly column: number;
  readonly row: number;
}

/** Parses an address such as C7; undefined if invalid. */
export function positionOf(address: string): CellPosition | undefined {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined) return undefined;
  const column = Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(digits) - 1 };
}

/** The letters of a column. */
export function columnName(column: number): string {
  let text = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}

export const addressOf = ({ column, row }: CellPosition): string => `${columnName(column)}${row + 1}`;
