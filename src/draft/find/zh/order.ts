import type { Token } from '../token.js';

/** How a figure is connected to the preceding one in its clause. */
export type Join = 'list' | 'range' | 'to' | undefined;

const LIST = /^(?:[、，,]|和|及|与|或|以及|、约|、近)?\s*$/;
const RANGE = /^\s?(?:-|—|–|~|～|至|到)+\s?$/;
const TO = /(?:到|至|成|为|达)(?:了|约|近|超过?|\s|(?:19|20)\d\d\s?年(?:末|底)?的?)*$/;
const FROM = /(?:从|由)[^，。；]{0,40}$/;

export function joinOf(between: string, textBefore: string): Join {
  if (RANGE.test(between)) return FROM.test(textBefore) && !/[-—–~～]/.test(between) ? 'to' : 'range';
  if (LIST.test(between)) return 'list';
  if (TO.test(between) && between.length <= 24 && !/[。；]/.test(between) && FROM.test(textBefore)) return 'to';
  return undefined;
}

/** Tokens in text order; of overlapping ones, that of the earlier list wins. */
export function inOrder(byRank: readonly (readonly Token[])[], length: number): Token[] {
  const kept: Token[] = [];
  const taken = new Uint8Array(length);
  for (const token of byRank.flat()) {
    const { coreStart, coreEnd } = token;
    if (taken.subarray(coreStart, coreEnd).includes(1)) continue;
    taken.fill(1, coreStart, coreEnd);
    kept.push(token);
  }
  return outsideRanks(kept, length).sort((a, b) => a.coreStart - b.coreStart);
}

/** 在全区114个园区中排名第一: the count of the group is part of the rank. */
function outsideRanks(tokens: readonly Token[], length: number): Token[] {
  const within = new Uint8Array(length);
  for (const { kind, start, coreStart } of tokens)
    if (kind === 'rank') within.fill(1, start, Math.max(start, coreStart));
  return tokens.filter(({ kind, coreStart }) => kind === 'rank' || within[coreStart] !== 1);
}
