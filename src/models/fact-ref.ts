import { citation } from '../format/citation.js';
import { pick } from '../format/locale.js';
import { printPeriod } from '../format/date.js';
import { noteWords, type NoteWords } from '../format/note-words.js';
import { sentence, statement } from '../format/sentence.js';
import { words } from '../format/words.js';
import { safeHref } from '../report/safe-href.js';
import type { Fact } from '../report/types.js';
import type { ModelOptions } from './context.js';
import { evidenceOf, type Evidence } from './evidence.js';
import { figureOf } from './figure.js';
import { factModel, type BoardFactModel } from './score-board.js';
import { sourceLine, type SourceLine } from './source-line.js';

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
  const said = sentence(fact, context, locale);
  const shown = figureText(fact, options);
  const parts = show === 'figure' ? shown : around(shown, fact, show === 'sentence' ? said : undefined, options);
  const title = context.source?.title;
  return {
    ...factModel(fact, options),
    ...cut(parts, fact),
    name: said.includes(parts.text) ? said : parts.text + words(locale).bracketed(said),
    period: printPeriod(fact.date ?? fact.period ?? context.period, locale),
    evidence: evidenceOf(fact, options),
    source: sourceLine(options, [fact]),
    report: title ? pick(title, locale) : '',
    citation: citation(fact, context, locale, safeHref(context.source?.url)),
    words: noteWords(locale),
  };
}

/** The words of a text around its figure. */
interface Parts {
  readonly lead: string;
  readonly text: string;
  readonly tail: string;
}

/** Whole words before a number; the number with its unit: all up to a bracket or a blank, in English one word more. */
const BOUND = /^((?:\D* )?)(\D*\d[^\s（]*(?: \S+)?)/;

/** In half ems, which a letter is narrower than: what is longer can't be kept on one line of a page of 120 px. */
const MAX_BOUND = 15;

const halfEms = (text: string): number => text.length + text.replace(/[\0-\u2E7F]/g, '').length;

function cut(
  { lead, text, tail }: Parts,
  { kind }: Fact,
): Pick<FactRefModel, 'lead' | 'before' | 'bound' | 'rest' | 'tail'> {
  const [, before = '', bound = ''] = (kind !== 'honour' && kind !== 'event' && BOUND.exec(text)) || [];
  if (halfEms(bound) > MAX_BOUND) return { lead, before: '', bound: '', rest: text, tail };
  return { lead, before, bound, rest: text.slice(before.length + bound.length), tail };
}

/** What of a fact is its figure in a text: a change’s size, a title, a date. The Chinese figure stands behind it. */
function figureText(fact: Fact, options: ModelOptions): Parts {
  const { locale, context } = options;
  if (fact.kind === 'honour') return bare(pick(fact.title, locale));
  if (fact.kind === 'event') return bare(printPeriod(fact.date, locale));
  const { change } = factModel(fact, options);
  const figure = figureOf(fact, options);
  if (!figure) return bare(change?.figure || statement(fact, context, locale));
  const tail = figure.beside && ` (${figure.beside})`;
  return tail && figure.text.endsWith(tail)
    ? { lead: '', text: figure.text.slice(0, -tail.length), tail }
    : bare(figure.text);
}

const bare = (text: string): Parts => ({ lead: '', text, tail: '' });

/**
 * A longer text around its figure; all of it can be opened where the figure is not to be found in it. Searched for in
 * what the fact states, from the end: labels hold numbers too, and the sentence ends in a date.
 */
function around({ text }: Parts, fact: Fact, said: string | undefined, options: ModelOptions): Parts {
  const { locale, context } = options;
  const stated = statement(fact, context, locale);
  const whole = said ?? stated;
  const number = figureNumber(fact, options);
  const found =
    [text, number].find((part) => part !== '' && stated.includes(part)) ?? (whole.includes(text) ? text : '');
  if (!found) return bare(whole);
  const at = stated.includes(found) ? stated.lastIndexOf(found) : whole.lastIndexOf(found);
  return { lead: whole.slice(0, at), text: found, tail: whole.slice(at + found.length) };
}

/** An English sentence does not say a noun twice: “Homes under construction: 8449” has the number alone. */
function figureNumber(fact: Fact, options: ModelOptions): string {
  if (fact.kind !== 'amount' && fact.kind !== 'share') return '';
  return figureOf(fact, options)?.number ?? '';
}
