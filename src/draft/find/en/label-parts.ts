import { NUMBER_OF } from '../../words/en/labels.js';
import { anyOf } from '../../words/list.js';
import { MEASURES } from '../../words/en/units.js';
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
const BEFORE_OF = new RegExp(
  String.raw`\b(?:(?:at|for)\s(?:a|an|the)\s(?:total\s|estimated\s|combined\s)?(?:cost|price|value)\sof|valued\sat|costing|of|totalling|totaling|worth)\s${APPROXIMATELY}$`,
  'i',
);
/** Days cash on hand: 142. */
export const HEADING = /(?:^|[.;]\s)([A-Za-z][^.;:,]{2,60}):\s*$/;

/** Words before a figure with which the preceding one is compared. */
export const COMPARED_WITH = new RegExp(
  String.raw`\b(?:compared (?:with|to)|(?:up|down)(?:\s[\d.]+\s?(?:%|per\s?cent))? from|against|versus|exceed\w*)\s(?:(?:an?|the|its|our|their|last year’s)\s(?:[\w-]+\s){0,3}?(?:average|target|total|figure|level|median|goal)\sof\s)?[\w\s]{0,14}$`,
  'i',
);

/** 86.4 km of gravel roads at a cost of $5.2 million. */
const MEASURED = new RegExp(String.raw`^(?:${anyOf(MEASURES)})\sof\s`);

/** Arson clearance rate of 17%, a payment of $200. */
export function beforeOf(left: string): string {
  const match = BEFORE_OF.exec(left);
  return match ? phraseBefore(left.slice(0, match.index), OF_FOR).replace(MEASURED, '') : '';
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

const VERB = String.raw`(?:cut|cuts|cutting|reduc\w+|increas\w+|rais\w+|lower\w*|lift\w*|push\w*|boost\w*|improv\w+|expand\w*|grew|shorten\w*|slash\w*|trim\w*|narrow\w*|brought|bringing|decreas\w+)`;

/** The object of a change verb: cut emissions by 64 percent, increased the number of homes from 1,460. */
const OBJECT = new RegExp(
  String.raw`\b${VERB}\s((?:the\s|our\s|its\s|their\s)?[a-z][\w’' -]{2,70}?)\s(?:from|by|to)\s`,
  'i',
);

/**
 * The object of a change verb before a figure; empty for a pronoun.
 * @param within most characters from the object to the figure, for figures that need it close
 */
export function objectOf(left: string, within = left.length): string {
  const match = OBJECT.exec(left);
  if (!match || left.length - match.index - match[0].length > within) return '';
  const object = bare(bare(match[1] ?? '').replace(NUMBER_OF, ''));
  return /^(?:it|them|this|that|in|from|by|to)\b/i.test(object) ? '' : object;
}
