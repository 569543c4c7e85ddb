import type { Token } from '../token.js';
import {
  APPROXIMATELY,
  behind,
  beforeOf,
  HEADING,
  inBrackets,
  OF,
  OF_FOR,
  unique,
  type Around,
  objectOf,
} from './label-parts.js';
import { gappedBefore } from './gapped.js';
import { phraseAt, phraseBefore, subjectBefore } from './phrases.js';

const IS_RATE = /\b(?:rate|share|percentage|proportion|level|ratio|prevalence|incidence)\b/i;
/** In the third quarter, … names no whole. */
const PERIODS =
  'first|second|third|fourth|last|past|previous|same|current|final|year|quarter|month|half|fiscal|financial|academic|calendar|period|twelve|week|day';
const AMONG = new RegExp(
  String.raw`^(?:(?:Of|Among)\s(?:the\s|those\s|these\s|all\s)?|(?:For|In)\s(?:the|those|these|all)\s)(?!(?:${PERIODS})\b)([^,]{4,90}),\s`,
);
const OR = /,\s(?:or|representing|equivalent to|equal to|which is)\s[\w\s]{0,16}$/i;
/** 530,000 searches, of which 27% led to an outcome. */
const OF_WHICH = new RegExp(String.raw`\bof (?:which|whom|these|those|them),?\s${APPROXIMATELY}$`, 'i');
/** 2,760 businesses, 92 percent of the total. */
const OF_TOTAL = /^\sof (?:the total|it|them|these|those|all)(?=[.,;)]|$)/;
const LEVEL_BEFORE = /\b(?:to|from|at|was|is|were|by)\s[\w\s]{0,16}$/;

/** The labels of a share: its whole in "75% of calls", else its subject. */
export function shareName({ form }: Token, around: Around): string[] {
  const { left, right, carried } = around;
  const bracketed = inBrackets(around);
  if (bracketed) return bracketed;
  const gapped = gappedBefore(left, '%');
  if (gapped !== undefined) return unique([gapped, ...carried]);
  const of = OF_TOTAL.test(right) ? undefined : behind(right, OF);
  if (!of && /,\s$/.test(left) && OF_TOTAL.test(right) && carried[0] !== undefined) return unique(carried);
  const subject = subjectBefore(left);
  // "Reserves equal to 21.8% of expenses": same subject as the preceding figure.
  if (of && OR.test(left) && carried[0] !== undefined) return unique([subject || carried[0], carried[0], of.short]);
  if (of && !(IS_RATE.test(subject) && LEVEL_BEFORE.test(left)))
    return unique([of.short, of.long, subject || carried[0]]);
  if (OF_WHICH.test(left) && carried[0] !== undefined) return unique([carried[0], subject, ...carried]);
  const among = AMONG.exec(left)?.[1];
  const copula = behind(right, /^\s(?:were|are)\s/);
  const own = beforeOf(left);
  const heading = HEADING.exec(left)?.[1];
  const counted = form === 'fraction' && /^\s[a-z]/.test(right) ? phraseAt(right) : undefined;
  const first = heading ?? counted ?? (OR.test(left) ? carried[0] : undefined);
  return unique([
    first,
    objectOf(left, 30),
    among,
    own,
    subject,
    copula?.long,
    of?.short,
    ...carried,
    phraseBefore(left.replace(/\s\S+\s*$/, ''), OF_FOR),
  ]);
}
