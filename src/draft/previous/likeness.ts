/*
 * How like two labels are. A figure that is taken for another because its label looks like it is worse than one that
 * somebody has to choose, so only what surely says the same is sure.
 */

/** Words for one thing. */
const SAME_WORDS: readonly (readonly [word: RegExp, means: string])[] = [
  [/规上/g, '规模以上'],
  [/限上/g, '限额以上'],
  [/GDP/gi, '生产总值'],
  [/社零总额|社会消费品零售额/g, '社会消费品零售总额'],
  [/固投|固定资产投资额/g, '固定资产投资'],
  [/财政总收入额/g, '财政总收入'],
];

/** What a label has or lacks from year to year. */
const EMPTY =
  /(?:19|20)\d\d(?:年度?)?|[\s“”‘’"'《》（）()、，,:：.-]|^(?:the|total|overall)\s|^(?:全年|今年|本年|年末|年底|累计|完成|实现|共|全[省市县区镇乡]|我[省市县区镇乡])+(?=.{2})|的|总(?=[数量额]$)/gi;

/** A label by which figures are the same thing. */
export function keyOf(label: string): string {
  let key = label.toLowerCase();
  for (const [word, means] of SAME_WORDS) key = key.replace(word, means);
  return key.replace(EMPTY, '').replace(/([a-z])s\b/g, '$1');
}

/** Pairs of characters of a text. */
function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** A label with what is compared of it, worked out once. */
export class Name {
  readonly key: string;
  readonly #pairs: Map<string, number>;
  readonly #count: number;

  constructor(label: string) {
    this.key = keyOf(label);
    this.#pairs = pairsOf(this.key);
    this.#count = Math.max(0, this.key.length - 1);
  }

  /** Dice's measure over pairs of characters, from 0 to 1. */
  likeness(other: Name): number {
    if (this.key === other.key) return this.key ? 1 : 0;
    if (!this.#count || !other.#count) return 0;
    let shared = 0;
    for (const [pair, count] of this.#pairs) shared += Math.min(count, other.#pairs.get(pair) ?? 0);
    return (2 * shared) / (this.#count + other.#count);
  }

  /** Whether both say the same: one is the other with a word more, which makes no other thing of it. */
  isSame(other: Name): boolean {
    if (this.key === other.key) return this.key !== '';
    if (this.likeness(other) < SURE) return false;
    const [short, long] = this.key.length < other.key.length ? [this.key, other.key] : [other.key, this.key];
    const added = addedTo(short, long);
    return added !== undefined && !APART.test(added);
  }
}

/** From here on, labels that differ by a word alone are the same. */
const SURE = 0.8;

/** What makes another thing of a label: a part of it, the other of two, an addition, a rate. */
const APART =
  /[一二三四五六七八九十\d城乡农男女进出上下内外大小新老旧净毛公民国省市县区镇村初高中低未非不无优首人户均增减率比占重点工商]|\b(?:new|net|non|other|rural|urban|per|male|female|rate|share)\b/;

/** The one piece that a text has more than another. */
function addedTo(short: string, long: string): string | undefined {
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  const tail = short.slice(head);
  return long.endsWith(tail) ? long.slice(head, long.length - tail.length) : undefined;
}
