import { DOINGS, FINITE, NUMBER_OF } from '../../words/en/labels.js';
import { IS_MEASURE } from '../../words/en/units.js';
import type { Token } from '../token.js';
import { APPROXIMATELY, behind, beforeOf, inBrackets, OF, OF_FOR, OPEN, unique, type Around } from './label-parts.js';
import { perNames, sharingSubject } from './per.js';
import { bare, phraseAt, phraseBefore, subjectBefore } from './phrases.js';

const IS_RATE = /\b(?:rate|share|percentage|proportion|level|ratio|prevalence|incidence)\b/i;
const AMONG =
  /^(?:(?:Of|Among)\s(?:the\s|those\s|these\s|all\s)?|(?:For|In)\s(?:the|those|these|all)\s)([^,]{4,90}),\s/;
const OR = /,\s(?:or|representing|equivalent to|equal to|which is)\s[\w\s]{0,16}$/i;
const ALTERNATIVE = new RegExp(String.raw`(?:,|\sor)\s(?:or\s)?${APPROXIMATELY}$`);

function shareName({ form }: Token, around: Around): string[] {
  const { left, right, carried } = around;
  const bracketed = inBrackets(around);
  if (bracketed) return bracketed;
  const of = behind(right, OF);
  const subject = subjectBefore(left);
  // "Reserves equal to 21.8% of expenses": same subject as the preceding figure.
  if (of && OR.test(left) && carried[0] !== undefined) return unique([subject || carried[0], carried[0], of.short]);
  if (of && !(IS_RATE.test(subject) && /\b(?:to|from|at|was|is|were|by)\s[\w\s]{0,16}$/.test(left)))
    return unique([of.short, of.long, subject || carried[0]]);
  const among = AMONG.exec(left)?.[1];
  const copula = behind(right, /^\s(?:were|are)\s/);
  const own = beforeOf(left);
  const heading = HEADING.exec(left)?.[1];
  const counted = form === 'fraction' && /^\s[a-z]/.test(right) ? phraseAt(right) : undefined;
  const first = heading ?? counted ?? (OR.test(left) ? carried[0] : undefined);
  return unique([
    first,
    among,
    own,
    subject,
    copula?.long,
    of?.short,
    ...carried,
    phraseBefore(left.replace(/\s\S+\s*$/, ''), OF_FOR),
  ]);
}

const CHANGE = 'increase|decrease|rise|fall|drop|decline|reduction|growth|cut|improvement|gain|jump|surge|uplift';
/** Between the figure and its subject: a 10% increase in total calls. */
const IN = new RegExp(String.raw`^\s(?:[\w-]+\s){0,4}(?:${CHANGE})s?\s(?:in|to|of|on)\s`, 'i');
const NOUN_IN = new RegExp(
  String.raw`\b(?:${CHANGE})s?\s(?:in|to|for)\s(?:the\s)?([^,;]{2,60}?)\s(?:of|was|is|by|at)\s[\w\s]{0,20}$`,
  'i',
);
const VERB = String.raw`(?:cut|cuts|cutting|reduc\w+|increas\w+|rais\w+|lower\w*|boost\w*|improv\w+|expand\w*|grew|shorten\w*|slash\w*|trim\w*|brought|bringing|decreas\w+)`;
/** The object of a change verb: cut emissions by 64 percent, increased the number of homes from 1,460. */
const OBJECT = new RegExp(
  String.raw`\b${VERB}\s((?:the\s|our\s|its\s|their\s)?[a-z][\w’' -]{2,70}?)\s(?:from|by|to)\s`,
  'i',
);
/** An apposition to the preceding statement: , an increase of 4 percent; , up 3%. */
const BESIDE = new RegExp(
  String.raw`[,;(–—-]\s?(?:which\sis\s|representing\s|reflecting\s|this\sis\s)?(?:an?\s)?(?:\w+\s){0,2}?(?:(?:${CHANGE})\s(?:of|in)|up|down|an?)?\s?[\w\s]{0,14}$`,
  'i',
);

/** burglaries down 9% and auto thefts up 4%. */
const UP_DOWN = /(?:[,;:]|\band)\s([A-Za-z][^,;:]{2,60}?)\s(?:up|down)\s[\w\s]{0,14}$/;

function objectOf(left: string): string {
  const object = bare(bare(OBJECT.exec(left)?.[1] ?? '').replace(NUMBER_OF, ''));
  return /^(?:it|them|this|that|in|from|by|to)\b/i.test(object) ? '' : object;
}

/** a 4 percent pay increase: of pay. */
const RAISED = new RegExp(
  String.raw`^\s(pay|salary|wage|tax|price|budget|rate|population|staff|revenue|sales|cost-of-living|fare|rent|toll)\s(?:${CHANGE})s?\b`,
  'i',
);

function changeName(around: Around): string[] {
  const { left, right, carried } = around;
  const within = behind(right, IN)?.short ?? RAISED.exec(right)?.[1];
  const noun = NOUN_IN.exec(left)?.[1];
  const subject = subjectBefore(left);
  const beside = BESIDE.test(left) ? carried[0] : undefined;
  const own = UP_DOWN.exec(left)?.[1] ?? sharingSubject(left);
  return unique([within, noun, own, beside, objectOf(left), subject, ...carried, around.noun]);
}

