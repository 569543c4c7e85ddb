/** A range of the source text, in UTF-16 offsets. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A sentence as printed. */
export interface Sentence extends TextRange {
  readonly text: string;
}

const END = /[。！？!?；;\n]|\.(?=\s)/g;

/** Maximum distance to search on either side. */
const FAR = 2_000;

/** The sentence at a position, without its final punctuation. */
export function sentenceAt(text: string, at: number): Sentence {
  const from = Math.max(0, at - FAR);
  const ends = [...text.slice(from, at).matchAll(END)];
  const last = ends[ends.length - 1];
  const start = last ? from + last.index + last[0].length : from;
  const [next] = text.slice(at, at + FAR).matchAll(END);
  const end = next ? at + next.index : Math.min(text.length, at + FAR);
  return { text: text.slice(start, end), start, end };
}
