import { boundAfter, boundBefore } from '../../words/zh/qualifiers.js';
import type { LineRead } from '../reader.js';
import type { Token } from '../token.js';
import { blocked } from './blocked.js';
import { Clauses } from './clause.js';
import { comparisons } from './comparisons.js';
import { figuresIn, isFigure } from './figures.js';
import { firsts, honours } from './honours.js';
import { reading, unbound } from './kinds.js';
import { labelled } from './label-figures.js';
import type { Figure } from './numerals.js';
import { inOrder, joinOf } from './order.js';
import { asked } from './questions.js';
import { positions, tops, withins } from './ranks.js';
import { earlier } from './earlier.js';
import { inContext } from './shape-bounds.js';
import { doubled, fractions, halves, ratios, streaks, tenths } from './shapes.js';
import { statements } from './statements.js';

const LONGEST_LEFT = 60;

const leftOf = (text: string, clauses: Clauses, at: number): string =>
  text.slice(Math.max(clauses.startOf(at), at - LONGEST_LEFT), at);

/** Extends the quote to include the qualifier, and the verb if adjacent. */
function bounded(token: Token, text: string, { inside }: Figure, left: string): void {
  const [before, after] = [boundBefore(left), boundAfter(text, token.end)];
  const bound = before ?? (inside ? { word: inside, means: 'over' } : after);
  token.start -= before?.word.length ?? 0;
  token.end += after?.word.length ?? 0;
  if (!bound) return;
  token.qualifier = bound.means;
  token.word = bound.word;
}

/** 均 as an adverb, which is not part of a mean: 全市平均, 人均, 户均. */
const EACH = /(?:各|(?<![平人年户月日季亩村场班组县镇乡床车校院生师店企件单次地头株])均|每[\u4e00-\u9fff]?)$/;

/** Fields are assigned one by one: with thousands of figures, object copies dominated the run time. */
function tokenOf(text: string, figure: Figure, left: string): Token {
  const read = reading(figure, left, text.slice(figure.end, figure.end + 14));
  const verbAt = read.verb > 0 ? figure.start - left.length + unbound(left.trimEnd()).length - read.verb : figure.start;
  const token: Token = {
    kind: read.kind,
    start: figure.start,
    end: figure.end,
    nameEnd: verbAt,
    coreStart: figure.start,
    coreEnd: figure.end,
    value: figure.digits,
    unit: figure.unit,
    rule: read.rule,
    sure: read.sure,
  };
  bounded(token, text, figure, left);
  if (read.verb > 0 && read.verb <= 8) token.start = Math.min(token.start, verbAt);
  if (read.form !== undefined) token.form = read.form;
  if (read.direction !== undefined) token.direction = read.direction;
  if (figure.scale) token.scale = figure.scale;
  if (read.to !== undefined) token.labels = [read.to];
  if (EACH.test(left)) token.each = true;
  return token;
}

interface Last {
  readonly figure: Figure;
  readonly token: Token;
  /** Of its list; a sign may reverse it for a single figure. */
  readonly way: Token['direction'];
}

/** Figures in a list have the kind of the first: 分别增长6.4%、7.9%. */
function inherit(text: string, figure: Figure, token: Token, last: Last | undefined): Token['direction'] {
  if (last?.figure.unit !== figure.unit || token.form === 'contribution') return token.direction;
  if (joinOf(text.slice(last.token.end, figure.start), '') === undefined) return token.direction;
  const { kind, form, rule } = last.token;
  const way = kind === 'change' && figure.digits.startsWith('-') ? 'down' : last.way;
  Object.assign(token, { kind, form, rule, direction: way });
  return last.way;
}

function figureTokens(text: string, clauses: Clauses, figures: readonly Figure[]): Token[] {
  const tokens: Token[] = [];
  let last: Last | undefined;
  for (const figure of figures) {
    const left = leftOf(text, clauses, figure.start);
    if (!isFigure(text, figure, left)) continue;
    const since = Math.max(figure.start - left.length, last?.figure.end ?? 0);
    const token = tokenOf(text, figure, text.slice(since, figure.start));
    const way = inherit(text, figure, token, last);
    tokens.push(token);
    last = { figure, token, way };
  }
  return tokens;
}

/** Reads the figures and statements of a Chinese line, in order. */
export function readChinese(text: string): LineRead {
  const clauses = new Clauses(text);
  const [ranked, streak] = [[...positions(text, clauses), ...tops(text, clauses), ...withins(text)], streaks(text)];
  const bare = [...ratios(text), ...fractions(text), ...tenths(text), ...doubled(text), ...halves(text)];
  const shapes = bare.map((token) => inContext(text, clauses, token));
  const honoured = honours(text, clauses);
  const mask = blocked(
    text,
    [...ranked, ...streak].map(({ coreStart, coreEnd }) => ({ start: coreStart, end: coreEnd })),
  );
  const isFree = ({ coreStart, coreEnd }: Token): boolean => !mask.covers(coreStart, coreEnd);
  const numbers = figuresIn(text, mask);
  const differences = comparisons(text, clauses, numbers);
  for (const { start, end } of differences) mask.put(start, end, 'comparison');
  const figures = figureTokens(
    text,
    clauses,
    numbers.filter((one) => !differences.has(one)),
  );
  const inWords = statements(text);
  // 连续两年领先 is a standing, not a number of years.
  const ahead = inWords.filter(({ kind }) => kind === 'leading');
  const held = streak.filter((one) => !ahead.some(({ start, end }) => start <= one.start && one.end <= end));
  const free = [ranked.filter(isFree), held, shapes.filter(isFree), figures, honoured, firsts(text)];
  const tokens = asked(text, clauses, earlier(text, labelled(text, clauses, inOrder(free, text.length))));
  return { tokens, statements: inWords, whyAt: mask.at, numerals: numeralSpans(text) };
}

const NUMERAL =
  /\d+(?:[.,]\d+)*|第[一二三四五六七八九十百]+|[零一二两三四五六七八九十百千万亿]{2,}|[二两三四五六七八九十千万亿]|百(?!分点)/g;

const numeralSpans = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(NUMERAL)].map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
