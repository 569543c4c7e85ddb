import type { Basis, Direction, Prices } from '../../../report/lists/terms.js';
import { part, phrase, type Phrase } from '../../phrase.js';
import type { ChangeTerms, ChangeWords } from '../change.js';
import { common } from './common.js';

const DIRECTIONS: Readonly<Record<Direction, string>> = { up: 'up', down: 'down', flat: 'unchanged' };

const PRICES: Readonly<Record<Prices, string>> = { real: 'in real terms', nominal: 'in nominal terms' };

/** The basis of a change, printed after its size. */
const BASES: Readonly<Record<Basis, (since: string) => string>> = {
  'year-on-year': () => 'year on year',
  'period-on-period': () => 'on the previous period',
  'since-year-end': () => 'on the end of the previous year',
  since: (since) => `compared with ${since}`,
  'mean-per-year': (since) => (since ? `a year on average, ${since}` : 'a year on average'),
  'not-stated': () => '',
};

/** The basis of a multiple: 1.5 times that of a year earlier. */
const COMPARED: Readonly<Record<Basis, (since: string) => string>> = {
  'year-on-year': () => 'that of a year earlier',
  'period-on-period': () => 'that of the previous period',
  'since-year-end': () => 'that at the end of the previous year',
  since: (since) => `that of ${since}`,
  'mean-per-year': (since) => `that of ${since}`,
  'not-stated': () => '',
};

const SPACE = { gap: ' ' } as const;

function print(change: ChangeTerms, size: Phrase): Phrase {
  if (change.form === 'contribution') return contribution(change, size);
  const { direction, form, verb, isInWords, multiple, basis, basisWord, since, prices, isEach, from, to } = change;
  const isWhole = form === 'times' && multiple === 'of' && !isInWords;
  const usual = isInWords || isWhole ? '' : DIRECTIONS[direction];
  const against = basisWord ?? (isWhole ? COMPARED : BASES)[basis](since);
  return phrase(
    part('direction', verb ?? usual),
    part('size', size, SPACE),
    part('words', from.length ? 'from' : '', SPACE),
    part('from', from, SPACE),
    part('words', to.length ? 'to' : '', SPACE),
    part('to', to, SPACE),
    part('words', [isEach ? 'each' : '', prices ? PRICES[prices] : ''].filter(Boolean).join(' '), SPACE),
    part('basis', against, SPACE),
  );
}

/** contributed 0.6 percentage points to industrial growth; contributed 35% of industrial growth */
function contribution(change: ChangeTerms, size: Phrase): Phrase {
  const { basis, basisWord, since, verb, contributesTo: to, isInPoints } = change;
  return phrase(
    part('direction', verb ?? 'contributed'),
    part('size', size, SPACE),
    part('words', to && `${isInPoints ? 'to' : 'of'} ${to}`, SPACE),
    part('basis', basisWord ?? BASES[basis](since), { gap: common.space }),
  );
}

/** Words of a comparison that name its period: “against the previous year”, “from 2023”. */
const IS_DATED = /\d|\b(?:year|month|quarter|period|earlier|previous|prior|before)\b/i;

export const changes: ChangeWords = {
  print,
  comparative: (figure, words, period) =>
    phrase(
      part('words', words ?? 'compared with'),
      part('figure', figure, SPACE),
      part('period', words !== undefined && IS_DATED.test(words) ? '' : period, common.inBrackets),
    ),
  directed:
    /\b(?:up(?! to\b)|down|(?:high|low|few)er|(?:more|less)(?! than\b)|unchanged|flat|level|stable|steady|same|twice|as (?:many|much)|r[io]sen?|f[ae]ll(?:en)?|gr[eo]w|gain|los[st]|drop|doubl|tripl|trebl|quadrupl|halv|increas|decreas|declin|reduc|improv|shr[aiu]nk|climb|jump|surg|plung|slump)|fold\b/i,
  judgements: { good: 'improved', bad: 'worsened', none: '' },
};
