import type { Form, ProposalKind, Way } from '../../proposal.js';
import {
  BEYOND_BY,
  LEVEL,
  MORE_BEHIND,
  NOUN_BEHIND,
  NOUN_OF,
  VERB_BEFORE,
  VERB_BY,
  wayOf,
} from '../../words/en/changes.js';
import type { Figure } from './numerals.js';

export interface Reading {
  readonly kind: ProposalKind;
  readonly form?: Form;
  readonly direction?: Way;
  readonly rule: string;
  readonly sure: number;
}

const change = (form: Form, way: Way | undefined, rule: string, sure: number): Reading => ({
  kind: 'change',
  form,
  ...(way && { direction: way }),
  rule,
  sure,
});

/** "made up 54 percent" is not a rise. */
const MADE_UP =
  /\b(?:ma[dk]es?|making|sets?|took|taken?|taking|picked|signed|follow(?:ed)?|freed|brought|backed|ended|turned|set) up\s+[\w\s]*$/i;

/** The change word before a number: rose 4%, cut it by 64 percent, an increase of 35. */
function before(left: string): { way: Way; rule: string } | undefined {
  for (const [rule, pattern] of [
    ['en-change-noun-of', NOUN_OF],
    ['en-change-by', VERB_BY],
    ['en-change-verb', VERB_BEFORE],
  ] as const) {
    const way = wayOf(pattern.exec(left)?.[1] ?? '');
    if (way && !MADE_UP.test(left)) return { way, rule };
  }
  const beyond = BEYOND_BY.exec(left);
  if (beyond) return { way: beyond[1] === undefined ? 'down' : 'up', rule: 'en-change-by' };
  return undefined;
}

const behind = (right: string, pattern: RegExp): Way | undefined => wayOf(pattern.exec(right)?.[1] ?? '');

function percent(figure: Figure, left: string, right: string): Reading {
  const noun = behind(right, NOUN_BEHIND);
  if (noun) return change('percent', noun, 'en-change-noun-behind', 0.95);
  const more = behind(right, MORE_BEHIND);
  if (more) return change('percent', more, 'en-change-more', 0.85);
  const word = LEVEL.test(left) ? undefined : before(left);
  if (word) return change('percent', word.way, word.rule, 0.95);
  // “The margin was -2.5%” is a level below zero.
  if (/^[-+]/.test(figure.digits) && !/\b(?:was|is|were|are|of|at|stood at)\s+$/i.test(left))
    return change('percent', figure.digits.startsWith('-') ? 'down' : 'up', 'en-change-signed', 0.6);
  return { kind: 'share', form: 'percent', rule: 'en-share-percent', sure: 0.85 };
}

function points(left: string, right: string): Reading {
  const way =
    before(left)?.way ??
    behind(right, MORE_BEHIND) ??
    behind(right, NOUN_BEHIND) ??
    wayOf(/\b(\w+)\s(?:by|of)?\s?[\w\s]{0,16}$/.exec(left)?.[1] ?? '');
  return change('points', way, 'en-change-points', way ? 0.95 : 0.7);
}

const TIMES_MORE =
  /^\s(?:as\s)?(higher|more|greater|larger|bigger|faster|as\s(?:many|much|likely|high|large)|likelier|lower|fewer|less)\b/i;

function times(right: string): Reading {
  const word = TIMES_MORE.exec(right)?.[1];
  if (word !== undefined) return change('times', /lower|fewer|less/i.test(word) ? 'down' : 'up', 'en-times-more', 0.8);
  return { kind: 'amount', form: 'times', rule: 'en-times', sure: 0.7 };
}

/** $968,576 higher, 12.5 km longer, £480 a year better off; "40 more" is no change, but "40 more than last year" is. */
const BEYOND =
  /^\s(?:(?:a|per)\s\w+\s)?(?:higher|lower|more|fewer|less|above|below|greater|smaller|shorter|longer|faster|slower|under|better than|worse than|better off|worse off)\b/i;

/** Verbs with an object instead of an amount of change: raised $2 million, cut 12 ribbons. */
const TAKES_THING =
  /\b(?:raised|raise|raising|cut|cuts|lost|gained|improved|extended|expanded|boosted|advanced|lower|slow|contract|fall|drop|strengthened)\s+[\w\s]*$/i;
const COMPARED =
  /^[^.;,]{0,40}\b(?:than|compared (?:to|with)|over (?:the )?(?:last|previous|prior)|from (?:last|the previous|the prior|a year)|on (?:last|the previous)|versus)\b/i;

function amount(figure: Figure, left: string, right: string): Reading {
  const isMoney = /[$£€₹¥]|^[A-Z]/.test(figure.unit);
  const more = behind(right, MORE_BEHIND);
  if (
    more &&
    BEYOND.test(right) &&
    (isMoney || COMPARED.test(right) || !/^\s(?:more|fewer|less|greater|smaller)/i.test(right))
  )
    return change('absolute', more, 'en-change-more', 0.8);
  if (/^(?:more|fewer|less)\b/i.test(figure.noun) && COMPARED.test(right))
    return change('absolute', /^more/i.test(figure.noun) ? 'up' : 'down', 'en-change-more', 0.8);
  const noun = isMoney || figure.unit === '' ? behind(right, NOUN_BEHIND) : undefined;
  if (noun) return change('absolute', noun, 'en-change-noun-behind', 0.8);
  const word = LEVEL.test(left) ? undefined : before(left);
  // An improved time is shorter.
  if (word && /\bimprov\w+\sby\s[\w\s]*$/i.test(left) && /^(?:second|minute|hour|day|week)s?$/.test(figure.unit))
    return change('absolute', 'down', word.rule, 0.7);
  if (word && !(word.rule === 'en-change-verb' && (TAKES_THING.test(left) || /\b(?:up|down)\s+to\b/i.test(left))))
    return change('absolute', word.way, word.rule, 0.8);
  return { kind: 'amount', rule: 'en-amount', sure: figure.unit ? 0.85 : 0.65 };
}

export function reading(figure: Figure, left: string, right: string): Reading {
  if (figure.isFraction) {
    const word = LEVEL.test(left) ? undefined : before(left);
    if (word) return change('times', word.way, word.rule, 0.7);
    return { kind: 'share', form: 'fraction', rule: 'en-fraction', sure: 0.75 };
  }
  if (/points$/.test(figure.unit)) return points(left, right);
  if (figure.unit === '%' || figure.unit === '‰') return percent(figure, left, right);
  if (figure.unit === 'times') return times(right);
  return amount(figure, left, right);
}
