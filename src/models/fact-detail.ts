import { pick } from '../format/pick.js';
import { capitalised } from '../format/capitals.js';
import { textOf } from '../format/phrase.js';
import { words } from '../format/words.js';
import type { Fact } from '../report/types.js';
import type { ModelOptions } from './context.js';
import { factContent } from './parts/fact-content.js';

/** A fact that belongs to an event, in small: what, and what is said of it. */
export interface DetailView {
  readonly label: string;
  readonly text: string;
}

export function detailOf(fact: Fact, options: ModelOptions): DetailView {
  const { name, standings, remark, ownPeriod } = factContent(fact, options);
  const said = [
    ownValue(fact, options),
    ...received(fact, options),
    ...standings.map(({ text }) => text),
    remark,
    ownPeriod,
  ];
  return { label: capitalised(name), text: said.filter(Boolean).join(words(options.locale).comma) };
}

/** The figure of a fact with its change; empty for a title. */
export function ownValue(fact: Fact, options: ModelOptions): string {
  const { figure, change } = factContent(fact, options);
  return [figure?.text, change?.text].filter(Boolean).join(words(options.locale).comma);
}

/** Who received a title, and from whom. */
function received(fact: Fact, options: ModelOptions): readonly string[] {
  if (fact.kind !== 'honour') return [];
  const { locale } = options;
  const giver = fact.giver ? words(locale).givenBy(pick(fact.giver, locale)) : '';
  return [textOf(factContent(fact, options).phrases.holder), giver];
}
