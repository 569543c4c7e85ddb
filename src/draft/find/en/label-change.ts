import type { Token } from '../token.js';
import { behind, inBrackets, unique, type Around, objectOf } from './label-parts.js';
import { sharingSubject } from './per.js';
import { subjectBefore } from './phrases.js';

const CHANGE = 'increase|decrease|rise|fall|drop|decline|reduction|growth|cut|improvement|gain|jump|surge|uplift';
/** Between the figure and its subject: a 10% increase in total calls. */
const IN = new RegExp(String.raw`^\s(?:[\w-]+\s){0,4}(?:${CHANGE})s?\s(?:in|to|of|on)\s`, 'i');
const NOUN_IN = new RegExp(
  String.raw`\b(?:${CHANGE})s?\s(?:in|to|for)\s(?:the\s)?([^,;]{2,60}?)(?:,\s(?:excluding|including)\s[^,;]{2,40},)?\s(?:of|was|is|by|at)\s[\w\s]{0,20}$`,
  'i',
);
/** Words of an apposition to the preceding statement: ", an increase of 4 percent"; ", up 3%". */
const BESIDE = new RegExp(
  String.raw`[,;(–—]\s?(?:(?:which|is|was|representing|reflecting|this|marking|or|an?|the|net|further|slight|overall|annual|real|sharp|modest|steady|total|combined|${CHANGE}|of|in|by|up|down|some|about|around|nearly|almost|over|just|only|more|less|than|roughly|approximately|of about|a|year-on-year)\s)*$`,
  'i',
);

/** burglaries down 9% and auto thefts up 4%. */
const UP_DOWN = /(?:[,;:]|\band)\s([A-Za-z][^,;:]{2,60}?)\s(?:up|down)\s[\w\s]{0,14}$/;

/** a 4 percent pay increase: of pay. */
const RAISED = new RegExp(
  String.raw`^\s(pay|salary|wage|tax|price|budget|rate|population|staff|revenue|sales|cost-of-living|fare|rent|toll)\s(?:${CHANGE})s?\b`,
  'i',
);

const IN_WORDS = /^(?:doubled|tripled|trebled|quadrupled|halved)$/i;

/** The labels of a change: what changed. */
export function changeName({ value }: Token, around: Around): string[] {
  const { left, right, carried } = around;
  const bracketed = /^[-+]/.test(value ?? '') ? inBrackets(around) : undefined;
  if (bracketed) return bracketed;
  const within = behind(right, IN)?.short ?? RAISED.exec(right)?.[1];
  const noun = NOUN_IN.exec(left)?.[1];
  // Doubled, halved: the change is the verb, so its subject is all that is in front of it.
  const subject = subjectBefore(IN_WORDS.test(value ?? '') ? `${left}${value} to ` : left);
  const beside = BESIDE.test(left) ? carried[0] : undefined;
  const own = UP_DOWN.exec(left)?.[1] ?? sharingSubject(left);
  return unique([within, noun, own, beside, objectOf(left), subject, ...carried, around.noun]);
}
