/*
 * Where a Chinese line can break without splitting a word. Words come from the runtime's dictionary (`Intl.Segmenter`),
 * so that none is shipped; unknown words come as single characters, which are joined again here. Another dictionary may
 * break elsewhere. The segments always concatenate to the text.
 */

interface Segmenter {
  segment(text: string): Iterable<{ readonly segment: string }>;
}

type Segmenters = { readonly Segmenter?: new (locale: string, options: { granularity: 'word' }) => Segmenter };

let known: Segmenter | undefined;

/** The words of a text; its characters if the runtime has no dictionary. */
function wordsIn(text: string): readonly string[] {
  const { Segmenter } = Intl as Segmenters;
  if (!Segmenter) return Array.from(text);
  known ??= new Segmenter('zh', { granularity: 'word' });
  return Array.from(known.segment(text), ({ segment }) => segment);
}

const HAN = /^\p{Script=Han}+$/u;

/** Attaches to the previous word. */
const BEHIND = /^[的了之等们者]$/u;

/** Attaches to the next word. */
const BEFORE = /^[总第各每全双新老副大小高低省市县本该]$/u;

/** Maximum length of a word joined from unknown characters. */
const MAX_UNKNOWN = 4;

/** Returns a text in unbreakable segments; they concatenate to the text. */
export function segmentsOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let isRun = false;
  for (const word of wordsIn(text)) {
    const last = pieces[pieces.length - 1] ?? '';
    const isLone = HAN.test(word) && word.length === 1;
    const joins =
      isLone && HAN.test(last) && (BEHIND.test(word) || (isRun && !BEFORE.test(word) && last.length < MAX_UNKNOWN));
    if (joins) pieces[pieces.length - 1] = last + word;
    else pieces.push(word);
    isRun = isLone && !BEHIND.test(word);
  }
  return withoutLone(pieces);
}

/** Attaches a single character to the previous word, or to the next. */
function withoutLone(pieces: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let ahead = '';
  for (const [index, piece] of pieces.entries()) {
    const [last = '', next = ''] = [joined[joined.length - 1], pieces[index + 1]];
    const isLone = piece.length === 1 && HAN.test(piece) && !ahead;
    if (isLone && HAN.test(next) && (BEFORE.test(piece) || !HAN.test(last))) ahead = piece;
    else if (isLone && HAN.test(last)) joined[joined.length - 1] = last + piece;
    else {
      joined.push(ahead + piece);
      ahead = '';
    }
  }
  return joined;
}
