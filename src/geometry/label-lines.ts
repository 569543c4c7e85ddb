/*
 * How many lines a label takes, estimated from its characters alone: nothing is measured, so that a server lays out what
 * a browser lays out. The estimate decides which layout is pleasant to read; that no labels overlap does not hang on it.
 */

/** Chinese, full-width forms, dashes and quotation marks are as wide as they are high; other text is half as wide. */
const WIDE = '\\u1100-\\u11ff\\u2010-\\u2027\\u2e80-\\uffff';
const LATIN = 0.55;

const ONE_WIDE = new RegExp(`[${WIDE}]`);

/** What a line may end after: each wide character, each word with the space behind it. */
const PIECES = new RegExp(`[${WIDE}]|[^\\s${WIDE}]+\\s*|\\s+`, 'g');

const emsOfCharacter = (character: string): number => (ONE_WIDE.test(character) ? 1 : LATIN);

/** Width of a text in em. */
export const emsOf = (text: string): number =>
  (text.match(/[^]/gu) ?? []).reduce((ems, character) => ems + emsOfCharacter(character), 0);

/**
 * Lines that a text takes.
 * @param width of a line in em
 */
export function linesOf(text: string, width: number): number {
  let lines = text ? 1 : 0;
  let used = 0;
  for (const piece of text.match(PIECES) ?? []) {
    const room = emsOf(piece.trimEnd());
    if (used > 0 && used + room > width) {
      lines++;
      used = 0;
    }
    // A word that is longer than a line is broken wherever the line ends.
    const broken = Math.max(0, Math.ceil(room / width) - 1);
    lines += broken;
    used += emsOf(piece) - broken * width;
  }
  return lines;
}
