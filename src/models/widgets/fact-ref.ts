import { pick } from '../../format/pick.js';
import type { NoteWords } from '../../format/words/note.js';
import { cite } from '../../format/citation.js';
import { joined, piecesOf, textBehind, textOf, type Phrase, type Piece } from '../../format/phrase.js';
import { noteWords, words } from '../../format/words.js';
import { safeHref } from '../../report/fields/safe-href.js';
import type { Fact } from '../../report/types.js';
import type { ModelOptions } from '../context.js';
import { evidenceOf, type Evidence } from '../parts/evidence.js';
import { factContent, type FactContent } from '../parts/fact-content.js';
import { figureIn, ownFigure, sentenceAround, type FigureInText } from '../parts/figure-in-text.js';
import { factModel, type BoardFactModel } from './score-board.js';
import { sourceLine, type SourceLine } from '../parts/source-line.js';

/** What to show in the text: the figure, the whole sentence, or label and figure. */
export const SHOWS = ['figure', 'sentence', 'label-figure'] as const;

export type Show = (typeof SHOWS)[number];

/** A figure within a text and its popover, ready for rendering. */
export interface FactRefModel extends BoardFactModel {
  /** Text before the figure that opens the popover. */
  readonly lead: string;
  /** The figure: words before it, the unbreakable number and unit, and words after it. */
  readonly before: string;
  readonly bound: string;
  readonly rest: string;
  readonly tail: string;
  /** The accessible name: a full sentence that contains the visible text, as voice control requires. */
  readonly name: string;
  readonly period: string;
  readonly evidence: Evidence;
  readonly source?: SourceLine;
  /** Title of the report; empty if unknown. */
  readonly report: string;
  readonly citation: string;
  readonly words: NoteWords;
}

export interface FactRefOptions extends ModelOptions {
  /** `figure` by default. */
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

/** In half ems, the maximum width of a letter: longer text does not fit on one line of a 120 px page. */
const MAX_BOUND = 15;

const halfEms = (text: string): number => text.length + text.replace(/[\0-\u2E7F]/g, '').length;

/**
 * The number with adjacent pieces, in English also the next word, which must not break; without a number, any break is
 * fine.
 */
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

/** The number of pieces before a space or mark. */
function wordsFrom(pieces: readonly Piece[]): number {
  const end = pieces.findIndex(({ role }) => role === undefined);
  return end < 0 ? pieces.length : end;
}