/** making the port the fourth-busiest of the country. */
const MAKING = /\bmak(?:es|ing)\s([A-Z][\w’' -]{2,40}?)\s(?:the\s)?$/;

function rankName({ left, carried }: Around): string[] {
  const made = MAKING.exec(left)?.[1];
  const subject =
    subjectBefore(left) || (/\b(?:is|was|are|were|has|have)\b/.test(left) ? '' : bare(left.split(/[,;]/)[0] ?? ''));
  return unique([made, /\d/.test(subject) ? undefined : subject, ...carried, phraseBefore(left)]);
}

const PURPOSE =
  /^\s(?:in|for|on|towards?|to|of|from)\s(?!\d|(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|FY|fiscal)/;

const STANDS_BEHIND = /^\s(?!a\s|an\s|per\s|each\b|every\b|over\b|more\b|less\b|in\b|to\b|and\b|or\b|by\b)[a-z]/;

/** of which $62 million went to a new berth. */
const WENT = /^\s(?:went|goes|will go|was allocated|were allocated|is earmarked)\s(?:to|for|towards?)\s/;
/** Property taxes provide $128 million, sales taxes $74 million and fees $39 million. */
const GAPPED =
  /\d[\d.,]*(?:\s(?:million|billion))?(?:,\s(?:and\s)?|\sand\s)((?!(?:up|down|or|of|the|about|an?|at|with|in|to)\b)[a-z][a-z’-]+(?:\s(?!(?:of|in|at|to|by|with|from|for|on)\b)[a-z’-]+){0,3})\s$/;

/** The purpose of a sum: $19,259 on education requests, a payment of $200. */
function moneyName(around: Around): string[] {
  const { left, right, carried } = around;
  const [per, ...others] = perNames(around, true);
  if (per !== undefined) return unique([per, ...others, ...carried]);
  const bracketed = OPEN.test(left) ? inBrackets(around) : undefined;
  if (bracketed) return bracketed;
  const own = beforeOf(left);
  if (own) return unique([own, subjectBefore(left), ...carried]);
  // "Up from $14,399 the year before": same subject as the figure it is compared with.
  if (COMPARED_WITH.test(left) && carried[0] !== undefined) return unique([...carried, subjectBefore(left)]);
  const went = behind(right, WENT);
  if (went) return unique([went.short, went.long, ...carried]);
  const gapped = GAPPED.exec(left)?.[1];
  if (gapped !== undefined && !/(?:ing|ed)$/.test(gapped.split(' ')[0] ?? '') && !FINITE.test(gapped))
    return unique([gapped, subjectBefore(left), ...carried]);
  const purpose = behind(right, PURPOSE);
  const subject = subjectBefore(left);
  const or = ALTERNATIVE.test(left) && carried[0] !== undefined && !purpose ? carried[0] : undefined;
  const noun = STANDS_BEHIND.test(right) && FINITE.exec(right)?.index !== 1 ? phraseAt(right) : '';
  if (purpose && (/^\sfor\s/.test(right) || DOINGS.test(left) || !subject))
    return unique([purpose.short, purpose.long, subject || carried[0]]);
  return unique([or, noun, objectOf(left), subject, purpose?.short, ...carried]);
}

/** Days cash on hand: 142. */
const HEADING = /(?:^|[.;]\s)([^.;:,\d]{3,60}):\s*$/;

const FOLLOWED = /^(?:\s?\([^()]*\))?\s(?:resulted in|were for|related to|involved|concerned|led to)\s/;

const COMPARED_WITH =
  /\b(?:compared (?:with|to)|(?:up|down)(?:\s[\d.]+\s?(?:%|per\s?cent))? from|against|versus)\s[\w\s]{0,14}$/i;

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
  if (unit === 'times')
    return unique([
      behind(right, /^\sthe\s(?:amount|number|rate|level|size)\sof\s/)?.short,
      phraseAt(right),
      subject,
      ...carried,
    ]);
  if (IS_MEASURE.has(unit))
    return unique([
      noun === unit ? undefined : noun,
      behind(right, /^\sof\s/)?.short,
      beforeOf(left),
      objectOf(left),
      subject,
      ...carried,
      phraseBefore(left),
    ]);
  const [per] = perNames(around, false);
  if (per !== undefined) return unique([per, noun, ...carried]);
  if (MEMBERS.test(subject) && REACHED.test(left)) return unique([subject, noun, ...carried]);
  const full = phraseAt(`${noun}${right}`, new Set(['of', 'for', 'with', 'in', 'to', 'from', 'by', 'at', 'lodged']));
  return unique([noun, full === noun ? subject : full, subject || carried[0], ...carried]);
}

export function labelsOf(token: Token, around: Around): string[] {
  if (token.kind === 'share') return shareName(token, around);
  if (token.kind === 'change') return changeName(around);
  if (token.kind === 'rank') return rankName(around);
  return amountName(token, around);
}
