/** A box in px, from the top left of what is seen of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

/** Where a panel stands, and how high it may be there. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Between a figure and what opens beside it, and at least between that and the edge of the window; px. */
const GAP = 6;
const EDGE = 8;

/**
 * Where a panel stands beside an anchor: under it, or where it does not fit there, on the side with more room; flush with
 * the anchor's left, as far as the window's edges let it. It is never higher than its side has room.
 */
export function placeBeside(anchor: Box, panel: Size, view: Size): Placement {
  const under = anchor.top + anchor.height + GAP;
  const spaceBelow = Math.max(0, view.height - EDGE - under);
  const spaceAbove = Math.max(0, anchor.top - GAP - EDGE);
  const left = Math.max(EDGE, Math.min(anchor.left, view.width - EDGE - panel.width));
  if (panel.height <= spaceBelow || spaceBelow >= spaceAbove) return { left, top: under, maxHeight: spaceBelow };
  const height = Math.min(panel.height, spaceAbove);
  return { left, top: anchor.top - GAP - height, maxHeight: spaceAbove };
}
