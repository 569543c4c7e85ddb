import { FINITE } from '../../words/en/labels.js';
import { beforeOf, type Around } from './label-parts.js';
import { subjectBefore } from './phrases.js';

/** The base of a per-unit figure: $14,860 per pupil. */
const PER =
  /^\s(?:per|for each|for every)\s((?:full-time\s|head of\s)?(?!cent\b|year\b|month\b|week\b|day\b|hour\b)[a-z]+(?:\sof\spopulation)?)/;

/** Verbs on a sum, with their nouns. */
const DEEDS: readonly (readonly [verb: RegExp, noun: string])[] = [
  [/\bsp(?:ent|ends?|ending)\s(?:an average of\s)?$/i, 'spending'],
  [/\b(?:paid|pays?)\s(?:an average of\s)?$/i, 'paid'],
  [/\b(?:received|receives?)\s(?:an average of\s)?$/i, 'received'],
  [/\bcosts?\s(?:an average of\s)?$/i, 'cost'],
];

/** The second of two subjects that share a verb: State aid came to $6,120 and local taxes to $7,480. */
const SHARING = /(?:,|\band)\s((?:[a-z][a-z’-]+\s){0,3}[a-z][a-z’-]+)\s(?:to|at|by)\s$/;

/** The subject of an elided verb: "waste" in "fell by 8.5 percent and waste by 6 percent". */
export const sharingSubject = (left: string): string | undefined => {
  const name = /\d/.test(left) ? SHARING.exec(left)?.[1] : undefined;
  const isNoun = name !== undefined && !FINITE.test(name) && !/^(?:then|up|down|from|a|the year|it)\b/.test(name);
  return isNoun ? name : undefined;
};

const sumName = (left: string): string => beforeOf(left) || (sharingSubject(left) ?? subjectBefore(left));

/** The labels of a per-unit figure: spending per pupil, books per pupil; empty for any other figure. */
export function perNames({ left, right, noun }: Around, isMoney: boolean): string[] {
  const whom = PER.exec(right)?.[1];
  if (whom === undefined) return [];
  const deed = DEEDS.find(([verb]) => verb.test(left))?.[1];
  const what = isMoney ? (deed ?? sumName(left)) : noun;
  return what ? [`${what} per ${whom}`, `per-${whom} ${what}`, what] : [];
}
