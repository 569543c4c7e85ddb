const ABBREVIATION =
  /(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|No|Nos|vs|Inc|Ltd|Co|Corp|approx|est|Sept|Oct|Nov|Dec|Jan|Feb|Aug|Rs|e\.g|i\.e|a\.m|p\.m|U\.S|Fig|Vol|cf|et al))\.$/;

/** Maps a position to the start of its sentence. */
export function sentenceStarts(text: string): (at: number) => number {
  const starts = [0];
  for (const { 0: stop, index } of text.matchAll(
    /[.!?]["”’)]*\s+(?=["“‘(]?[A-Z\d$£€])|[•●▪;]\s|\s[-–—]\s(?=[A-Z])|\n/g,
  )) {
    if (stop.startsWith('.') && ABBREVIATION.test(text.slice(Math.max(0, index - 12), index + 1))) continue;
    starts.push(index + stop.length);
  }
  return (at) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return starts[low] ?? 0;
  };
}

/** The end of the sentence at a position, searched within a few lines. */
export function sentenceEnd(text: string, at: number): number {
  const window = text.slice(at, at + 260);
  for (const { index } of window.matchAll(/[.!?]["”’)]*(?=\s|$)|[;\n•]/g)) {
    if (window[index] === '.' && ABBREVIATION.test(window.slice(Math.max(0, index - 12), index + 1))) continue;
    return at + index;
  }
  return at + window.length;
}
