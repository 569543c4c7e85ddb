/** No figure, date, phone or serial number is longer than this. */
const RUN = /[\d.,:/-]{41,}|[〇零一二两三四五六七八九十百千万亿第]{41,}/g;
/** Replaces each character of such a run: no rule matches it, and offsets are preserved. */
const NOTHING = '\ufffc';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Removes runs of numerals longer than any number, such as a broken table or a line drawn with digits. Matching every
 * part of such a run would take quadratic time.
 */
export function withoutOverlong(text: string): { readonly text: string; readonly runs: readonly Span[] } {
  const runs: Span[] = [];
  const kept = text.replace(RUN, (run: string, start: number) => {
    runs.push({ start, end: start + run.length });
    return NOTHING.repeat(run.length);
  });
  return { text: kept, runs };
}
