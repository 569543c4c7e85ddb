/** A piece of text with its position on a page; y from the top. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
}

/** The text content of a page. */
export interface PageText {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
  /** Whether any text is drawn, even if it can't be decoded. */
  readonly hasText: boolean;
  readonly pictures: number;
}

/** Adjacent fragments, at most a blank apart. */
export interface Segment extends Fragment {
  /** The right end. */
  readonly end: number;
}

/** The segments at one height of a page or column. */
export interface Line {
  readonly page: number;
  readonly segments: readonly Segment[];
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  /** The left and right margin of its column. */
  readonly left: number;
  readonly right: number;
}

const FAR = 1.8;

const isWide = (text: string | undefined): boolean =>
  text !== undefined && /[\u2E80-\u9FFF\u3000-\u303F\uFF00-\uFFEF]/.test(text);

/** The text of a line; distant segments are separated by tabs, like table cells. */
export const lineText = ({ segments }: Line): string => segments.map(({ text }) => text.trim()).join('\t');

/**
 * Merges fragments of a page at the same height and close to each other.
 * @param far maximum distance, in letter heights
 */
export function segmentsOf(fragments: readonly Fragment[], far = FAR): readonly Segment[] {
  const segments: Segment[] = [];
  for (const row of rowsOf(fragments)) {
    let current: Segment | undefined;
    for (const fragment of row) {
      const joined: Segment | undefined = current && joinedTo(current, fragment, far);
      if (current && !joined) segments.push(current);
      current = joined ?? { ...fragment, end: fragment.x + fragment.width };
    }
    if (current) segments.push(current);
  }
  return segments;
}

/** Fragments grouped by height, from left to right. */
export function rowsOf<T extends Fragment>(fragments: readonly T[]): readonly (readonly T[])[] {
  const rows: T[][] = [];
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y)) {
    const row = rows[rows.length - 1];
    // A superscript is higher by less than half a letter.
    if (row && Math.abs(row[0]!.y - fragment.y) < Math.max(row[0]!.size, fragment.size) * 0.45) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

const BLANK = 0.2;

function joinedTo(before: Segment, fragment: Fragment, far: number): Segment | undefined {
  const gap = fragment.x - before.end;
  const size = Math.max(before.size, fragment.size);
  if (gap > size * far) return undefined;
  // Printed twice at one position for a bold effect.
  if (gap < -size * 0.7 && before.text.endsWith(fragment.text)) return before;
  const isApart = gap > size * BLANK && !(isWide(before.text.slice(-1)) || isWide(fragment.text.slice(0, 1)));
  const isWideApart = gap > size * 0.8;
  const blank = (isApart || isWideApart) && !/\s$/.test(before.text) && !/^\s/.test(fragment.text) ? ' ' : '';
  const end = Math.max(before.end, fragment.x + fragment.width);
  return { ...before, text: before.text + blank + fragment.text, end, width: end - before.x, size };
}
