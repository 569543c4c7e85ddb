/** A box in px, relative to the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

/** Position of a panel, with its maximum height. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Distance between a figure and its panel, and minimum distance from the window's edge; px. */
const GAP = 6;
const EDGE = 8;

/**
 * Returns the position of a panel: below the anchor, or on the side with more space if it does not fit; left-aligned
 * with the anchor, as far as the window allows. It is never higher than that space.
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
