import { printPeriod } from '../format/date.js';
import { printRecipient } from '../format/honour.js';
import { pick } from '../format/locale.js';
import { capitalised } from '../format/sentence.js';
import { words } from '../format/words.js';
import type { Fact } from '../report/types.js';
import { changeView } from './change-view.js';
import type { ModelOptions } from './context.js';
import { figureOf } from './figure.js';
import { standingViews } from './standing-view.js';

/** A fact that belongs to an event, in small: what, and what is said of it. */
export interface DetailView {
  readonly label: string;
  readonly text: string;
}

export function detailOf(fact: Fact, options: ModelOptions): DetailView {
  const { locale } = options;
  const standings = standingViews(fact.standings, options).map(({ text }) => text);
  const said = [ownValue(fact, options), ...received(fact, options), ...standings, whenOf(fact, options)];
  return {
    label: capitalised(pick(fact.kind === 'honour' ? fact.title : fact.label, locale)),
    text: said.filter(Boolean).join(words(locale).comma),
  };
}

/** The figure of a fact with its change; empty for a title. */
export function ownValue(fact: Fact, options: ModelOptions): string {
  if (fact.kind === 'honour' || fact.kind === 'event') return '';
  const change = fact.change && changeView(fact.change, fact.better, options).text;
  return [figureOf(fact, options)?.text, change].filter(Boolean).join(words(options.locale).comma);
}

/** The fact's own date or period, where it is not the report's. */
export function whenOf(fact: Fact, { locale, context }: ModelOptions): string {
  const own = fact.date ?? fact.period;
  return own === undefined || own === context.period ? '' : printPeriod(own, locale);
}

/** Who received a title, and from whom. */
function received(fact: Fact, { locale, context }: ModelOptions): readonly string[] {
  if (fact.kind !== 'honour') return [];
  const giver = fact.giver ? words(locale).givenBy(pick(fact.giver, locale)) : '';
  return [printRecipient(fact, locale, context.units), giver];
}
