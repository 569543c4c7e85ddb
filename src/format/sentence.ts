import type { AmountFact, Fact, Place, ShareFact, UnitDeclaration } from '../report/types.js';
import { printChange } from './change.js';
import { correctionNote } from './correction.js';
import { englishWhen, printPeriod } from './date.js';
import { printHonour } from './honour.js';
import { pick, type Locale } from './locale.js';
import { englishUnit, printQuantity, type Figure } from './quantity.js';
import { printShare } from './share.js';
import { printStandings } from './standing.js';
import { words } from './words.js';

/** What a sentence needs to know of the report around its fact; a whole `Report` is one. */
export interface SentenceContext {
  readonly period: string;
  readonly places: readonly Place[];
  readonly units?: readonly UnitDeclaration[];
  readonly invented?: true;
}

/**
 * One fact as one spoken sentence: what, how much, how it changed, how it stands, when. Without a full stop, since it
 * is a label as often as a line of text. A fact's own date or period goes before the report's; that a figure was put
 * right and that a report is invented is said with each fact, since a sentence travels alone.
 */
export function sentence(fact: Fact, context: SentenceContext, locale: Locale): string {
  const placeOf = (id: string): Place | undefined => context.places.find((place) => place.id === id);
  const standings = fact.standings ? printStandings(fact.standings, placeOf, locale) : '';
  const said = [statement(fact, context, locale), changeOf(fact, context, locale), standings].filter(Boolean);
  const note = correctionNote(fact, locale);
  const when = fact.date ?? fact.period ?? context.period;
  const text = dated(said.join(words(locale).comma), when, locale) + (note && words(locale).bracketed(note));
  return context.invented ? text + inventedMark(locale) : text;
}

/** The mark of an invented report, to follow a text. */
export const inventedMark = (locale: Locale): string => (locale === 'en' ? ' – ' : '——') + words(locale).invented;

/** A claim written by hand may have no period. In English “20, 2023” would be read as a date. */
function dated(text: string, period: string, locale: Locale): string {
  const when = printPeriod(period, locale);
  if (locale !== 'en') return text + (when && words(locale).bracketed(when));
  return capitalised(text) + (/\d$/.test(text) && when ? ` ${englishWhen(period)}` : when && `, ${when}`);
}

/** Recipients are written as they stand inside a sentence: “the Party branch of …”. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a fact states, without change, standing and date. */
export function statement(fact: Fact, context: SentenceContext, locale: Locale): string {
  const label = pick(fact.label, locale);
  switch (fact.kind) {
    case 'amount':
    case 'share':
      return locale === 'en' ? measuredInEnglish(label, fact, context) : measured(label, fact, context);
    case 'change': {
      const { text } = printChange(fact.change, locale, undefined, context.units);
      return locale === 'en' ? `${label} ${text}` : label + text;
    }
    case 'honour':
      return printHonour(fact, locale, context.units);
    case 'event':
      return label;
  }
}

function changeOf(fact: Fact, { units }: SentenceContext, locale: Locale): string {
  if ((fact.kind !== 'amount' && fact.kind !== 'share') || !fact.change) return '';
  return printChange(fact.change, locale, fact.better, units).text;
}

type Measured = AmountFact | ShareFact;

const figureOf = (fact: Measured, { units }: SentenceContext, locale: Locale): Figure =>
  fact.kind === 'amount' ? printQuantity(fact, locale, units) : printShare(fact, locale, units);

/** Two numbers must not run together: between a label that ends in a digit and its figure stands a colon. */
function measured(label: string, fact: Measured, context: SentenceContext): string {
  const { text } = figureOf(fact, context, 'zh-CN');
  return `${label}${/\d$/.test(label) && /^\d/.test(text) ? '：' : ''}${text}`;
}

const MAX_FLUENT_WORDS = 4;

/**
 * “Tax revenue 2.486 billion yuan” can be read on; after a long label, before a bare number and before “over” a colon
 * is needed. A noun that the label has already is not said again: “Resettlement homes under construction: 8449”.
 */
function measuredInEnglish(label: string, fact: Measured, context: SentenceContext): string {
  const noun = plainWords(englishUnit(fact, false, context.units));
  const isSaid = noun !== '' && ` ${plainWords(label)} `.includes(` ${noun} `);
  const figure = figureOf(isSaid ? { ...fact, noun: '' } : fact, context, 'en');
  const isBare = !figure.missing && (figure.unit === '' || figure.before !== '');
  const needsColon = isBare || label.split(' ').length > MAX_FLUENT_WORDS;
  return `${label}${needsColon && !label.includes(': ') ? ':' : ''} ${figure.text}`;
}

/** The English words of a text whatever their case and punctuation, so that words can be looked up in words. */
const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
