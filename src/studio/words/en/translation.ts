import { plural } from './plural.js';

/** Texts about translation. */
export const translationWords = {
  title: (language: string, missing: number) =>
    missing ? `${language}: ${plural(missing, 'text')} missing` : `${language}: nothing is missing`,
  lead: 'Proposals are marked. None is published before you have taken it.',
  acceptAll: (n: number) => `Take all proposals (${n})`,
  accept: 'Take it',
  glossary: 'Your own list of terms…',
  glossaryHint: 'xlsx or csv, a column in each language',
  glossaryOf: (name: string, terms: number) => `${name}: ${plural(terms, 'term')}`,
  forget: 'Remove',
  xlsx: 'For a translator (xlsx)',
  xliff: 'For a translator (XLIFF)',
  readBack: 'Read a translated file…',
  taken: (n: number) => `${plural(n, 'text')} taken from the file.`,
  onlyMissing: 'Only what is missing',
  columns: { kind: 'What it is', source: 'Text' },
  nothing: 'Every text has its translation.',
};

export type TranslationWords = typeof translationWords;
