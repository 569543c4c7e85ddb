import { printChange, printSignedChange } from '../format/change.js';
import { printHonour } from '../format/honour.js';
import { printQualifier } from '../format/qualifier.js';
import type { Figure } from '../format/quantity.js';
import { words } from '../format/words.js';
import type { Fact, Quantity } from '../report/types.js';
import type { ModelOptions } from './context.js';
import { figureOf } from './figure.js';
import { plainFact } from './plain-fact.js';

/** What a fact states, in the parts that every output must carry word for word. */
export interface Printed {
  /** The whole of it: 24.86亿元, 21个（共24个）, 下降29.69%; the statement of a title, the date of an event. */
  readonly text: string;
  /** The number by itself, empty where there is none. */
  readonly number: string;
  /** The unit with its scale, as it stands beside the number. */
  readonly unit: string;
  /** The word that bounds the number; empty for an exact one. */
  readonly qualifier: string;
  /** Why there is no figure where one is expected; else empty. */
  readonly missing: string;
}

/** A fact in the words of one language, taken apart; the same strings that its widget prints. */
export function printedOf(fact: Fact, options: ModelOptions): Printed {
  const { locale, context } = options;
  switch (fact.kind) {
    case 'amount':
    case 'share':
      return ofFigure(figureOf(fact, options)!, fact, options);
    case 'change': {
      const size = printSignedChange(fact.change, locale, context.units);
      const { text } = plainFact(fact, options);
      const missing =
        fact.change.value === null && fact.change.missing ? words(locale).missing[fact.change.missing] : '';
      const qualifier = printQualifier(fact.change, locale);
      return { text, number: unsigned(size), unit: size?.unit ?? '', qualifier, missing };
    }
    case 'honour':
      return { ...NOTHING, text: printHonour(fact, locale, context.units) };
    case 'event':
      return { ...NOTHING, text: plainFact(fact, options).text };
  }
}

/** How a figure changed, in words; empty where it did not, and of a fact that is a change, where that is the figure itself. */
export function printedChange(fact: Fact, { locale, context }: ModelOptions): string {
  if ((fact.kind !== 'amount' && fact.kind !== 'share') || !fact.change) return '';
  return printChange(fact.change, locale, fact.better, context.units).text;
}

const NOTHING: Printed = { text: '', number: '', unit: '', qualifier: '', missing: '' };

type Bounded = Pick<Quantity, 'qualifier' | 'word'>;

function ofFigure({ text, number, unit, missing }: Figure, fact: Bounded, { locale }: ModelOptions): Printed {
  if (missing) return { ...NOTHING, text, missing: text };
  return { text, number, unit, qualifier: printQualifier(fact, locale), missing: '' };
}

/** The direction of a change is a word of its text, so its number needs no sign. */
const unsigned = (size: Figure | undefined): string => size?.number.replace(/^[+\u2212]/, '') ?? '';
