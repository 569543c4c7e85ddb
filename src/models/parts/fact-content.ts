import { pick } from '../../format/pick.js';
import { listed, part, phrase, textOf, type Phrase } from '../../format/phrase.js';
import { sentencePhrase } from '../../format/sentence.js';
import { printFact, type FactPhrases } from '../../format/fact-phrases.js';
import { printReportPeriod } from '../../format/when.js';
import type { Locale } from '../../format/locale.js';
import { words } from '../../format/words.js';
import type { Fact } from '../../report/types.js';
import { changeView, type ChangeView } from './change-view.js';
import type { ModelOptions } from '../context.js';
import { shareInPercent, usualConversion } from './derived.js';
import { standingViews, type StandingView } from './standing-view.js';
import { figureView, type FigureView } from './figure-view.js';
import { cachedPerFact } from './fact-cache.js';

/**
 * A fact in the words of a locale: all texts that widgets, pages, snippets, pictures and files need. They select from
 * this and format nothing themselves. Texts are cleaned, but not escaped.
 */
export interface FactContent {
  /** The phrases that the other fields are made from. */
  readonly phrases: FactPhrases;
  readonly label: string;
  /** Its name as a subject: the title of an honour, else the label. */
  readonly name: string;
  /** Its content without the label: a figure, change, title or date. */
  readonly value: Phrase;
  readonly statement: string;
  /** The complete sentence, without a full stop. */
  readonly spoken: Phrase;
  readonly sentence: string;
  /** Undefined if it is not an amount or share. */
  readonly figure?: FigureView | undefined;
  readonly change?: ChangeView | undefined;
  /** The changes that `value` does not contain: of a change with several, all but the first; else empty. */
  readonly changeBeside: string;
  readonly standings: readonly StandingView[];
  /** The percentage of n of m, marked as calculated. */
  readonly derived?: string | undefined;
  /** The figure of an earlier period given for comparison; else empty. */
  readonly comparative: string;
  /** Notes needed to read it. */
  readonly notes: readonly string[];
  /** The figure in a unit that readers of the language know, marked as converted; else empty. */
  readonly converted: string;
  /** Conversion, comparative and notes in one line; empty if none. */
  readonly remark: string;
  /** Its date or period, in the contract's form. */
  readonly when: string;
  /** In words; empty if unknown. */
  readonly period: string;
  /** The period in words, if it is not the report's; else empty. */
  readonly ownPeriod: string;
}

export const factContent = cachedPerFact(
  make,
  (_, { context: { period, periodWord, places, units, languages, dimensions, invented } }) => [
    period,
    periodWord,
    places,
    units,
    languages,
    dimensions,
    invented,
  ],
);

function make(fact: Fact, options: ModelOptions): FactContent {
  const { locale, context } = options;
  const phrases = printFact(fact, context, locale);
  const { label, figure, when, notes } = phrases;
  const comparative = textOf(phrases.comparative);
  const said = notes.map((text) => words(locale).note + text);
  const converted = usualConversion(fact, locale) ?? '';
  const period = when.text;
  const change = changeOf(fact, phrases, locale);
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
    change,
    changeBeside:
      fact.kind === 'change' ? phrases.moreChanges.map(textOf).join(words(locale).comma) : (change?.text ?? ''),
    standings: standingViews(fact.standings, options, phrases.standings),
    derived: fact.kind === 'share' ? shareInPercent(fact, locale) : undefined,
    comparative,
    notes: said,
    converted,
    remark: [converted, comparative, ...said].filter(Boolean).join(words(locale).semicolon),
    when: when.period,
    period,
    ownPeriod: period === printReportPeriod(context, locale) ? '' : period,
  };
}

/** The direction of the first change, with the words of all of them. */
function changeOf(fact: Fact, { change, moreChanges }: FactPhrases, locale: Locale): ChangeView | undefined {
  if (!('change' in fact) || !fact.change) return undefined;
  const view = changeView(fact.change.direction, change, fact.better, locale);
  const text = [view.text, ...moreChanges.map(textOf)].join(words(locale).comma);
  return { ...view, text, ...(fact.change.form === 'contribution' && { isContribution: true }) };
}

function valueOf(
  fact: Fact,
  { figure, change, standings, status }: FactPhrases,
  period: string,
  locale: ModelOptions['locale'],
): Phrase {
  switch (fact.kind) {
    case 'amount':
    case 'share':
    case 'ratio':
      return figure;
    case 'change':
      return change;
    case 'honour':
      return phrase(part('title', pick(fact.title, locale)));
    case 'standing':
      return [...listed('standing', standings, words(locale).separator), ...status];
    case 'event':
      return phrase(part('period', period), ...status);
  }
}

/** Returns the sentence of a fact without parts that its surroundings already show. */
export const sentenceWithout = (
  fact: Fact,
  options: ModelOptions,
  leftOut: Partial<Pick<FactPhrases, 'standings' | 'when'>>,
): string =>
  textOf(sentencePhrase(fact, { ...factContent(fact, options).phrases, ...leftOut }, options.context, options.locale));
