/**
 * The widths that have a layout of their own: from which width of the widget in px (the style sheet has it in a
 * container query), and how much of the line a label takes. A layout holds for every greater width too.
 */
export const WIDTHS = { snug: { from: 480, share: 0.42 }, roomy: { from: 880, share: 0.22 } } as const;

export type LayoutName = keyof typeof WIDTHS;

export const LAYOUT_NAMES = Object.keys(WIDTHS) as readonly LayoutName[];

/** The most levels of labels; what needs more reads better as a list. */
export const MAX_LEVELS = 6;
