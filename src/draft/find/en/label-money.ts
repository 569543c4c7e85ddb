import { DOINGS, FINITE } from '../../words/en/labels.js';
import {
  APPROXIMATELY,
  behind,
  beforeOf,
  COMPARED_WITH,
  HEADING,
  inBrackets,
  OPEN,
  unique,
  type Around,
  objectOf,
} from './label-parts.js';
import { gappedBefore } from './gapped.js';
import { perNames } from './per.js';
import { phraseAt, phraseBefore, subjectBefore } from './phrases.js';

const ALTERNATIVE = new RegExp(String.raw`(?:,|\sor)\s(?:or\s)?${APPROXIMATELY}$`);

const PURPOSE =
  /^\s(?:for|on|towards?)\s(?=\d[\d,]*\s[a-z])|^\s(?:in|for|on|towards?|to|of|from)\s(?!\d|(?:19|20)\d\d|every\b|each\b|January|February|March|April|May|June|July|August|September|October|November|December|FY|fiscal)/;

const STANDS_BEHIND = /^\s(?!a\s|an\s|per\s|each\b|every\b|over\b|more\b|less\b|in\b|to\b|and\b|or\b|by\b)[a-z]/;

/** of which $62 million went to a new berth. */
const WENT = /^\s(?:went|goes|will go|was allocated|were allocated|is earmarked)\s(?:to|for|towards?)\s/;

/** The unassigned balance, at $27.3 million, … */
const APPOSED = /^((?:The\s)?[A-Z][^,;:\d]{3,60}),\sat\s$/;
/** Median pay was £728 for …: the subject is measured, and no purpose follows. */
const MEASURED = new RegExp(
  String.raw`\b(?:was|is|were|are|averaged|averages|stood at|came to|reached|rose to|fell to)\s${APPROXIMATELY}$`,
);
/** $12.7 million upgrading 215 stops. */
const DOING = /^\s[a-z]+ing\s/;

/** 12 buses for $17.6 million: the price of what was bought. */
const PRICE = new RegExp(String.raw`\d[\d,.]*\s(?:[a-z][\w’-]*\s){1,4}(?=for\s${APPROXIMATELY}$)`);
/** Deeds for which a sum is given: $42 million to raise pay. */
const TO_DO = /^\sto\s[a-z]+\s(?=[a-z])/;

/** The purpose of a sum: $19,259 on education requests, a payment of $200. */
export function moneyName(around: Around): string[] {
  const { left, right, carried } = around;
  const [per, ...others] = perNames(around, true);
  if (per !== undefined) return unique([per, ...others, ...carried]);
  const bracketed = OPEN.test(left) ? inBrackets(around) : undefined;
  if (bracketed) return bracketed;
  // "Up from $14,399 the year before": same subject as the figure it is compared with.
  const compared = COMPARED_WITH.exec(left)?.[0];
  const own = beforeOf(left);
  if (compared !== undefined && carried[0] !== undefined && !(own && /^(?:against|versus)/i.test(compared)))
    return unique([...carried, subjectBefore(left)]);
  if (own) return unique([own, subjectBefore(left), ...carried]);
  const heading = HEADING.exec(left)?.[1];
  const price = PRICE.exec(left)?.[0].replace(/^[\d,.]+\s/, '');
  const went = behind(right, WENT);
  if (went) return unique([went.short, went.long, ...carried]);
  const gapped = gappedBefore(left, 'money');
  if (gapped !== undefined) return unique([gapped, subjectBefore(left), ...carried]);
  const purpose = behind(right, PURPOSE);
  const subject = subjectBefore(left);
  const apposed = APPOSED.exec(left)?.[1];
  if (apposed !== undefined) return unique([apposed, ...carried]);
  if (subject && MEASURED.test(left)) return unique([subject, purpose?.short, ...carried]);
  const doing = behind(right, DOING);
  if (doing) return unique([doing.short, subject, ...carried]);
  if (heading !== undefined) return unique([heading, purpose?.short, subject, ...carried]);
  if (price !== undefined) return unique([price, subject, ...carried]);
  const or = ALTERNATIVE.test(left) && carried[0] !== undefined && !purpose ? carried[0] : undefined;
  const noun = STANDS_BEHIND.test(right) && FINITE.exec(right)?.index !== 1 ? phraseAt(right) : '';
  if (purpose && (/^\sfor\s/.test(right) || DOINGS.test(left) || !subject))
    return unique([behind(right, TO_DO)?.short, purpose.short, purpose.long, subject || carried[0]]);
  return unique([or, noun, objectOf(left), subject, purpose?.short, phraseBefore(left), ...carried]);
}
