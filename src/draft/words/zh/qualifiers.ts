import { isLatin, QUALIFIER_WORDS, type QualifierWord } from '../../../report/lists/qualifiers.js';

/** A word that bounds the adjacent figure. */
export interface BoundWord extends Omit<QualifierWord, 'means'> {
  readonly word: string;
  readonly means: string;
}

/** In addition to the contract's words: verbs of reaching a mark. */
const PASSED = '高达 多达 首次突破 率先突破 再次突破 成功突破 跨越 迈上 冲破 站上 首破 破'
  .split(' ')
  .map((word): BoundWord => ({ word, means: 'over', stands: 'before' }));

export const BOUNDS: readonly BoundWord[] = [
  ...PASSED,
  ...Object.entries(QUALIFIER_WORDS)
    .filter(([word]) => !isLatin(word))
    .map(([word, { means, stands }]) => ({ word, means, stands })),
].sort((a, b) => b.word.length - a.word.length);

/** 签约24亿元, 附近3个村, 反超: here, the last character is no qualifier. */
const OTHER_WORD =
  /[签预节合履违集条公续制特邀解契失赴租]约$|[附邻临最靠走亲新远就相毗周贴切]近$|[反赶高入]超$|[爆打侦]破$/;

/** Indexed by the character next to the figure, since most figures have none. */
const BEFORE = new Map<string, BoundWord[]>();
const AFTER = new Map<string, BoundWord[]>();
for (const bound of BOUNDS) {
  const [map, at] = bound.stands === 'before' ? [BEFORE, -1] : [AFTER, 0];
  const sign = bound.word.slice(at).charAt(0);
  map.set(sign, [...(map.get(sign) ?? []), bound]);
}

export function boundBefore(left: string): BoundWord | undefined {
  const bound = BEFORE.get(left.slice(-1))?.find(({ word }) => left.endsWith(word));
  return bound && !OTHER_WORD.test(left.slice(-2)) ? bound : undefined;
}

export const boundAfter = (text: string, at: number): BoundWord | undefined =>
  AFTER.get(text.charAt(at))?.find(({ word }) => text.startsWith(word, at));
