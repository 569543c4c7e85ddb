import { printQualifier } from '../../format/qualifier.js';
import { textIn, textOf } from '../../format/phrase.js';
import { words } from '../../format/words.js';
import type { Change, Fact } from '../../report/types.js';
import type { ModelOptions } from '../context.js';
import { factContent } from './fact-content.js';

/** What a fact states, in the columns of a table for programs. */
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
  const { value, statement, figure } = factContent(fact, options);
  if (fact.kind === 'honour') return { ...NOTHING, text: statement };
  const text = textOf(value);
  if (fact.kind === 'event' || fact.kind === 'standing') return { ...NOTHING, text };
  if (figure?.missing) return { ...NOTHING, text, missing: text };
  return {
    text,
    // The direction of a change is a word of its text, so its number needs no sign.
    number: figure?.number ?? textIn(value, 'number'),
    unit: textIn(value, 'unit'),
    qualifier: printQualifier(fact.kind === 'change' ? fact.change : fact, options.locale),
    missing: fact.kind === 'change' ? missingSize(fact.change, options) : '',
  };
}

const NOTHING: Printed = { text: '', number: '', unit: '', qualifier: '', missing: '' };

const missingSize = ({ value, missing }: Change, { locale }: ModelOptions): string =>
  value === null && missing ? words(locale).missing[missing] : '';
