/*
 * Similarity of labels. A wrong match is worse than one that a person has to choose, so only near-certain matches count
 * as sure.
 */

/** Synonyms. */
const SAME_WORDS: readonly (readonly [word: RegExp, means: string])[] = [
  [/规上/g, '规模以上'],
  [/限上/g, '限额以上'],
  [/GDP/gi, '生产总值'],
  [/社零总额|社会消费品零售额/g, '社会消费品零售总额'],
  [/固投|固定资产投资额/g, '固定资产投资'],
  [/财政总收入额/g, '财政总收入'],
];

/** Words that labels gain or lose from year to year. */
const EMPTY =
  /(?:19|20)\d\d(?:年度?)?|[\s“”‘’"'《》（）()、，,:：.-]|^(?:the|total|overall)\s|^(?:全年|今年|本年|年末|年底|累计|完成|实现|共|全[省市县区镇乡]|我[省市县区镇乡])+(?=.{2})|的|总(?=[数量额]$)/gi;

/** Normalised label: figures with equal keys are the same. */
export function keyOf(label: string): string {
  let key = label.toLowerCase();
  for (const [word, means] of SAME_WORDS) key = key.replace(word, means);
  return key.replace(EMPTY, '').replace(/([a-z])s\b/g, '$1');
}

/** Character bigrams of a text. */
function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** A label with its precomputed comparison data. */
export class Name {
  readonly key: string;
  readonly #pairs: Map<string, number>;
  readonly #count: number;

  constructor(label: string) {
    this.key = keyOf(label);
    this.#pairs = pairsOf(this.key);
    this.#count = Math.max(0, this.key.length - 1);
  }

  /** Dice coefficient of character bigrams, from 0 to 1. */
  likeness(other: Name): number {
    if (this.key === other.key) return this.key ? 1 : 0;
    if (!this.#count || !other.#count) return 0;
    let shared = 0;
    for (const [pair, count] of this.#pairs) shared += Math.min(count, other.#pairs.get(pair) ?? 0);
    return (2 * shared) / (this.#count + other.#count);
  }

  /** Whether both mean the same: one has an additional word that does not change the meaning. */
  isSame(other: Name): boolean {
    if (this.key === other.key) return this.key !== '';
    if (this.likeness(other) < SURE) return false;
    const [short, long] = this.key.length < other.key.length ? [this.key, other.key] : [other.key, this.key];
    const added = addedTo(short, long);
    return added !== undefined && !APART.test(added);
  }
}

/** Minimum similarity for labels that differ by a single word to be the same. */
const SURE = 0.8;

/** Words that change the meaning of a label: a part, an opposite, an addition, a rate. */
const APART =
  /[一二三四五六七八九十\d城乡农男女进出上下内外大小新老旧净毛公民国省市县区镇村初高中低未非不无优首人户均增减率比占重点工商]|\b(?:new|net|non|other|rural|urban|per|male|female|rate|share)\b/;

/** The single insertion by which two texts differ. */
function addedTo(short: string, long: string): string | undefined {
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  const tail = short.slice(head);
  return long.endsWith(tail) ? long.slice(head, long.length - tail.length) : undefined;
}
