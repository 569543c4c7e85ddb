/*
 * Where a line of Chinese may end without parting a word. The words are those of the runtime's own dictionary
 * (`Intl.Segmenter`), so that nothing is shipped for it; what it does not know it gives by the character, and these are put
 * together again. Another dictionary may end a line elsewhere. It changes no text: the segments together are the text.
 */

interface Segmenter {
  segment(text: string): Iterable<{ readonly segment: string }>;
}

type Segmenters = { readonly Segmenter?: new (locale: string, options: { granularity: 'word' }) => Segmenter };

let known: Segmenter | undefined;

/** Words of a text; its characters where the runtime has no dictionary. */
function wordsIn(text: string): readonly string[] {
  const { Segmenter } = Intl as Segmenters;
  if (!Segmenter) return Array.from(text);
  known ??= new Segmenter('zh', { granularity: 'word' });
  return Array.from(known.segment(text), ({ segment }) => segment);
}

const HAN = /^\p{Script=Han}+$/u;

/** What belongs to the word before it. */
const BEHIND = /^[的了之等们者]$/u;

/** What belongs to the word behind it. */
const BEFORE = /^[总第各每全双新老副大小高低省市县本该]$/u;

/** Characters that no dictionary knows together make no longer a word than this. */
const MAX_UNKNOWN = 4;

/** A text in pieces that should not be parted; together they are the text. */
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

/** A character by itself goes with the word before it, or with the one behind. */
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
