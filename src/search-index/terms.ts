/*
 * How texts are cut into search terms. The build and the page in the browser have to agree, so both use this file.
 */

/** Full width, case and white space do not matter. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Chinese characters, or a word or number of another script. */
const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

const isChinese = (run: string): boolean => /^\p{Script=Han}/u.test(run);

/** Every two neighbours; a single character is its own term. */
function pairs(run: string): readonly string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, i) => characters[i]! + character);
}

/** The terms of a text that is found by them: two neighbouring Chinese characters, whole words of other scripts. */
export const termsOf = (text: string): ReadonlySet<string> =>
  new Set([...plain(text).matchAll(RUN)].flatMap(([run]) => (isChinese(run) ? pairs(run) : [run])));

/** A word of a query. */
export interface Word {
  readonly text: string;
  /** A text has the word only if it has all of these. */
  readonly terms: readonly string[];
  /** The term is the beginning of words, not a whole one. */
  readonly isPrefix: boolean;
}

/** The words of a query; those of one character are left out, since too much would have them. */
export const wordsOf = (query: string): readonly Word[] =>
  [...plain(query).matchAll(RUN)]
    .map(([text]) => ({ text, terms: isChinese(text) ? pairs(text) : [text], isPrefix: !isChinese(text) }))
    .filter(({ text }) => Array.from(text).length > 1);

/** FNV-1a of UTF-16 code units, mixed at the end: the last bits of neighbouring characters are too much alike. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  sum = Math.imul(sum ^ (sum >>> 12), 0x297a2d39);
  return (sum ^ (sum >>> 15)) >>> 0;
}

/** The number of a term's shard. Words that begin alike are together, so that a beginning is enough to find them. */
export const shardOf = (term: string, shards: number): number => hash(Array.from(term).slice(0, 2).join('')) % shards;

/** The number of the file with the rows of an indicator. */
export const poolOf = (label: string, pools: number): number => hash(label) % pools;

/** A name for files about a text; two of ten million texts may share one. */
export const nameOf = (text: string): string =>
  hash(text).toString(16).padStart(8, '0') + hash(`${text}\n`).toString(16).padStart(8, '0');
