import { pick } from '../../format/pick.js';
import { printPeriod } from '../../format/date.js';
import { part, phrase, textOf, type Phrase } from '../../format/phrase.js';
import { printFact, sentencePhrase, type FactPhrases } from '../../format/sentence.js';
import type { Fact } from '../../report/types.js';
import { changeView, type ChangeView } from '../change-view.js';
import type { ModelOptions } from '../context.js';
import { shareInPercent } from '../derived.js';
import { standingViews, type StandingView } from '../standing-view.js';
import { figureView, type FigureView } from './figure-view.js';
import { oncePerFact } from './once.js';

/**
 * A fact in the words of one language: everything that a widget, a page, a snippet, a picture or a file says of it. Each
 * of them chooses from this and prints nothing itself. Every text is clean and escaped nowhere.
 */
export interface FactContent {
  /** The parts that all of the rest is made of. */
  readonly phrases: FactPhrases;
  readonly label: string;
  /** What it is called where it stands by itself: the title of an honour, else the label. */
  readonly name: string;
  /** What it states, without its label: a figure, a change, a title, a date. */
  readonly value: Phrase;
  readonly statement: string;
  /** All of it in one sentence, without a full stop. */
  readonly spoken: Phrase;
  readonly sentence: string;
  /** Undefined where it states no amount and no share. */
  readonly figure?: FigureView | undefined;
  readonly change?: ChangeView | undefined;
  readonly standings: readonly StandingView[];
  /** The percentage that n of m make, marked as calculated. */
  readonly derived?: string | undefined;
  /** Its date or period, as the contract has it. */
  readonly when: string;
  /** The same in words; empty where none is known. */
  readonly period: string;
  /** The same where it is not that of the report; else empty. */
  readonly ownPeriod: string;
}

export const factContent = oncePerFact(make, (_, { context: { period, places, units, invented } }) => [
  period,
  places,
  units,
  invented,
]);

function make(fact: Fact, options: ModelOptions): FactContent {
  const { locale, context } = options;
  const phrases = printFact(fact, context, locale);
  const { figure, change, when } = phrases;
  const label = pick(fact.label, locale);
  const period = printPeriod(when, locale);
  const spoken = sentencePhrase(fact, phrases, context, locale);
  return {
    phrases,
    label,
    name: fact.kind === 'honour' ? pick(fact.title, locale) : label,
    value: valueOf(fact, phrases, period, locale),
    statement: textOf(phrases.statement),
    spoken,
    sentence: textOf(spoken),
    figure: figure.length ? figureView(figure) : undefined,
    change:
      'change' in fact && fact.change ? changeView(fact.change.direction, change, fact.better, locale) : undefined,
    standings: standingViews(fact.standings, options, phrases.standings),
    derived: fact.kind === 'share' ? shareInPercent(fact, locale) : undefined,
    when,
    period,
    ownPeriod: when === context.period ? '' : period,
  };
}

function valueOf(fact: Fact, { figure, change }: FactPhrases, period: string, locale: ModelOptions['locale']): Phrase {
  switch (fact.kind) {
    case 'amount':
    case 'share':
      return figure;
    case 'change':
      return change;
    case 'honour':
      return phrase(part('title', pick(fact.title, locale)));
    case 'event':
      return phrase(part('period', period));
  }
}

/** The sentence of a fact that leaves something out, since what stands around it says that already. */
export const sentenceWithout = (
  fact: Fact,
  options: ModelOptions,
  leftOut: Partial<Pick<FactPhrases, 'standings' | 'when'>>,
): string =>
  textOf(sentencePhrase(fact, { ...factContent(fact, options).phrases, ...leftOut }, options.context, options.locale));
