import { pick } from '../../format/pick.js';
import { entryById } from '../../format/by-id.js';
import { textIn } from '../../format/phrase.js';
import { MATRICES } from '../../format/words/languages.js';
import { words } from '../../format/words.js';
import type { Aspect } from '../../report/values/fact-matrix.js';
import type { Fact } from '../../report/types.js';
import type { ModelOptions } from '../context.js';
import { factContent } from '../parts/fact-content.js';

/* The text of a table around its figures: headings and notes. */

/** Returns the names of aspects, as the heading above the row headings. */
export const aspectNames = (aspects: readonly Aspect[], options: ModelOptions): string =>
  aspects
    .map((aspect) => aspectName(aspect, options))
    .filter(Boolean)
    .join(words(options.locale).separator);

function aspectName(aspect: Aspect, { locale, context }: ModelOptions): string {
  const axis = entryById(context.dimensions ?? [], aspect);
  const names: Readonly<Record<string, string>> = MATRICES[locale].aspects;
  return axis ? pick(axis.name, locale) : (names[aspect] ?? '');
}

/** Returns the values of a fact in some aspects; without aspects, a generic name. */
export function headOf(fact: Fact, aspects: readonly Aspect[], options: ModelOptions): readonly string[] {
  const parts = aspects.map((aspect) => wordOf(fact, aspect, options)).filter(Boolean);
  return parts.length ? parts : [MATRICES[options.locale].figure];
}

function wordOf(fact: Fact, aspect: Aspect, options: ModelOptions): string {
  const { locale, context } = options;
  const { whole, actual } = MATRICES[locale];
  const axis = entryById(context.dimensions ?? [], aspect);
  if (axis) {
    const member = entryById(axis.members, fact.dimensions?.[aspect] ?? '');
    return member ? pick(member.name, locale) : whole;
  }
  if (aspect === 'label') return pick(fact.label, locale);
  const { period, phrases } = factContent(fact, options);
  return aspect === 'period' ? period : textIn(phrases.status, 'status') || actual;
}

/** The notes of the figures of a table, without duplicates. */
export interface TableNotes {
  /** Listed below the table, each with its marker. Notes that apply to all figures have none. */
  readonly list: readonly string[];
  /** The markers of a figure. */
  of(fact: Fact): readonly string[];
}

export function notesOf(facts: readonly Fact[], options: ModelOptions): TableNotes {
  const { note, colon } = words(options.locale);
  const noted = facts.map((fact) => factContent(fact, options).phrases.notes);
  const all = [...new Set(noted.flat())];
  const isOfAll = (text: string): boolean => noted.every((texts) => texts.includes(text));
  const marked = all.filter((text) => !isOfAll(text));
  const marks = new Map(marked.map((text, at) => [text, MATRICES[options.locale].note(at + 1)]));
  return {
    list: [...all.filter(isOfAll).map((text) => note + text), ...marked.map((text) => marks.get(text)! + colon + text)],
    of: (fact) => factContent(fact, options).phrases.notes.flatMap((text) => marks.get(text) ?? []),
  };
}
