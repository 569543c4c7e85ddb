import type { Token } from '../token.js';

/** Words before an earlier figure: compared with $2.9 million in 2022, up from 3.1 percent. */
const BEFORE = /(?:^|[\s,(])((?:as )?compared (?:with|to)|(?:up|down) from|against|versus)\s$/i;

/** An earlier period's figure belongs to the preceding one with the same unit, in the same sentence. */
export function earlier(text: string, tokens: readonly Token[]): Token[] {
  const read: Token[] = [];
  for (const token of tokens) {
    const host = read[read.length - 1];
    const words = BEFORE.exec(text.slice(Math.max(0, token.start - 20), token.start))?.[1];
    const isOf =
      words !== undefined &&
      host !== undefined &&
      (host.kind === 'amount' || host.kind === 'share') &&
      host.role === undefined &&
      token.role === undefined &&
      token.kind === host.kind &&
      token.unit === host.unit &&
      token.start - host.end < 60 &&
      !/[.;!?]\s|\n/.test(text.slice(host.end, token.start));
    if (!isOf) read.push(token);
    else read.push({ ...token, start: token.start - words.length - 1, role: 'earlier', labels: host.labels ?? [] });
  }
  return read;
}
