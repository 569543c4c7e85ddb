/*
 * A figure stands at the end of its bar, so beside the longest bar there must be room for it. Nothing is measured: the
 * widest text of a list is set once more, unseen, beside every bar, so that all bars of the list have one width.
 */

/** How much room the figures of a list need: whether they fit beside a bar in most places, in wide ones, or in none. */
export const FITS = ['short', 'middling', 'long'] as const;

export interface LabelSpace {
  /** The widest text that stands left of its bar; empty where none does. */
  readonly left: string;
  /** The widest text that stands right of its bar; empty where none does. */
  readonly right: string;
  readonly fit: (typeof FITS)[number];
}

/** Chinese characters and full-width signs: one is as wide as two digits. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[^\0-\uFFFF]/gu;

/** The width of a text in digits, near enough to tell the wider of two. */
const widthOf = (text: string): number => (text.match(/[^]/gu)?.length ?? 0) + (text.match(WIDE)?.length ?? 0);

/** The widest of some texts; empty where there is none. */
export const widest = (texts: readonly string[]): string =>
  texts.reduce((most, text) => (widthOf(text) > widthOf(most) ? text : most), '');

const SHORT = 10;
const MIDDLING = 20;

/** The room that figures need on either side of the bars. */
export function labelSpaceFor(
  figures: readonly { readonly text: string; readonly side: 'left' | 'right' }[],
): LabelSpace {
  const on = (wanted: 'left' | 'right'): string =>
    widest(figures.filter(({ side }) => side === wanted).map(({ text }) => text));
  const [left, right] = [on('left'), on('right')];
  const width = Math.max(widthOf(left), widthOf(right));
  return { left, right, fit: width <= SHORT ? 'short' : width <= MIDDLING ? 'middling' : 'long' };
}
