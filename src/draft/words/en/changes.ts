import type { Way } from '../../proposal.js';
import { anyOf, words } from '../list.js';

const UP = words(`
  increase increases increased increasing rise rises rose risen rising grow grows grew grown growing gain gains gained climb climbs climbed climbing jump jumps jumped surge surged soar soared expand expanded expanding
  improve improved improving boost boosted raise raised raising strengthened advanced escalated swelled rebounded accelerated up extended lengthened expanding strengthening
`);
const DOWN = words(`
  decrease decreases decreased decreasing fall falls fell fallen falling drop drops dropped dropping decline declines declined declining reduce reduces reduced reducing cut cuts cutting shrink shrank shrunk slip slipped dip dipped
  lower lowered slow slowed plunge plunged plummet plummeted tumbled slumped contracted contract eased slashed shortened trimmed down worsened weakened lowering shed retreated contracting weakening shrinking
`);
const UP_NOUNS = words(
  'increase rise growth gain jump surge improvement uplift boost hike expansion upturn rebound raise upswing',
);
const DOWN_NOUNS = words('decrease decline drop fall reduction cut dip slump contraction downturn slowdown');
const MORE = words('higher more greater larger above faster better longer up older stronger increase');
const LESS = words('lower fewer less below smaller slower down shorter under younger cheaper worse weaker');

const WAYS = new Map<string, Way>([
  ...[...UP, ...UP_NOUNS, ...MORE].map((word) => [word, 'up'] as const),
  ...[...DOWN, ...DOWN_NOUNS, ...LESS].map((word) => [word, 'down'] as const),
]);

export const wayOf = (word: string): Way | undefined => WAYS.get(word.toLowerCase());

const ADVERB = String.raw`(?:(?:again|further|slightly|modestly|sharply|steadily|significantly|marginally|another|only|just|a|an|by|some|roughly|about|around|approximately|nearly|almost|over|more than|less than|at least|well over|just over|just under|close to|up to|as much as|in excess of|additional|extra|average of|average|estimated|total of|between|full|whopping|record|massive|mere|also|overall|respectively)\s+)*`;

const VERBS = anyOf([...UP, ...DOWN]);
const NOUNS = anyOf([...UP_NOUNS, ...DOWN_NOUNS]);

/** rose 4%, up nearly 120, down by 3. */
export const VERB_BEFORE = new RegExp(String.raw`\b(${VERBS})\s+${ADVERB}$`, 'i');
/** cut it by 64 percent, increased revenue by 5%. */
export const VERB_BY = new RegExp(String.raw`\b(${VERBS})\b(?:\s+[\w’'%,$£€-]+){0,9}?,?\s+by\s+${ADVERB}$`, 'i');
/** exceeding its target by 13.6 per cent. */
export const BEYOND_BY = new RegExp(
  String.raw`\b(?:(exceed|exceeds|exceeded|exceeding|surpassed|surpassing|beat|beating)|(?:missed|missing))\b(?:\s+[\w’'%,$£€-]+){1,9}?,?\s+by\s+${ADVERB}$`,
  'i',
);
/** an increase of 35, a decline in visits of 4%. */
export const NOUN_OF = new RegExp(
  String.raw`\b(${NOUNS})(?:\srate)?(?:\s(?:in|to|for|from|on)(?:\s[\w’'-]+){1,8})?(?:,\s(?:excluding|including)\s[\w ’'-]{2,40},)?\s(?:of|was|is)\s+${ADVERB}$`,
  'i',
);
/** to 12%: a level, whatever the verb. */
export const LEVEL = new RegExp(
  String.raw`\b(?:to|at|from|reaching|reached|totalling|of\s(?:which|whom))\s+${ADVERB}$`,
  'i',
);

/** 22.7% decrease, 12 percent annual growth. */
export const NOUN_BEHIND = new RegExp(
  String.raw`^[\s-](?:(?:annual|yearly|annualised|annualized|year-on-year|year-over-year|net|overall|real|nominal|total|pay|average|further|cumulative|projected|one-year|sharp|modest|significant|slight|price|budget|rate|population|staff|salary|wage|tax|compound|real-terms|across-the-board|per[\s-]capita|cost-of-living|revenue|sales|like-for-like)\s){0,3}(${NOUNS})s?\b`,
  'i',
);
/** $968,576 higher, 35 more than, 3% below. */
export const MORE_BEHIND = new RegExp(
  String.raw`^\s(?:(?:a|per)\s(?:year|month|week|day)\s)?(${anyOf([...MORE, ...LESS])})\b`,
  'i',
);
