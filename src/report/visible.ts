/**
 * What a terminal or a log would obey, what turns a line round, and what can't be seen: controls of both kinds, line ends,
 * format characters, halves of characters, and whatever else Unicode shows as nothing.
 */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Written as JSON writes them, so that a text of JSON stays the JSON that it was. */
const escaped = (character: string): string =>
  character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A text for people as one line in which everything is seen and nothing is obeyed. */
export const visible = (text: string): string => text.replace(UNSEEN, escaped);

/**
 * What can't be seen by itself: blanks, controls and format characters, halves of characters, what Unicode lets programs show as
 * nothing (fillers, selectors, tags), the blanks of Braille and of music, the place of an object that is not there, what only a
 * font of one's own shows, and marks, which need a letter to stand on.
 */
const SEEN =
  /[^\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{M}\p{Default_Ignorable_Code_Point}\u2800\ufffc\u{1d159}\p{Noncharacter_Code_Point}]/u;

/** Whether a text has something to see in it. */
export const isSeen = (text: string): boolean => SEEN.test(text);

const MAX_SHOWN = 200;

/** A place of a report or a name in a line for people: its keys are the author's, and may have any length. */
export function visiblePath(path: string): string {
  const start = visible(path.slice(0, MAX_SHOWN));
  return path.length > MAX_SHOWN ? `${start}…` : start;
}
