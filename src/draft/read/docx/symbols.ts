import { codePoint } from 'dingbat-to-unicode';

/** Where fonts of symbols have their signs in Unicode: nowhere of their own, but here. */
const OWN_START = 0xf000;
const OWN_END = 0xf0ff;

export const UNKNOWN = '\uFFFD';

/** A sign of a font of symbols; undefined where it is not known. */
export function symbol(font: string, code: number): string | undefined {
  const own = code >= OWN_START && code <= OWN_END ? code - OWN_START : code;
  const known = codePoint(font, own)?.string;
  if (known !== undefined) return TICKED[known] ?? known;
  // A font of letters: the code is the character itself.
  return code < OWN_START && code > 0 ? String.fromCodePoint(code) : undefined;
}

/** Ticked and empty boxes are drawn in many ways, and read in one. */
const TICKED: Readonly<Record<string, string>> = { '🗹': '☑', '🗵': '☒', '☐': '☐', '🗷': '☒', '□': '□' };

/** A text that may have signs of a font of symbols in it, with those written as what they show. */
export function symbolsIn(text: string, font: string | undefined): { readonly text: string; readonly unknown: number } {
  let unknown = 0;
  const written = text.replace(/[\uF000-\uF0FF]/g, (sign) => {
    const found = symbol(font ?? 'Symbol', sign.charCodeAt(0));
    if (found === undefined) unknown++;
    return found ?? UNKNOWN;
  });
  return { text: written, unknown };
}
