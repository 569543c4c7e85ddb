/*
 * A figure is placed at the end of its bar, so the longest bar must leave space for it. Nothing is measured: the widest
 * text of a list is rendered again, invisibly, next to every bar, so that all bars have the same width.
 */

/** Whether the figures of a list fit next to bars in most containers, in wide ones, or never. */
export const FITS = ['short', 'middling', 'long'] as const;

export interface LabelSpace {
  /** The widest text left of a bar; empty if none. */
  readonly left: string;
  /** The widest text right of a bar; empty if none. */
  readonly right: string;
  readonly fit: (typeof FITS)[number];
}

/** Chinese and full-width characters are as wide as two digits. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[^\0-\uFFFF]/gu;

/** Approximate width of a text in digits, to compare texts. */
const widthOf = (text: string): number => (text.match(/[^]/gu)?.length ?? 0) + (text.match(WIDE)?.length ?? 0);

/** Returns the widest text; empty if there are none. */
export const widest = (texts: readonly string[]): string =>
  texts.reduce((most, text) => (widthOf(text) > widthOf(most) ? text : most), '');

const SHORT = 10;
const MIDDLING = 20;

/** Returns the space for figures on both sides of the bars. */
export function labelSpaceFor(
  figures: readonly { readonly text: string; readonly side: 'left' | 'right' }[],
): LabelSpace {
  const on = (wanted: 'left' | 'right'): string =>
    widest(figures.filter(({ side }) => side === wanted).map(({ text }) => text));
  const [left, right] = [on('left'), on('right')];
  const width = Math.max(widthOf(left), widthOf(right));
  return { left, right, fit: width <= SHORT ? 'short' : width <= MIDDLING ? 'middling' : 'long' };
}
