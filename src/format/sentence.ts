import type { AmountFact, Fact, HonourFact, Place, ShareFact, UnitDeclaration } from '../report/types.js';
import { printChange } from './change.js';
import { printPeriod } from './date.js';
import { pick, type Locale } from './locale.js';
import { printQuantity } from './quantity.js';
import { printShare } from './share.js';
import { printStandings } from './standing.js';
import { words } from './words.js';

/** What a sentence needs to know of the report around its fact. */
export interface SentenceContext {
  readonly period: string;
  readonly places: readonly Place[];
  readonly units?: readonly UnitDeclaration[];
}

/**
 * One fact as one spoken sentence: what, how much, how it changed, how it stands, when. Without a full stop, since it is a label
 * as often as a line of text. A fact's own date or period goes before the report's.
 */
export function sentence(fact: Fact, context: SentenceContext, locale: Locale): string {
  const say = words(locale);
  const when = printPeriod(fact.date ?? fact.period ?? context.period, locale);
  const placeOf = (id: string): Place | undefined => context.places.find((place) => place.id === id);
  const standings = fact.standings ? printStandings(fact.standings, placeOf, locale) : '';
  const said = [statement(fact, context, locale), changeOf(fact, context, locale), standings].filter(Boolean);
  const text = said.join(say.comma);
  return locale === 'en' ? `${text}${say.comma}${when}` : `${text}${say.bracketed(when)}`;
}

function statement(fact: Fact, context: SentenceContext, locale: Locale): string {
  switch (fact.kind) {
    case 'amount':
    case 'share':
      return joined(pick(fact.label, locale), figureText(fact, context, locale), locale);
    case 'change':
      return joined(pick(fact.label, locale), printChange(fact.change, locale, undefined, context.units).text, locale);
    case 'honour':
      return honour(fact, context, locale);
    case 'event':
      return pick(fact.label, locale);
  }
}

/** Two numbers must not run together: a label that ends in a digit takes a colon. */
function joined(label: string, text: string, locale: Locale): string {
  if (locale === 'en') return `${label} ${text}`;
  return `${label}${/\d$/.test(label) && /^\d/.test(text) ? '：' : ''}${text}`;
}

const figureText = (fact: AmountFact | ShareFact, { units }: SentenceContext, locale: Locale): string =>
  (fact.kind === 'amount' ? printQuantity(fact, locale, units) : printShare(fact, locale, units)).text;

function changeOf(fact: Fact, { units }: SentenceContext, locale: Locale): string {
  if ((fact.kind !== 'amount' && fact.kind !== 'share') || !fact.change) return '';
  return printChange(fact.change, locale, fact.better, units).text;
}

function honour(fact: HonourFact, context: SentenceContext, locale: Locale): string {
  const title = words(locale).quoted(pick(fact.title, locale));
  const giver = fact.giver ? pick(fact.giver, locale) : '';
  const recipient = pick(fact.recipient, locale);
  const count = fact.count && printQuantity(fact.count, locale, context.units);
  if (locale !== 'en') return `${count?.text ?? ''}${recipient}${giver ? `获${giver}授予` : '获评'}${title}`;
  const verb = count && count.number !== '1' ? 'were' : 'was';
  const who = count ? `${count.before}${count.before && ' '}${count.number} ${recipient}` : recipient;
  return `${who} ${verb} named ${title}${giver && ` by ${giver}`}`;
}
