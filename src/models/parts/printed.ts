import { printQualifier } from '../../format/qualifier.js';
import { textIn, textOf } from '../../format/phrase.js';
import { words } from '../../format/words.js';
import type { Change, Fact } from '../../report/types.js';
import type { ModelOptions } from '../context.js';
import { factContent } from './fact-content.js';

/** The content of a fact, split into columns for programs. */
export interface PrintedColumns {
  /** The complete text: 24.86亿元, 21个（共24个）, 下降29.69%; the statement of a title, the date of an event. */
  readonly text: string;
  /** The number alone; empty if none. */
  readonly number: string;
  /** The unit with its scale, as printed with the number. */
  readonly unit: string;
  /** The qualifying word; empty for an exact figure. */
  readonly qualifier: string;
  /** Why an expected figure is missing; else empty. */
  readonly missing: string;
}

/** Returns a fact in a locale, split into the same strings that its widget prints. */
export function printedOf(fact: Fact, options: ModelOptions): PrintedColumns {
  const { value, statement, figure } = factContent(fact, options);
  if (fact.kind === 'honour') return { ...NOTHING, text: statement };
  const text = textOf(value);
  if (fact.kind === 'event' || fact.kind === 'standing') return { ...NOTHING, text };
  if (figure?.missing) return { ...NOTHING, text, missing: text };
  return {
    text,
    // The text of a change has its direction, so its number needs no sign.
    number: figure?.number ?? textIn(value, 'number'),
    unit: textIn(value, 'unit'),
    qualifier: printQualifier(fact.kind === 'change' ? fact.change : fact, options.locale),
    missing: fact.kind === 'change' ? missingSize(fact.change, options) : '',
  };
}

const NOTHING: PrintedColumns = { text: '', number: '', unit: '', qualifier: '', missing: '' };

const missingSize = ({ value, missing }: Change, { locale }: ModelOptions): string =>
  value === null && missing ? words(locale).missing[missing] : '';
