/** No figure, date, telephone or serial number is longer than this. */
const RUN = /[\d.,:/-]{41,}|[〇零一二两三四五六七八九十百千万亿第]{41,}/g;
/** In place of each character of such a run: no rule knows it, and offsets stay. */
const NOTHING = '\ufffc';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A text without the runs of numerals that are longer than any number: a torn table, a rule drawn with digits. Rules
 * would try each part of such a run, in a time that grows with the square of its length.
 */
export function withoutOverlong(text: string): { readonly text: string; readonly runs: readonly Span[] } {
  const runs: Span[] = [];
  const kept = text.replace(RUN, (run: string, start: number) => {
    runs.push({ start, end: start + run.length });
    return NOTHING.repeat(run.length);
  });
  return { text: kept, runs };
}
