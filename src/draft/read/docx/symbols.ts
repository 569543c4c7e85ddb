import { codePoint } from 'dingbat-to-unicode';

/** Private use range that symbol fonts are mapped to. */
const OWN_START = 0xf000;
const OWN_END = 0xf0ff;

export const UNKNOWN = '\uFFFD';

/** A character of a symbol font; undefined if unknown. */
export function symbol(font: string, code: number): string | undefined {
  const own = code >= OWN_START && code <= OWN_END ? code - OWN_START : code;
  const known = codePoint(font, own)?.string;
  if (known !== undefined) return TICKED[known] ?? known;
  // A text font: the code is the character itself.
  return code < OWN_START && code > 0 ? String.fromCodePoint(code) : undefined;
}

/** Variants of ticked and empty boxes, unified. */
const TICKED: Readonly<Record<string, string>> = { '🗹': '☑', '🗵': '☒', '☐': '☐', '🗷': '☒', '□': '□' };

/** Replaces characters of a symbol font by their Unicode equivalents. */
export function symbolsIn(text: string, font: string | undefined): { readonly text: string; readonly unknown: number } {
  let unknown = 0;
  const written = text.replace(/[\uF000-\uF0FF]/g, (sign) => {
    const found = symbol(font ?? 'Symbol', sign.charCodeAt(0));
    if (found === undefined) unknown++;
    return found ?? UNKNOWN;
  });
  return { text: written, unknown };
}
