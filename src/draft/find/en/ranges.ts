import type { Token } from '../token.js';

const FROM = /\bfrom\s(?:about |around |just |only |over |under )?[$£€]?$/i;
const TO = /^\s?(?:in\s\d{4}\s|last year\s|the year before\s)?to\s(?:about |around |just |over |nearly )?[$£€]?$/i;

const BETWEEN = /\bbetween\s(?:about |around )?[$£€]?$/i;
const AND = /^\sand\s(?:about |around )?[$£€]?$/i;

/** Words for a range, as opposed to a change from one value to another. */
const RANGE = /\b(?:rang(?:ed?|es|ing)|var(?:y|ied|ies|ying)|anywhere|aged?|ages)\b[^.;]{0,20}$/i;

/** "from 120 to 150": the first is the earlier value, the second the current one. */
export function withRanges(text: string, tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    const starts = next && pairOf(text, token, next);
    const ends = before && pairOf(text, before, token);
    if (starts) return { ...token, role: starts[0] };
    return ends ? { ...withoutStart(token, text.slice(before.coreEnd, token.coreStart)), role: ends[1] } : token;
  });
}

/** In “from 1,204 in 2020 to 2,611”, the year is that of the start. */
function withoutStart({ period, ...token }: Token, between: string): Token {
  return period === undefined || between.includes(period) ? token : { ...token, period };
}

function pairOf(text: string, a: Token, b: Token): readonly [string, string] | undefined {
  const left = text.slice(Math.max(0, a.coreStart - 40), a.coreStart);
  if (a.kind !== b.kind || a.value === null || b.value === null) return undefined;
  const between = text.slice(a.coreEnd, b.coreStart);
  if (BETWEEN.test(left) && AND.test(between)) return ['min', 'max'];
  if (!FROM.test(left) || !TO.test(between)) return undefined;
  return RANGE.test(left.replace(FROM, '')) ? ['min', 'max'] : ['from', 'to'];
}
