import { bare, phraseAt, phraseBefore, subjectBefore } from './phrases.js';

/** The context of a figure, for its label. */
export interface Around {
  /** Its sentence before and after it. */
  readonly left: string;
  readonly right: string;
  /** The counted noun with its modifiers. */
  readonly noun: string;
  /** The labels of the preceding figure. */
  readonly carried: readonly string[];
}

export const OF_FOR = new Set(['of', 'for']);
const LONG = new Set([
  'of',
  'for',
  'in',
  'to',
  'on',
  'with',
  'within',
  'by',
  'which',
  'that',
  'who',
  'was',
  'were',
  'from',
  'at',
  'the',
  'under',
]);
export const APPROXIMATELY = String.raw`(?:(?:about|around|nearly|almost|over|more than|less than|up to|between|just|under|approximately|only|an?|additional|some|roughly|at least|estimated|total of|average of)\s)*`;

/** Words without meaning as a label. */
const EMPTY =
  /^(?:[\d.,]+|per\s?cent|percent|cent|average|an average|total|year|month|it|them|its|so|which|there|i|we|he|she|they|estimated|times)$/i;

export const unique = (names: readonly (string | undefined)[]): string[] =>
  [...new Set(names.map((name) => bare(name ?? '')))]
    .filter((name) => name.length > 1 && !EMPTY.test(name))
    .slice(0, 3);

interface Phrase {
  readonly short: string;
  readonly long: string;
}

/** The phrase after a preposition: of all calls, in total calls, on training. */
export function behind(right: string, prepositions: RegExp): Phrase | undefined {
  const match = prepositions.exec(right);
  if (!match) return undefined;
  const rest = right.slice(match[0].length);
  const short = phraseAt(rest);
  return short ? { short, long: phraseAt(rest, LONG) } : undefined;
}

export const OF = /^(?:\s?\([^()]*\))?\s?of\s(?!the\stime\b|which\b|whom\b)/;
const BEFORE_OF = new RegExp(String.raw`\b(?:of|totalling|totaling|worth)\s${APPROXIMATELY}$`, 'i');

/** Arson clearance rate of 17%, a payment of $200. */
export function beforeOf(left: string): string {
  const match = BEFORE_OF.exec(left);
  return match ? phraseBefore(left.slice(0, match.index), OF_FOR) : '';
}

const QUANTITY = /^(?:most|many|half|some|nearly all|almost all|a quarter|a third|majority|the majority|few|several)$/i;
export const OPEN = new RegExp(String.raw`\(\s?(?:or\s)?${APPROXIMATELY}$`);

/** A figure in brackets: 132 fires (39 per cent), permanent exclusions (46.7 per cent). */
export function inBrackets({ left, right, carried }: Around): string[] | undefined {
  if (!OPEN.test(left)) return undefined;
  const outer = left.slice(0, left.lastIndexOf('('));
  const after = /^[^()]{0,40}\)\s?/.exec(right);
  const rest = after ? right.slice(after[0].length) : '';
  const of = behind(rest, /^of\s/);
  if (of) return unique([of.short, of.long, carried[0]]);
  if (/\d\s*$/.test(outer)) return unique([...carried, phraseAt(rest)]);
  const before = phraseBefore(outer, OF_FOR);
  if (QUANTITY.test(before)) return unique([phraseAt(rest), carried[0]]);
  if (!before) return unique([subjectBefore(outer), carried[0], phraseAt(rest)]);
  return unique([before.length > 60 ? phraseBefore(outer) : before, phraseBefore(outer), carried[0]]);
}
