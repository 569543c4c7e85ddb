import type { Token } from '../token.js';

/** Words before an earlier year's figure: 上年同期为3.1亿元, （2022年为51.3亿元）. */
const BEFORE =
  /(?:^|[，。；：、（(\s]|而)((?:上年|去年)(?:同期|同月|末|底)?(?:为|是|仅为|仅|只有|的)?|(?:19|20)\d\d年(?:同期|末|底)?(?:为|是|仅为))$/;

/** Length of the words that state the earlier period, which begin the quote. */
function wordsBefore(text: string, at: number): number {
  return BEFORE.exec(text.slice(Math.max(0, at - 16), at))?.[1]?.length ?? 0;
}

/** An earlier year's figure belongs to the preceding one with the same unit, in the same sentence. */
export function earlier(text: string, tokens: readonly Token[]): Token[] {
  const read: Token[] = [];
  for (const token of tokens) {
    const host = read[read.length - 1];
    const length = wordsBefore(text, token.start);
    const isOf =
      length > 0 &&
      host !== undefined &&
      (host.kind === 'amount' || host.kind === 'share') &&
      host.role === undefined &&
      token.kind === host.kind &&
      token.unit === host.unit &&
      !/[。！？\n]/.test(text.slice(host.end, token.start));
    const own = token.labels?.[0] ?? '';
    const isOther = isOf && /[^，。；：、（(\s]/.test(text.slice(host.end, token.start - length));
    if (!isOf || isOther) read.push(token);
    else read.push({ ...token, start: token.start - length, role: 'earlier', labels: host.labels ?? [own] });
  }
  return read;
}
