import { ORDINAL, positionOf } from '../../words/en/numbers.js';
import type { Token } from '../token.js';

const SUPERLATIVE =
  'largest|biggest|highest|lowest|best|worst|most|least|busiest|fastest|slowest|smallest|oldest|youngest|safest|cleanest|greatest|longest|strongest|wealthiest|healthiest|leading|cheapest|richest|happiest|greenest|smartest|top';
const RANKED = new RegExp(
  String.raw`\b(?:rank(?:s|ed|ing)?|placed|places|placing|finish(?:ed|ing)?|came|positioned|rated|listed|stands?|stood|sits?|tied|climbed to|rose to|moved up to|fell to|slipped to|dropped to)\s(?:(?:us|it|them|itself|the|city|county|state|as|at|in|joint|jointly|joint-|equal|tied|for|a|an|is|was|overall|nationally)\s){0,3}(?:number|no\.?|#)?\s?(${ORDINAL}|(?:number|no\.?)\s?(?:one|two|three|\d{1,3})|#\s?\d{1,3}|\d{1,3}(?=\s(?:in|among|out|of|nationally|overall)))(?!\s(?:quarter|half|time|year|century|grade|floor|phase|round))`,
  'gi',
);
const NTH_BEST = new RegExp(String.raw`\b(${ORDINAL})[\s-](?:${SUPERLATIVE})\b`, 'gi');
const NUMBER_ONE =
  /\b(?:No\.|number)\s(one|two|three|\d{1,2})\s(?=in\s|among\s|for\s|nationally|ranking|ranked|spot|position|place)/gi;
const WORDS: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3' };
const SCOPE = /^[^.;,]{0,30}?\b(?:in|among|of|out of|across|within)\s((?:the\s|all\s)?[\w’' -]{2,50})/;

function rank(text: string, start: number, end: number, printed: string, rule: string): Token {
  const digits = printed.replace(/^(?:number|no\.?|#)\s?/i, '');
  const at = start + text.slice(start, end).indexOf(printed);
  const scope = SCOPE.exec(text.slice(end, end + 90))?.[1]?.trim();
  return {
    start,
    end,
    nameEnd: start,
    coreStart: at,
    coreEnd: at + printed.length,
    kind: 'rank',
    value: digits,
    position: WORDS[digits.toLowerCase()] ?? positionOf(digits),
    unit: '',
    ...(scope !== undefined && { scope }),
    rule,
    sure: 0.8,
  };
}

/** Ranked third among 50 cities, second-largest, No. 1 in the state. */
export function ranks(text: string): Token[] {
  return [
    ...[...text.matchAll(RANKED)].map((match) =>
      rank(text, match.index, match.index + match[0].length, match[1] ?? '', 'en-ranked'),
    ),
    ...[...text.matchAll(NTH_BEST)].map((match) =>
      rank(text, match.index, match.index + match[0].length, match[1] ?? '', 'en-nth-best'),
    ),
    ...[...text.matchAll(NUMBER_ONE)].map((match) =>
      rank(text, match.index, match.index + match[0].trimEnd().length, match[1] ?? '', 'en-number-one'),
    ),
  ];
}
