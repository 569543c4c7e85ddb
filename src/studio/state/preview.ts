import { exportDraft } from '../../draft/export/export-draft.js';
import type { Draft } from '../../draft/session/draft.js';
import type { BilingualText } from '../../report/problems/problems.js';
import type { Report } from '../../report/types.js';
import type { Figure } from './figures.js';
import type { StudioState } from './studio-state.js';

/** A report with one figure as if confirmed, or the reasons why it can't be in one. */
export type Preview =
  | {
      readonly report: Report;
      readonly id: string;
      readonly left: readonly BilingualText[];
      /** How it is printed otherwise than in its quote. */
      readonly differing: readonly BilingualText[];
    }
  | { readonly report: undefined; readonly left: readonly BilingualText[]; readonly differing: readonly [] };

/** The reader's view of a figure, made by the actual export. */
export function previewOf({ draft, text }: StudioState, { facts }: Figure): Preview {
  const confirmed = facts.map((fact) => ({ ...fact, state: 'confirmed' as const }));
  const exported = exportDraft({ ...draft, facts: confirmed, lost: [] }, text, { languages: [draft.frame.language] });
  const left = exported.left.map(({ message }) => message);
  const [fact] = exported.ok ? exported.report.facts : [];
  if (!exported.ok)
    return {
      report: undefined,
      left: left.length ? left : exported.problems.map(({ message }) => message),
      differing: [],
    };
  const differing = exported.differing.map(({ message }) => message);
  return fact ? { report: exported.report, id: fact.id, left, differing } : { report: undefined, left, differing: [] };
}

const pages = new WeakMap<Draft, Report | undefined>();

/** The report with everything that is proposed, for a page preview. */
export function reportOf({ draft, text }: Pick<StudioState, 'draft' | 'text'>): Report | undefined {
  if (!pages.has(draft)) {
    // Only in the language of its text, even if translations exist.
    const exported = exportDraft(draft, text, { asProposed: true, languages: [draft.frame.language] });
    pages.set(draft, exported.ok ? exported.report : undefined);
  }
  return pages.get(draft);
}
