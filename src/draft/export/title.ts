import type { Proposal } from '../proposal.js';

/** First batch, only or first ever in front of a title, with its comparison group: 全省首批、全市唯一的“…”. */
export const FIRSTS = /([\u4e00-\u9fff]{1,6}?)(首批|首个|首家|首例|唯一)(?:的|[、，])?/y;

const QUOTED = /^[“「"']([^”」"']+)[”」"']$/;

/** The title or award in a quote: without quotation marks and comparison group. */
export function titleOf({ quote }: Pick<Proposal, 'quote'>): string {
  FIRSTS.lastIndex = 0;
  let at = 0;
  while (FIRSTS.test(quote)) at = FIRSTS.lastIndex;
  const title = quote.slice(at).trim() || quote;
  return QUOTED.exec(title)?.[1] ?? title;
}
