import { NUMBER_OF } from '../../words/en/labels.js';
import type { Token } from '../token.js';
import { behind, inBrackets, unique, type Around } from './label-parts.js';
import { sharingSubject } from './per.js';
import { bare, subjectBefore } from './phrases.js';

const CHANGE = 'increase|decrease|rise|fall|drop|decline|reduction|growth|cut|improvement|gain|jump|surge|uplift';
/** Between the figure and its subject: a 10% increase in total calls. */
const IN = new RegExp(String.raw`^\s(?:[\w-]+\s){0,4}(?:${CHANGE})s?\s(?:in|to|of|on)\s`, 'i');
const NOUN_IN = new RegExp(
  String.raw`\b(?:${CHANGE})s?\s(?:in|to|for)\s(?:the\s)?([^,;]{2,60}?)(?:,\s(?:excluding|including)\s[^,;]{2,40},)?\s(?:of|was|is|by|at)\s[\w\s]{0,20}$`,
  'i',
);
const VERB = String.raw`(?:cut|cuts|cutting|reduc\w+|increas\w+|rais\w+|lower\w*|lift\w*|push\w*|boost\w*|improv\w+|expand\w*|grew|shorten\w*|slash\w*|trim\w*|narrow\w*|brought|bringing|decreas\w+)`;
/** The object of a change verb: cut emissions by 64 percent, increased the number of homes from 1,460. */
const OBJECT = new RegExp(
  String.raw`\b${VERB}\s((?:the\s|our\s|its\s|their\s)?[a-z][\w’' -]{2,70}?)\s(?:from|by|to)\s`,
  'i',
);
/** Words of an apposition to the preceding statement: ", an increase of 4 percent"; ", up 3%". */
const BESIDE = new RegExp(
  String.raw`[,;(–—]\s?(?:(?:which|is|was|representing|reflecting|this|marking|or|an?|the|net|further|slight|overall|annual|real|sharp|modest|steady|total|combined|${CHANGE}|of|in|by|up|down|some|about|around|nearly|almost|over|just|only|more|less|than|roughly|approximately|of about|a|year-on-year)\s)*$`,
  'i',
);

/** burglaries down 9% and auto thefts up 4%. */
const UP_DOWN = /(?:[,;:]|\band)\s([A-Za-z][^,;:]{2,60}?)\s(?:up|down)\s[\w\s]{0,14}$/;

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

/** a 4 percent pay increase: of pay. */
const RAISED = new RegExp(
  String.raw`^\s(pay|salary|wage|tax|price|budget|rate|population|staff|revenue|sales|cost-of-living|fare|rent|toll)\s(?:${CHANGE})s?\b`,
  'i',
);

/** The labels of a change: what changed. */
export function changeName({ value }: Token, around: Around): string[] {
  const { left, right, carried } = around;
  const bracketed = /^[-+]/.test(value ?? '') ? inBrackets(around) : undefined;
  if (bracketed) return bracketed;
  const within = behind(right, IN)?.short ?? RAISED.exec(right)?.[1];
  const noun = NOUN_IN.exec(left)?.[1];
  const subject = subjectBefore(left);
  const beside = BESIDE.test(left) ? carried[0] : undefined;
  const own = UP_DOWN.exec(left)?.[1] ?? sharingSubject(left);
  return unique([within, noun, own, beside, objectOf(left), subject, ...carried, around.noun]);
}
