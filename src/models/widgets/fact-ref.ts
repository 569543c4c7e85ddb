import { pick } from '../../format/pick.js';
import type { NoteWords } from '../../format/words/note.js';
import { cite } from '../../format/citation.js';
import { joined, piecesOf, textBehind, textOf, type Phrase, type Piece } from '../../format/phrase.js';
import { noteWords, words } from '../../format/words.js';
import { safeHref } from '../../report/safe-href.js';
import type { Fact } from '../../report/types.js';
import type { ModelOptions } from '../context.js';
import { evidenceOf, type Evidence } from '../parts/evidence.js';
import { factContent, type FactContent } from '../parts/fact-content.js';
import { figureIn, ownFigure, sentenceAround, type FigureInText } from '../parts/figure-in-text.js';
import { factModel, type BoardFactModel } from './score-board.js';
import { sourceLine, type SourceLine } from '../parts/source-line.js';

/** What stands in the text: the figure, the whole sentence of the fact, or label and figure. */
export const SHOWS = ['figure', 'sentence', 'label-figure'] as const;

export type Show = (typeof SHOWS)[number];

/** A figure within a text, and what opens over it, ready to print. */
export interface FactRefModel extends BoardFactModel {
  /** What stands in the text before the figure that can be opened, the figure, and what stands after it. */
  readonly lead: string;
  /** The figure itself: words before it, number and unit, within which no line may end, and what follows them. */
  readonly before: string;
  readonly bound: string;
  readonly rest: string;
  readonly tail: string;
  /** One sentence that says it all; holds the visible figure, so that who speaks what is seen finds it. */
  readonly name: string;
  readonly period: string;
  readonly evidence: Evidence;
  readonly source?: SourceLine;
  /** Title of the report; empty where none is known. */
  readonly report: string;
  readonly citation: string;
  readonly words: NoteWords;
}

export interface FactRefOptions extends ModelOptions {
  /** `figure` where absent. */
  readonly show?: Show;
}

export function factRef(fact: Fact, options: FactRefOptions): FactRefModel {
  const { locale, context, show = 'figure' } = options;
  const content = factContent(fact, options);
  const { lead, figure, beside, tail } = shownAs(show, fact, content);
  const { sentence, period } = content;
  const isSaid = show !== 'figure' || sentenceAround(fact, content) !== undefined;
  const title = context.source?.title;
  return {
    ...factModel(fact, options),
    lead,
    ...bindings(figure),
    tail: textBehind(beside) + tail,
    name: isSaid ? sentence : textOf(figure) + words(locale).bracketed(sentence),
    period,
    evidence: evidenceOf(fact, options),
    source: sourceLine(options, [fact]),
    report: title ? pick(title, locale) : '',
    citation: cite(sentence, context, locale, safeHref(context.source?.url)),
    words: noteWords(locale),
  };
}

function shownAs(show: Show, fact: Fact, content: FactContent): FigureInText {
  const { spoken, phrases } = content;
  if (show === 'figure') return ownFigure(fact, content);
  return figureIn(show === 'sentence' ? spoken : phrases.statement, fact, content);
}

/** In half ems, which a letter is narrower than: what is longer can't be kept on one line of a page of 120 px. */
const MAX_BOUND = 15;

const halfEms = (text: string): number => text.length + text.replace(/[\0-\u2E7F]/g, '').length;

/** The number with all that stands at it, in English with the next word too; what has no number may end anywhere. */
function bindings(figure: Phrase): Pick<FactRefModel, 'before' | 'bound' | 'rest'> {
  const pieces = piecesOf(figure);
  const number = pieces.findIndex(({ role }) => role === 'number');
  const start = number - wordsFrom(pieces.slice(0, Math.max(0, number)).reverse());
  const end = number + wordsFrom(pieces.slice(number));
  const [space, ...after] = pieces.slice(end);
  const more = space?.text === ' ' ? wordsFrom(after) : 0;
  const bound = joined(pieces.slice(start, more ? end + 1 + more : end));
  if (number < 0 || halfEms(bound) > MAX_BOUND) return { before: '', bound: '', rest: joined(pieces) };
  return { before: joined(pieces.slice(0, start)), bound, rest: joined(pieces.slice(more ? end + 1 + more : end)) };
}

/** How many pieces stand together before there is a space or a mark. */
function wordsFrom(pieces: readonly Piece[]): number {
  const end = pieces.findIndex(({ role }) => role === undefined);
  return end < 0 ? pieces.length : end;
}
