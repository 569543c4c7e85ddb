import { IS_MEASURE } from '../../words/en/units.js';
import type { Token } from '../token.js';
import { changeName } from './label-change.js';
import { objectOf, behind, beforeOf, COMPARED_WITH, HEADING, OF, unique, type Around } from './label-parts.js';
import { moneyName } from './label-money.js';
import { shareName } from './label-share.js';
import { perNames } from './per.js';
import { bare, phraseAt, phraseBefore, subjectBefore } from './phrases.js';

/** making the port the fourth-busiest of the country. */
const MAKING = /\bmak(?:es|ing)\s([A-Z][\w’' -]{2,40}?)\s(?:the\s)?$/;

function rankName({ left, carried }: Around): string[] {
  const made = MAKING.exec(left)?.[1];
  const subject =
    subjectBefore(left) || (/\b(?:is|was|are|were|has|have)\b/.test(left) ? '' : bare(left.split(/[,;]/)[0] ?? ''));
  return unique([made, /\d/.test(subject) ? undefined : subject, ...carried, phraseBefore(left)]);
}

const FOLLOWED = /^(?:\s?\([^()]*\))?\s(?:resulted in|were for|related to|involved|concerned|led to)\s/;

/** The label of a bare number: 86 were approved, 2,755 (35.7 per cent) of all exclusions. */
function bareName(around: Around): string[] {
  const { left, right, carried } = around;
  const of = behind(right, OF);
  const followed = behind(right, FOLLOWED);
  const subject = subjectBefore(left);
  const whom = /\bof (?:which|whom|these|those|them)\s[\w\s]{0,14}$/i.test(left)
    ? /^\s(?:were|are)\s((?:in|learning|receiving|from|with)\s[a-z][a-z ’-]{2,40})/.exec(right)?.[1]
    : undefined;
  const counted = carried.find((name) => /^[a-z][a-z’-]+s$/.test(name)) ?? carried[0];
  const ofThem = whom !== undefined && counted ? [`${counted} ${whom.replace(/\sand\s?$/, '')}`] : [];
  const pointsBack =
    COMPARED_WITH.test(left) || /\bof (?:which|whom|these|those|them)\b[^.;]{0,60}$/i.test(left) ? carried : [];
  const own = HEADING.exec(left)?.[1] ?? (subject || phraseBefore(left.replace(/[:\s]+$/, '')));
  return unique([
    ...ofThem,
    followed?.short,
    of?.short,
    ...pointsBack,
    objectOf(left),
    beforeOf(left),
    own,
    ...carried,
  ]);
}

/** Words for a count: enrolment is the number of pupils, ridership of trips. */
const MEMBERS =
  /\b(?:enrol?lments?|ridership|membership|attendance|staffing|circulation|headcount|population|turnout)$/i;

const REACHED = /\b(?:reached|stood at|totall?ed|was|were|rose to|fell to|grew to|came to|averaged)\s[\w\s]{0,14}$/i;

function amountName(token: Token, around: Around): string[] {
  const { left, right, noun, carried } = around;
  const unit = token.unit ?? '';
  if (/[$£€₹¥]/.test(unit) || /^[A-Z]{1,3}$|^Rs/.test(unit)) return moneyName(around);
  if (unit === '') return bareName(around);
  const subject = subjectBefore(left);
  const back = COMPARED_WITH.test(left) ? carried.slice(0, 1) : [];
  if (unit === 'times')
    return unique([
      behind(right, /^\sthe\s(?:amount|number|rate|level|size)\sof\s/)?.short,
      phraseAt(right),
      subject,
      ...carried,
    ]);
  if (IS_MEASURE.has(unit)) {
    const of = behind(right, /^\sof\s(?!every\b|each\b)/)?.short;
    return unique([
      HEADING.exec(left)?.[1],
      ...back,
      noun === unit ? undefined : of,
      noun === unit ? undefined : noun,
      of,
      beforeOf(left),
      objectOf(left),
      subject,
      ...carried,
      phraseBefore(left),
    ]);
  }
  const [per] = perNames(around, false);
  if (per !== undefined) return unique([per, noun, ...carried]);
  if (MEMBERS.test(subject) && REACHED.test(left)) return unique([subject, noun, ...carried]);
  const full = phraseAt(
    `${noun}${right}`,
    new Set(['of', 'for', 'with', 'in', 'to', 'from', 'by', 'at', 'on', 'under', 'without', 'lodged']),
  );
  const heading = HEADING.exec(left)?.[1];
  if (heading !== undefined && /^(?:[,.;(]|$)/.test(right)) return unique([heading, noun, ...carried]);
  return unique([noun, full === noun ? (heading ?? subject) : full, subject || carried[0], ...carried]);
}

export function labelsOf(token: Token, around: Around): string[] {
  if (token.kind === 'share') return shareName(token, around);
  if (token.kind === 'change') return changeName(token, around);
  if (token.kind === 'rank') return rankName(around);
  return amountName(token, around);
}
