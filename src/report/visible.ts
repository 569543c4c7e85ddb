/**
 * Characters that a terminal or log would interpret, bidirectional controls and invisible characters: controls, line
 * ends, format characters, lone surrogates, and everything else that Unicode displays as nothing.
 */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Escaped as in JSON, so that JSON text remains valid and equal. */
const escaped = (character: string): string =>
  character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Returns a text as a single line, with every character visible and none interpreted. */
export const visible = (text: string): string => text.replace(UNSEEN, escaped);

/**
 * Characters that are invisible alone: blanks, controls, format characters, lone surrogates, default-ignorables
 * (fillers, selectors, tags), Braille and music blanks, the object replacement character, private use, noncharacters,
 * and combining marks.
 */
const SEEN =
  /[^\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{M}\p{Default_Ignorable_Code_Point}\u2800\ufffc\u{1d159}\p{Noncharacter_Code_Point}]/u;

/** Returns whether a text has a visible character. */
export const isSeen = (text: string): boolean => SEEN.test(text);

const MAX_SHOWN = 200;

/** Returns a path or name on one line for display; its keys come from the input and may have any length. */
export function visiblePath(path: string): string {
  const start = visible(path.slice(0, MAX_SHOWN));
  return path.length > MAX_SHOWN ? `${start}…` : start;
}
