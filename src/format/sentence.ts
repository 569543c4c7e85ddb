import type { AmountFact, Fact, Place, ShareFact, UnitDeclaration } from '../report/types.js';
import { entryById } from './by-id.js';
import { printChange } from './change.js';
import { correctionNote } from './correction.js';
import { prepositionOf, printPeriod } from './date.js';
import { printHonour, printRecipient } from './honour.js';
import { pick, type Locale } from './locale.js';
import { find, listed, part, phrase, textIn, textOf, without, type Phrase } from './phrase.js';
import { englishUnit, printQuantity } from './quantity.js';
import { printShare } from './share.js';
import { printStandings } from './standing.js';
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
  const { comma: gap, separator, inBrackets } = words(locale);
  const said = phrase(
    part('statement', stated),
    part('change', kind === 'change' ? '' : change, { gap }),
    part('standings', listed('standing', standings, separator), { gap }),
  );
  return phrase(
    ...(locale === 'en' ? capitalisedPhrase(said) : said),
    ...period(said, when, locale),
    part('correction', correction, inBrackets),
    part('invented', invented ? words(locale).invented : '', { gap: DASH[locale] }),
  );
}

const DASH: Readonly<Record<Locale, string>> = { 'zh-CN': '——', en: ' – ' };

/** The mark of an invented report, to follow a text. */
export const inventedMark = (locale: Locale): string => DASH[locale] + words(locale).invented;

/** A claim written by hand may have no period. In English “20, 2023” would be read as a date. */
function period(said: Phrase, when: string, locale: Locale): Phrase {
  const date = part('period', printPeriod(when, locale));
  if (locale !== 'en') return [{ ...date, ...words(locale).inBrackets }];
  if (!/\d$/.test(textOf(said))) return [{ ...date, gap: words(locale).comma }];
  return date.said ? [part('words', prepositionOf(when), { gap: ' ' }), { ...date, gap: ' ' }] : [];
}

/** A small Latin letter and no capital further on in its word, as iPhone, pH and p2P have one; and no address. */
const PLAIN_WORD = /^(?=\p{Script=Latin})\p{Ll}[\p{Ll}\p{M}\p{N}’']*(?![\p{L}\p{M}\p{N}’'_@]|\.\p{L}{2})/u;

/**
 * With a capital where a sentence has one: recipients are written as they stand inside it, “the Party branch of …”. A name
 * that has its capitals elsewhere keeps its own writing.
 */
export const capitalised = (text: string): string =>
  PLAIN_WORD.test(text) && text.charAt(0).toUpperCase().length === 1
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;

const capitalisedPhrase = ([first, ...rest]: Phrase): Phrase =>
  first
    ? [
        { ...first, said: typeof first.said === 'string' ? capitalised(first.said) : capitalisedPhrase(first.said) },
        ...rest,
      ]
    : [];

type Stated = Pick<FactPhrases, 'figure' | 'change' | 'recipient'>;

function statement(fact: Fact, said: Stated, units: SentenceContext['units'], locale: Locale): Phrase {
  const label = pick(fact.label, locale);
  const isEnglish = locale === 'en';
  switch (fact.kind) {
    case 'amount':
    case 'share':
      return isEnglish ? measuredInEnglish(label, fact, said.figure, units) : measured(label, said.figure);
    case 'change':
      return phrase(part('label', label), part('change', said.change, isEnglish ? { gap: ' ' } : {}));
    case 'honour':
      return printHonour(fact, said.recipient, locale);
    case 'event':
      return phrase(part('label', label));
  }
}

/** Two numbers must not run together: between a label that ends in a digit and its figure stands a colon. */
const measured = (label: string, figure: Phrase): Phrase => {
  const isColon = /\d$/.test(label) && /^\d/.test(textOf(figure));
  return phrase(part('label', label), part('figure', figure, { gap: isColon ? '：' : '' }));
};

const MAX_FLUENT_WORDS = 4;

/**
 * “Tax revenue 2.486 billion yuan” can be read on; after a long label, before a bare number and before “over” a colon
 * is needed. A noun that the label has already is not said again: “Resettlement homes under construction: 8449”.
 */
function measuredInEnglish(
  label: string,
  fact: AmountFact | ShareFact,
  whole: Phrase,
  units: SentenceContext['units'],
): Phrase {
  const noun = plainWords(englishUnit(fact, false, units));
  const isSaid = noun !== '' && ` ${plainWords(label)} `.includes(` ${noun} `);
  const figure = isSaid ? without(whole, 'noun') : whole;
  const isBare = !find(figure, 'missing') && (textIn(figure, 'unit') === '' || textIn(figure, 'before') !== '');
  const needsColon = isBare || label.split(' ').length > MAX_FLUENT_WORDS;
  const gap = `${needsColon && !label.includes(': ') ? ':' : ''} `;
  return phrase(part('label', label), part('figure', figure, { gap }));
}

/** The English words of a text whatever their case and punctuation, so that words can be looked up in words. */
const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
