/*
 * What a source text never has: controls, marks of width zero, soft hyphens, the mark of byte order. Nothing else is
 * changed: a full-width digit or an unusual blank is how the document prints its figure.
 */
const UNSEEN = /(?![\t\n\r])\p{Cc}|[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** A text without what can't be seen, and how many characters that were. */
export function cleaned(text: string): { readonly text: string; readonly removed: number } {
  const clean = text.replace(UNSEEN, '');
  return { text: clean, removed: text.length - clean.length };
}
