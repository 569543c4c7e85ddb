/*
 * Characters removed from every source text: control characters, zero-width characters, soft hyphens, byte order marks.
 * Nothing else is changed: full-width digits and unusual spaces are part of the printed figure.
 */
const UNSEEN = /(?![\t\n\r])\p{Cc}|[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** A text without invisible characters, and how many were removed. */
export function cleaned(text: string): { readonly text: string; readonly removed: number } {
  const clean = text.replace(UNSEEN, '');
  return { text: clean, removed: text.length - clean.length };
}
