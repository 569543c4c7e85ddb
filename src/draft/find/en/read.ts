import type { Why } from '../../proposal.js';
import { isLone, isSmall } from '../../words/en/numbers.js';
import { NAMES } from '../../words/en/names.js';
import { boundBefore } from '../../words/en/qualifiers.js';
import { IS_MEASURE } from '../../words/en/units.js';
import { Mask } from '../mask.js';
import type { LineRead } from '../reader.js';
import type { Token } from '../token.js';
import { earlier } from './earlier.js';
import { honours } from './honours.js';
import { reading } from './kinds.js';
import { labelsOf } from './label.js';
import { numeralsIn, type Figure } from './numerals.js';
import { joined, ofThem, withShort } from './of-them.js';
import { ranks } from './ranks.js';
import { sentenceEnd, sentenceStarts } from './sentences.js';
import { doubled, oneIn, ratios, twice } from './shapes.js';
import { statements } from './statements.js';
import { withRanges } from './ranges.js';
import { surroundings } from './surroundings.js';

const LEFT = 220;
const RIGHT = 160;

/** Words after which small number words count nothing: the two sides, these three. */
const POINTED =
  /\b(?:the|these|those|our|its|their|other|both|either|your|his|her|only|first|last|next|all|any|another|same|main|key|of|my|no|past|previous|final|remaining|nine|between)\s+$/i;

/** Ten of the twelve. */
const OUT_OF =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:out )?of (?:the|our|its|their|all) $/i;

function isFigure(text: string, figure: Figure, left: string): boolean {
  if (!figure.inWords || figure.isFraction) return true;
  if (isLone(figure.digits))
    return (
      /\b(?:by|only|just|every|than|about|nearly|over|and|of|with|:)\s+$|(?:^|\s)$/i.test(left) &&
      figure.unit !== '' &&
      /^(?:minute|hour|day|percent|per|mile|call|death|million|incident|fatality|case|fire|point|%|percentage)/i.test(
        figure.unit,
      )
    );
  if (figure.unit === '%' || figure.scale || /points$/.test(figure.unit) || figure.unit === 'times') return true;
  if (isSmall(figure.digits) && POINTED.test(left) && !OUT_OF.test(left)) return false;
  if (
    /^(?:ways?|things?|sides?|parts?|types?|kinds?|reasons?|hands?|steps?|options?|elements?|pillars?|themes?|categories|sections|areas|factors|principles|dimensions|weeks|years|months|days|decades|fold)$/i.test(
      figure.unit,
    )
  )
    return /^(?:days|months|weeks)$/i.test(figure.unit);
  return (
    figure.unit !== '' ||
    /^\s(?:were|was|are|have|had|has|resulted|remain|in|from|of|(?:more|fewer|less) than)\b/i.test(
      text.slice(figure.end),
    )
  );
}

/** Extends the quote to include the qualifier. */
function qualify(token: Token, left: string): void {
  const lower = left.toLowerCase().trimEnd();
  const found = boundBefore(lower);
  if (!found) return;
  token.start -= left.length - lower.length + found.word.length;
  token.qualifier = found.means;
  token.word = left.slice(lower.length - found.word.length, lower.length);
}

interface Read {
  readonly figure: Figure;
  readonly token: Token;
}

const PERCENT_LIST = /^\s?(?:,|and|or|to|-|–|—|compared (?:with|to)|versus|vs\.?|,\s?and|against|from|&)\s?$/;

/** 0.07 and 3.50 per cent: both share the second's unit; in $1-2 billion, both share the scale. */
function sharing(text: string, figures: readonly Figure[]): Figure[] {
  const shared = [...figures];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [one, next] = [shared[i], shared[i + 1]];
    if (!one || !next || !PERCENT_LIST.test(text.slice(one.end, next.start))) continue;
    const isMeasure =
      IS_MEASURE.has(next.unit) && !one.scale && /^\s?(?:to|-|–|and|or)\s?$/.test(text.slice(one.end, next.start));
    const isCount = /,\d|^\d{4}/.test(one.digits) && next.unit === '%';
    if (one.unit === '' && !one.scale && !isCount && (isMeasure || /^%$|points$/.test(next.unit)))
      shared[i] = { ...one, unit: next.unit };
    if (
      /[$£€]/.test(one.unit) &&
      !one.scale &&
      next.scale &&
      /^\s?(?:-|–|to|and)\s?$/.test(text.slice(one.end, next.start)) &&
      (next.unit === one.unit || next.unit === '')
    )
      shared[i] = { ...one, scale: next.scale };
    if (/[$£€]/.test(one.unit) && next.unit === '' && /^\s?[-–]\s?$/.test(text.slice(one.end, next.start)))
      shared[i + 1] = { ...next, unit: one.unit };
  }
  return shared;
}

