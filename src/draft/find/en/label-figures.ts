import type { Token } from '../token.js';
import { LEFT } from './figures.js';
import { labelsOf } from './label.js';
import type { Figure } from './numerals.js';
import { joined, ofThem, withShort } from './of-them.js';
import { sentenceEnd } from './sentences.js';
import { surroundings } from './surroundings.js';

/** "Graduation and attendance rates stood at 91 percent and 94 percent respectively": the first is of graduation. */
const PAIR =
  /^(.{3,40}?) and ((?:[a-z][\w’-]* )*?[a-z][\w’-]*) ((?:rate|share|cost|price|score|time|fee|tax|level|number|target)(?:e?s))$/;

/** The labels of a pair; empty if one of them would be a thing of its own. */
function pairIn(label: string, sentence: string): readonly string[] {
  if (!/\brespectively\b/.test(sentence)) return [];
  const [, first = '', second = '', things = ''] = PAIR.exec(label) ?? [];
  const thing = things.replace(/(?<=x)es$|s$/, '');
  return first ? [`${first} ${thing}`, `${second} ${thing}`] : [];
}

const UNSURE = 0.4;

const isNamed = (sentence: string, label = ''): boolean => sentence.toLowerCase().includes(label.toLowerCase());

/**
 * Gives each figure of a line its labels, and what the words around it say of it.
 * @param starts the start of the sentence at a position
 */
export function labelled(
  text: string,
  reads: readonly { token: Token; figure: Figure | undefined }[],
  starts: (at: number) => number,
): Token[] {
  let carried: readonly string[] = [];
  let carriedFrom = 0;
  return reads.map(({ token, figure }) => {
    if (token.kind === 'honour') return token;
    const start = starts(token.coreStart);
    const left = text.slice(Math.max(start, token.start - LEFT), token.nameEnd ?? token.start);
    const right = text.slice(token.coreEnd, sentenceEnd(text, token.coreEnd));
    const labels = labelsOf(token, { left, right, noun: figure?.noun ?? '', carried });
    const pair = pairIn(labels[0] ?? '', left + right);
    const own = pair[/\sand\s\S*$/.test(left) && carried[0] === pair[0] ? 1 : 0];
    const [first, ...others] = labels.map(joined).filter(Boolean);
    const part = figure && ofThem(left, right, carried);
    const tidy = [first, part, ...others].filter((name): name is string => Boolean(name));
    const names = withShort(own === undefined ? tidy : [own, ...tidy]);
    // A label taken over from another sentence is a guess.
    if (names[0] === carried[0] && start !== carriedFrom && !isNamed(left + right, names[0]))
      token.sure = Math.min(token.sure, UNSURE);
    if (names[0]) [carried, carriedFrom] = [names, start];
    return Object.assign(token, { labels: names }, surroundings(left, right));
  });
}
