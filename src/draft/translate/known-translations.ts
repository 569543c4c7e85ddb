import type { Language } from '../../report/lists/terms.js';
import type { DraftText, TextKind } from '../export/translatable.js';
import { keyOf } from '../previous/likeness.js';
import type { Draft, Previous } from '../session/draft.js';
import { glossaryFrom } from './glossary.js';

/** Sources of proposals: last year's report, the author's own glossary, or the built-in one; the first match wins. */
export const PROPOSED_FROM = ['previous', 'own', 'glossary'] as const;
export type ProposedFrom = (typeof PROPOSED_FROM)[number];

/** A proposed translation that nobody has accepted yet. */
export interface ProposedText {
  readonly text: string;
  readonly from: ProposedFrom;
}

/** Numbering before a heading: 一、 (二) 3. */
const NUMBERING = /^\s*(?:第?[一二三四五六七八九十\d]+[章节、.．]|[（(][一二三四五六七八九十\d]+[）)])\s*/;

/** Kinds of texts in the glossaries; nouns and units are not. */
const LISTED = new Set<TextKind>([
  'title',
  'entity',
  'publisher',
  'place',
  'section',
  'board',
  'label',
  'recipient',
  'giver',
  'goal',
  'measure',
  'honour',
]);

/** Creates a function that proposes translations for a draft. */
export function proposer(draft: Draft): (text: DraftText) => ProposedText | undefined {
  const lists: readonly (readonly [ProposedFrom, Terms])[] = [
    ['previous', new Terms(ofPrevious(draft.previous))],
    ['own', new Terms(draft.glossary?.terms ?? [])],
    ['glossary', termsOf(draft.frame.language)],
  ];
  return ({ kind, source }) => {
    if (!LISTED.has(kind)) return undefined;
    for (const [from, terms] of lists) {
      const text = terms.find(source);
      if (text !== undefined) return { text, from };
    }
    return undefined;
  };
}

const shipped = new Map<Language, Terms>();

/** The built-in glossary from a language, cached. */
function termsOf(language: Language): Terms {
  const known = shipped.get(language) ?? new Terms(glossaryFrom(language));
  shipped.set(language, known);
  return known;
}

/** The translation of a label in the built-in glossary. */
export const shippedTerm = (label: string, language: Language): string | undefined => termsOf(language).find(label);

function ofPrevious(previous: Previous | undefined): readonly (readonly [string, string])[] {
  if (!previous) return [];
  const titled = [...previous.sections, ...previous.boards].flatMap(({ title, en }): readonly [string, string][] =>
    en === undefined ? [] : [[title, en]],
  );
  const labelled = previous.figures.flatMap(({ label, en }): readonly [string, string][] =>
    en === undefined ? [] : [[label, en]],
  );
  return [...Object.entries(previous.translations ?? {}), ...labelled, ...titled];
}

/** A list of terms: looked up exactly, then without words that do not change the meaning (全年, 规上). */
class Terms {
  readonly #exact = new Map<string, string>();
  readonly #alike = new Map<string, string>();

  constructor(terms: readonly (readonly [string, string])[]) {
    for (const [source, target] of terms) {
      if (!this.#exact.has(source)) this.#exact.set(source, target);
      const key = keyOf(source);
      if (key && !this.#alike.has(key)) this.#alike.set(key, target);
    }
  }

  find(source: string): string | undefined {
    const bare = source.replace(NUMBERING, '');
    return this.#exact.get(source) ?? this.#exact.get(bare) ?? this.#alike.get(keyOf(bare));
  }
}