const SAME =
  /^\s?(?:,|and|or|,\s?(?:and|or)|\(|or by|and by|, or by)\s?(?:(?:about|nearly|around|over|almost|approximately|just over|just under)\s)?$/;
/** "fell by 8.5 percent and waste by 6 percent": both share the first's verb. */
const SHARED_VERB =
  /^(?:\s(?:in|for|among|at|to)\s[\w’' -]{2,40}?)?(?:,|,? and)\s(?:[a-z][a-z’-]+\s){0,4}by\s(?:about |around |nearly |over |just over )?$/;

const ALSO =
  /^\s?(?:,\s?)?(?:or|\()\s?(?:(?:about|nearly|around|over|almost|approximately|by|just over|just under)\s)*$/;

/** Whether a figure repeats the preceding change in another unit, or continues its list: fell by 12, or 4%. */
function isMore(text: string, figure: Figure, last: Read): boolean {
  if (last.token.kind !== 'change') return false;
  const between = text.slice(last.figure.end, figure.start);
  if (last.figure.unit === figure.unit && SHARED_VERB.test(between)) return true;
  return last.figure.unit === figure.unit ? SAME.test(between) : figure.unit === '%' && ALSO.test(between);
}

function read(text: string, figure: Figure, last: Read | undefined, starts: (at: number) => number): Token {
  const start = starts(figure.start);
  const left = text.slice(Math.max(start, figure.start - LEFT), figure.start);
  const own = reading(figure, left, text.slice(figure.end, figure.end + RIGHT));
  const token: Token = {
    kind: own.kind,
    start: figure.start,
    end: figure.end,
    coreStart: figure.start,
    coreEnd: figure.end,
    value: figure.digits,
    unit: figure.unit,
    rule: own.rule,
    sure: own.sure,
  };
  if (own.form) token.form = own.form;
  if (own.direction) token.direction = own.direction;
  if (figure.scale) token.scale = figure.scale;
  if (last && own.kind !== 'change' && isMore(text, figure, last)) {
    const { form, direction, rule } = last.token;
    Object.assign(token, { kind: 'change', form: figure.unit === '%' ? 'percent' : form, direction, rule, sure: 0.8 });
  }
  qualify(token, left);
  return token;
}

function masked(text: string, ranked: readonly Token[]): Mask {
  const mask = new Mask(text.length);
  const isRank = new Uint8Array(text.length);
  for (const { coreStart, coreEnd } of ranked) isRank.fill(1, coreStart, coreEnd);
  for (const [pattern, why] of NAMES) mask.putAll(text, pattern, why, isRank);
  return mask;
}

/** Reads the figures and statements of an English line, in order. */
export function readEnglish(text: string): LineRead {
  const starts = sentenceStarts(text);
  const ranked = ranks(text);
  const mask = masked(text, ranked);
  const all = numeralsIn(text);
  const free = all.filter(
    ({ start, numeralEnd, isFraction }) =>
      (!mask.covers(start, numeralEnd) || (isFraction && mask.isOnly(start, numeralEnd, 'ordinal'))) &&
      !ranked.some((one) => one.start < numeralEnd && start < one.end),
  );
  const reads: Read[] = [];
  for (const figure of sharing(text, free)) {
    if (!isFigure(text, figure, text.slice(Math.max(starts(figure.start), figure.start - 60), figure.start))) continue;
    reads.push({ figure, token: read(text, figure, reads[reads.length - 1], starts) });
  }
  const shapes = [...ratios(text), ...oneIn(text), ...twice(text), ...doubled(text)].filter(
    ({ coreStart, coreEnd }) => !mask.covers(coreStart, coreEnd),
  );
  for (const shape of shapes)
    if (shape.kind === 'share')
      qualify(shape, text.slice(Math.max(starts(shape.start), shape.start - 40), shape.start));
  const others = [...ranked, ...shapes];
  const figures = reads.filter(
    ({ token }) => !others.some((one) => one.coreStart < token.coreEnd && token.coreStart < one.coreEnd),
  );
  const honoured = honours(text, starts, (at) => sentenceEnd(text, at));
  const tokens = [...figures, ...[...others, ...honoured].map((token) => ({ token, figure: undefined }))].sort(
    (a, b) => a.token.coreStart - b.token.coreStart,
  );
  return {
    tokens: earlier(text, withRanges(text, named(text, tokens, starts))),
    statements: statements(text),
    whyAt: (at): Why | undefined => mask.at(at),
    numerals: all.map(({ start, numeralEnd }) => ({ start, end: numeralEnd })),
  };
}

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

function named(
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
