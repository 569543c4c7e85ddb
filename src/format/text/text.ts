const REPLACEMENT = '\uFFFD';

const within = (code: number, from: number, to: number): boolean => code >= from && code <= to;

/** Characters that end a line or move along it; in one line of text they are a space. */
const isBreak = (code: number): boolean =>
  within(code, 0x09, 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;

/** C0 and C1 controls, lone halves of surrogate pairs, and code points that Unicode says are no characters. */
const isBroken = (code: number): boolean =>
  code < 0x20 ||
  within(code, 0x7f, 0x9f) ||
  within(code, 0xd800, 0xdfff) ||
  within(code, 0xfdd0, 0xfdef) ||
  (code & 0xfffe) === 0xfffe;

/**
 * Embeddings, overrides and isolates of the bidirectional algorithm. One that is left open reorders whatever the page
 * prints after it, figures too, and a replacement character in its stead would hide nothing but look like damage.
 * Right-to-left letters and the marks U+200E and U+200F order themselves rightly without them and stay.
 */
const isBidiControl = (code: number): boolean => within(code, 0x202a, 0x202e) || within(code, 0x2066, 0x2069);

function clean(character: string): string {
  const code = character.codePointAt(0)!;
  if (isBreak(code)) return ' ';
  if (isBidiControl(code)) return '';
  return isBroken(code) ? REPLACEMENT : character;
}

/** Texts that are clean at a glance, as nearly all are. */
const PLAIN = /^[ -~\u00b7-\u2027\u3000-\ud7ff\uff00-\uffef]*$/;

/**
 * A text fit for one line of a page: line breaks and tabs are spaces (CR LF is one), what is no character is U+FFFD,
 * and what would reorder its surroundings is gone. Cleaning a clean text changes nothing.
 */
export const cleanText = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(/\r\n/g, '\n').replace(/[^]/gu, clean);

/**
 * Whether a text holds what `cleanText` replaces or drops; tabs and line breaks, which any HTML attribute may have,
 * don't count.
 */
export function hasControls(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (!isBreak(code) && (isBroken(code) || isBidiControl(code))) return true;
  }
  return false;
}
