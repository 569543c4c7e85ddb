/**
 * What a terminal or a log would obey, what turns a line round, and what can't be seen: controls of both kinds, line ends,
 * format characters, halves of characters, and whatever else Unicode shows as nothing.
 */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Written as JSON writes them, so that a text of JSON stays the JSON that it was. */
const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');

/** A text for people as one line in which everything is seen and nothing is obeyed. */
export const visible = (text: string): string => text.replace(UNSEEN, escaped);
