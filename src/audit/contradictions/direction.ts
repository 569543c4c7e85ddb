import { compare } from '../../report/values/derive.js';
import type { Change } from '../../report/types.js';
import type { Disagreement, QuotePosition } from '../contradiction.js';
import { LANGUAGES } from '../words/languages.js';
import type { DirectionWord } from '../words/word-types.js';
import { beforeOf, clauseAround } from './around.js';
import { isFirst, languageOf, unprinted } from './worded.js';

interface Said extends DirectionWord {
  readonly start: number;
  readonly end: number;
}

/** One pattern per language, longest words first: 负增长 is not 增长. */
const PATTERNS = LANGUAGES.map(({ directions }) => {
  const isLatin = /^[a-z]/.test(directions[0]!.word);
  const words = directions.map(({ word }) => word).sort((a, b) => b.length - a.length);
  const any = `(?:${words.join('|')})`;
  return {
    pattern: new RegExp(isLatin ? `\\b${any}\\b` : any, 'gi'),
    words: new Map(directions.map((one) => [one.word, one])),
  };
});

const wordsIn = (text: string): readonly Said[] =>
  PATTERNS.flatMap(({ pattern, words }) =>
    [...text.matchAll(pattern)].map((match) => {
      const start = match.index;
      return { ...words.get(match[0].toLowerCase())!, start, end: start + match[0].length };
    }),
  );

/** Returns the words of a text that express a direction. */
export const directionWords = (text: string): readonly string[] =>
  wordsIn(text)
    .filter(({ isShort }) => !isShort)
    .map(({ start, end }) => text.slice(start, end));

/**
 * Detects a quote with another direction than the change. The nearest word before the number counts, and a linked one
 * after it; if either agrees or is ambiguous, there is no contradiction.
 * @param places positions of the size in the quote; without any, all words of the quote count
 */
export function directionDisagreement(
  change: Change,
  path: string,
  text: string,
  places: readonly QuotePosition[],
): Disagreement | undefined {
  if (typeof change.value === 'string' && compare(change.value, '0') === 0) return undefined;
  const found = places.length ? places.map(beside) : [wordsIn(text).filter(({ isShort }) => !isShort)];
  const isOpen = (words: readonly DirectionWord[]): boolean =>
    !words.length || words.some(({ says }) => says === change.direction || says === 'unclear');
  if (found.some(isOpen)) return undefined;
  const [{ word, says }] = found[0] as readonly [DirectionWord];
  return {
    code: 'DIRECTION_CONTRADICTED',
    at: `${path}.direction`,
    claimed: change.direction,
    printed: word,
    right: `"direction": "${says}"`,
  };
}

/** A short word must be adjacent to the number, except for these: 增了约12%. */
const BETWEEN = /^[了近约超逾达\s]{0,3}$/;

/** Text between a number and a linked word after it: 3%的增长, a 4 percent increase. */
const LINKED = /^\s*(?:%|个百分点|percent\b|per cent\b|percentage points?\b|points?\b)?(?:的|[a-z\s-]{0,24})$/i;

function beside(place: QuotePosition): readonly DirectionWord[] {
  const { numeral } = place;
  const [before, after] = clauseAround(place);
  const ahead = beforeOf(place);
  // 增长-3.1% is a fall, whatever the column is called; a hyphen may also separate two numbers.
  if (numeral.hasSign && !/[\d%]\s*$/.test(ahead)) return [{ word: '-', says: 'down' }];
  if (/[^\d%]\+$|^\+$/.test(ahead)) return [{ word: '+', says: 'up' }];
  const earlier = wordsIn(before).filter(({ isShort, end }) => !isShort || BETWEEN.test(before.slice(end)));
  const nearest = earlier.reduce<Said | undefined>(
    (best, one) => (!best || one.end > best.end ? one : best),
    undefined,
  );
  const later = wordsIn(after.split(/[、\d]|\band\b|\bwhile\b/)[0]!).filter(
    ({ isShort, start }) => !isShort && LINKED.test(after.slice(0, start)),
  );
  return [nearest, later[0]].flatMap((one) => one ?? []);
}

/** Detects a quote with another basis: 环比 where the fact has 同比. */
export function basisDisagreement(change: Change, path: string, text: string): Disagreement | undefined {
  const printed = LANGUAGES.flatMap(({ bases }) => bases).flatMap(({ pattern, says }) => {
    const word = pattern.exec(text)?.[0];
    return word === undefined ? [] : [{ word, says }];
  });
  const [first] = printed;
  if (!first) return undefined;
  if (change.basis === 'not-stated' || printed.some(({ says }) => says === change.basis))
    return basisWordDisagreement(change, path, text, first.word);
  return {
    code: 'BASIS_CONTRADICTED',
    at: `${path}.basis`,
    claimed: change.basis,
    printed: first.word,
    right: `"basis": "${first.says}"`,
  };
}

/** A basis wording of the fact that none of its quotes has, where this quote has another: 同比 for 比上年. */
function basisWordDisagreement(
  { basis, basisWord, mentions }: Change,
  path: string,
  text: string,
  printed: string,
): Disagreement | undefined {
  const word = isFirst(mentions, text) ? unprinted(basisWord, mentions, text) : undefined;
  if (word === undefined || basis === 'not-stated') return undefined;
  const right = `"basisWord": { "${languageOf(text)}": "${printed}" }`;
  return { code: 'BASIS_CONTRADICTED', at: `${path}.basisWord`, claimed: word, printed, right };
}
