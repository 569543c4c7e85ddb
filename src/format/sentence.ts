import { pick } from './pick.js';
import type { Fact, Place, UnitDeclaration } from '../report/types.js';
import { entryById } from './by-id.js';
import { printChange } from './change.js';
import { correctionNote } from './correction.js';
import { printPeriod } from './date.js';
import { printHonour, printRecipient } from './honour.js';
import { type Locale } from './locale.js';
import { listed, part, phrase, textOf, type Phrase } from './phrase.js';
import { printQuantity } from './quantity.js';
import { printShare } from './share.js';
import { printStandings } from './standing.js';
import { SENTENCES } from './words/languages.js';
import { words } from './words.js';

/** What a sentence needs to know of the report around its fact; a whole `Report` is one. */
export interface SentenceContext {
  readonly period: string;
  readonly places: readonly Place[];
  readonly units?: readonly UnitDeclaration[] | undefined;
  readonly invented?: true | undefined;
}

/** All that is said of one fact, each part by itself. What a fact does not have is an empty phrase. */
export interface FactPhrases {
  /** The figure of an amount or a share. */
  readonly figure: Phrase;
  readonly change: Phrase;
  /** Those worth saying, in their order. */
  readonly standings: readonly Phrase[];
  /** Who received a title. */
  readonly recipient: Phrase;
  /** What the fact states, without change, standing and date. */
  readonly statement: Phrase;
  /** The date or period of the fact, as the contract has it. */
  readonly when: string;
  /** When it was last put right; else empty. */
  readonly correction: string;
}

/** A fact in the words of one language. Each of its quantities is printed here, and here alone. */
export function printFact(fact: Fact, context: SentenceContext, locale: Locale): FactPhrases {
  const { units, places } = context;
  const figure = figureOf(fact, units, locale);
  const change = 'change' in fact && fact.change ? printChange(fact.change, locale, units) : [];
  const recipient = fact.kind === 'honour' ? printRecipient(fact, locale, units) : [];
  return {
    figure,
    change,
    standings: printStandings(fact.standings ?? [], (id) => entryById(places, id), locale),
    recipient,
    statement: statement(fact, { figure, change, recipient }, units, locale),
    when: whenOf(fact, context),
    correction: correctionNote(fact, locale),
  };
}

/** A fact's own date or period goes before the report's. */
export const whenOf = ({ date, period }: Pick<Fact, 'date' | 'period'>, report: { readonly period: string }): string =>
  date ?? period ?? report.period;

function figureOf(fact: Fact, units: SentenceContext['units'], locale: Locale): Phrase {
  if (fact.kind === 'amount') return printQuantity(fact, locale, units);
  return fact.kind === 'share' ? printShare(fact, locale, units) : [];
}

/**
 * One fact as one spoken sentence: what, how much, how it changed, how it stands, when. Without a full stop, since it
 * is a label as often as a line of text. That a figure was put right and that a report is invented is said with each fact,
 * since a sentence travels alone.
 */
export const sentence = (fact: Fact, context: SentenceContext, locale: Locale): string =>
  textOf(sentencePhrase(fact, printFact(fact, context, locale), context, locale));

/** The same in its parts, of what is printed already; a part that is not to be said is left out before. */
export function sentencePhrase(
  { kind }: Pick<Fact, 'kind'>,
  { statement: stated, change, standings, when, correction }: FactPhrases,
  { invented }: Pick<SentenceContext, 'invented'>,
  locale: Locale,
): Phrase {
  const { comma: gap, separator, inBrackets, dash, invented: mark } = words(locale);
  const said = phrase(
    part('statement', stated),
    part('change', kind === 'change' ? '' : change, { gap }),
    part('standings', listed('standing', standings, separator), { gap }),
  );
  return phrase(
    ...SENTENCES[locale].begun(said),
    // A claim written by hand may have no period.
    ...SENTENCES[locale].dated(said, when, printPeriod(when, locale)),
    part('correction', correction, inBrackets),
    part('invented', invented ? mark : '', { gap: dash }),
  );
}

/** The mark of an invented report, to follow a text. */
export const inventedMark = (locale: Locale): string => words(locale).dash + words(locale).invented;

type Stated = Pick<FactPhrases, 'figure' | 'change' | 'recipient'>;

function statement(fact: Fact, said: Stated, units: SentenceContext['units'], locale: Locale): Phrase {
  const label = pick(fact.label, locale);
  switch (fact.kind) {
    case 'amount':
    case 'share':
      return SENTENCES[locale].measured(label, fact, said.figure, units ?? []);
    case 'change':
      return phrase(part('label', label), part('change', said.change, { gap: words(locale).space }));
    case 'honour':
      return printHonour(fact, said.recipient, locale);
    case 'event':
      return phrase(part('label', label));
  }
}
