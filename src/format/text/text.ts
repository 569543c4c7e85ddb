const REPLACEMENT = '\uFFFD';

const within = (code: number, from: number, to: number): boolean => code >= from && code <= to;

/** Line breaks and tabs; in a single line of text they become a space. */
const isBreak = (code: number): boolean =>
  within(code, 0x09, 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;

/** C0 and C1 controls, lone surrogates, and Unicode noncharacters. */
const isBroken = (code: number): boolean =>
  code < 0x20 ||
  within(code, 0x7f, 0x9f) ||
  within(code, 0xd800, 0xdfff) ||
  within(code, 0xfdd0, 0xfdef) ||
  (code & 0xfffe) === 0xfffe;

/**
 * Bidirectional embeddings, overrides and isolates. An unclosed one reorders everything after it, including figures.
 * They are removed, since a replacement character would look like damage. Right-to-left letters and the marks U+200E
 * and U+200F work without them and stay.
 */
const isBidiControl = (code: number): boolean => within(code, 0x202a, 0x202e) || within(code, 0x2066, 0x2069);

function clean(character: string): string {
  const code = character.codePointAt(0)!;
  if (isBreak(code)) return ' ';
  if (isBidiControl(code)) return '';
  return isBroken(code) ? REPLACEMENT : character;
}

/** Fast check for clean texts, which nearly all are. */
const PLAIN = /^[ -~\u00b7-\u2027\u3000-\ud7ff\uff00-\uffef]*$/;

/**
 * Cleans a text for one line of a page: line breaks and tabs become spaces (CR LF one space), invalid characters
 * U+FFFD, and bidirectional controls are removed. Idempotent.
 */
export const cleanText = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(/\r\n/g, '\n').replace(/[^]/gu, clean);

/**
 * Returns whether `cleanText` would replace or remove a character, other than tabs and line breaks, which are allowed
 * in any HTML attribute.
 */
export function hasControls(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (!isBreak(code) && (isBroken(code) || isBidiControl(code))) return true;
  }
  return false;
}
