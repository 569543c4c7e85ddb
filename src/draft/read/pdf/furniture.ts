import { lineText, type Line } from './fragment.js';

const PAGE_NUMBER = /^[\s\-–—―·•.~第页PpAaGgEe]*\d{1,4}[\s\-–—―·•.~页]*(?:[/／]|共|of)?\s*\d{0,4}\s*页?[\s\-–—―·•.~]*$/;

/** Headers and footers: page numbers, and lines that most pages repeat. */
export function furnitureOf(
  pages: readonly { readonly lines: readonly Line[]; readonly height: number }[],
): ReadonlySet<Line> {
  const found = new Set<Line>();
  const repeated = new Map<string, Line[]>();
  for (const { lines, height } of pages)
    for (const line of lines) {
      if (line.y > height * 0.1 && line.y < height * 0.9) continue;
      const text = lineText(line).trim();
      if (PAGE_NUMBER.test(text)) found.add(line);
      const key = text.replace(/\d+/g, '#');
      repeated.set(key, [...(repeated.get(key) ?? []), line]);
    }
  for (const lines of repeated.values())
    if (lines.length >= 3 && lines.length >= pages.length * 0.4) for (const line of lines) found.add(line);
  return found;
}
