import { assembled } from '../export/assemble.js';
import { isMissing } from '../export/export-draft.js';
import type { DraftText } from '../export/translatable.js';
import type { Draft } from '../session/draft.js';
import type { Translation } from '../session/given.js';
import { translatedInto, withTranslations } from '../session/translation.js';
import { proposer, type ProposedText } from './known-translations.js';

/** A text of a draft with its translation state. */
export interface TextRow extends DraftText {
  /** Only for a text without a translation. */
  readonly proposal?: ProposedText;
}

/**
 * Every text that the report of a draft needs in its other language, with proposals. Undecided figures are included, so
 * that a translator can start; rejected ones are not.
 * @param text the source text of the draft
 * @returns empty for a draft in one language
 */
export function textRows(draft: Draft, text: string): readonly TextRow[] {
  const { frame } = draft;
  const other = translatedInto(frame);
  if (other === undefined) return [];
  const facts = draft.facts.filter(({ state }) => state !== 'rejected');
  const propose = proposer(draft);
  return assembled(draft, text, facts, [frame.language, other]).texts.map((one): TextRow => {
    const proposal = one.translation === undefined ? propose(one) : undefined;
    return proposal ? { ...one, proposal } : one;
  });
}

/** Progress of the translation. */
export interface Translated {
  readonly all: number;
  readonly missing: number;
  readonly proposed: number;
}

export function countsOfRows(rows: readonly TextRow[]): Translated {
  const needed = rows.filter(({ isOptional }) => !isOptional);
  const missing = needed.filter(isMissing);
  return {
    all: needed.length,
    missing: missing.length,
    proposed: rows.filter(({ proposal }) => proposal).length,
  };
}

interface Who {
  readonly by: string;
  readonly at: string;
}

/** A text with its new translation; empty to remove it. */
export type Translating = Pick<DraftText, 'id' | 'source'> & { readonly text: string };

/** Adds translations that a person has written or accepted. */
export function translated(draft: Draft, all: readonly Translating[], { by, at }: Who): Draft {
  const given = all.filter(({ text }) => text.trim() !== '');
  const taken = Object.fromEntries(
    given.map(({ id, source, text }): [string, Translation] => [id, { of: source, text: text.trim(), by, at }]),
  );
  const cleared = new Set(all.filter(({ text }) => text.trim() === '').map(({ source }) => source));
  if (!cleared.size) return given.length ? withTranslations(draft, taken) : draft;
  // Otherwise the same text under another id would restore the translation.
  const kept = Object.entries(draft.translations ?? {}).filter(([, { of }]) => !cleared.has(of));
  return withTranslations({ ...draft, translations: Object.fromEntries(kept) }, taken);
}

/** Accepts every proposal. */
export const withProposals = (draft: Draft, rows: readonly TextRow[], who: Who): Draft =>
  translated(
    draft,
    rows.flatMap(({ id, source, proposal }) => (proposal ? [{ id, source, text: proposal.text }] : [])),
    who,
  );
