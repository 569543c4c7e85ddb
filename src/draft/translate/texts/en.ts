import type { Language } from '../../../report/lists/terms.js';
import type { TextKind } from '../../export/translatable.js';
import type { ProposedFrom } from '../known-translations.js';

/** Texts of a translator's file, and messages when it is read; the other languages have the same keys. */
export const en = {
  sheet: 'Translation',
  heads: { id: 'Number (leave as it is)', kind: 'What it is', state: 'State', quote: 'In the document' },
  languages: { zh: 'Chinese', en: 'English' } satisfies Record<Language, string> as Readonly<Record<Language, string>>,
  kinds: {
    title: 'title of the report',
    entity: 'public body',
    publisher: 'publisher',
    place: 'ranked among',
    section: 'section',
    board: 'list',
    label: 'name of a figure',
    noun: 'what is counted',
    recipient: 'who received it',
    giver: 'who gave it',
    goal: 'contributes to',
    honour: 'title or award',
    measure: 'what is ranked',
    'unit-one': 'unit, of one',
    'unit-other': 'unit, of several',
  } as Readonly<Record<TextKind, string>>,
  states: { given: 'done', missing: 'to translate', optional: 'may stay empty' },
  from: {
    previous: 'proposed: last year’s',
    own: 'proposed: your own list',
    glossary: 'proposed: the general list',
  } as Readonly<Record<ProposedFrom, string>>,
  files: {
    NO_COLUMNS: (name: string) =>
      `${name} has no columns “Number (leave as it is)” and of the language asked for. Take the file that was downloaded here, and leave its first row.`,
    NO_XML: (name: string) => `${name} is no XLIFF file, or it is not complete.`,
    NO_UNITS: (name: string) => `${name} has no texts in it.`,
    OTHER_LANGUAGE: (found: string) => `This file is a translation into another language (${found}).`,
    NO_TERMS: (name: string) =>
      `${name} has no two columns, one in each language. Put a term into the first and its translation into the second.`,
  },
  problems: {
    UNKNOWN: (id: string, source: string, _: string) =>
      `${id}: the report has no such text${source ? ` (“${source}”)` : ''}; it was not taken.`,
    CHANGED: (id: string, was: string, now: string) =>
      `${id}: this is a translation of “${was}”, and the report says “${now}” by now; it was not taken.`,
    EMPTY: (id: string, source: string, _: string) => `${id}: “${source}” is not translated.`,
    TWICE: (id: string, first: string, second: string) =>
      `${id} is in the file twice: “${first}” was taken, “${second}” was not.`,
  },
};

export type TranslateTexts = typeof en;
