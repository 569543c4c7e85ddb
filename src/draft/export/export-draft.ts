import { contractProblem } from '../../report/problems/expected.js';
import type { Problem } from '../../report/problems/problems.js';
import type { Report } from '../../report/types.js';
import type { Language } from '../../report/lists/terms.js';
import type { Draft, DraftFact } from '../session/draft.js';
import { languagesAsked } from '../session/translation.js';
import { assembled } from './assemble.js';
import { differingOf, type Differing } from './differs-from-quote.js';
import { leftOut, type LeftOut } from './left-out.js';
import { said } from './texts/bilingual.js';
import type { DraftText } from './translatable.js';
import type { Json } from './quantity.js';
import { refusals } from './refusals.js';

/** The report of a draft's confirmed facts, with everything left out. */
export type Exported =
  | {
      readonly ok: true;
      readonly report: Report;
      readonly json: Json;
      readonly left: readonly LeftOut[];
      readonly differing: readonly Differing[];
    }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly left: readonly LeftOut[];
      /** Texts without a translation; if there are any, nothing else is wrong with the report. */
      readonly untranslated: readonly DraftText[];
    };

export interface ExportOptions {
  /** Treats proposals as confirmed; open questions stay open. */
  readonly asProposed?: boolean;
  /** Overrides the draft's languages: for example, only that of its text for a preview before translation. */
  readonly languages?: readonly Language[];
}

/**
 * Exports the report of a draft. Facts that fail validation are left out and listed, so that `build` and `verify`
 * accept the report. A bilingual report needs every text in both languages, otherwise the export fails.
 * @param text the source text of the draft
 */
export function exportDraft(
  draft: Draft,
  text: string,
  { asProposed = false, languages = languagesAsked(draft.frame) }: ExportOptions = {},
): Exported {
  if (!draft.frame.period) return { ok: false, problems: [noPeriod()], left: [], untranslated: [] };
  const left: readonly LeftOut[] = [
    ...draft.lost.map((fact) => leftOut(fact, 'LOST')),
    ...undecided(draft, asProposed),
    ...inWords(draft),
  ];
  const gone = new Set(left.map(({ id }) => id));
  const facts = draft.facts.filter(({ id }) => !gone.has(id));
  const inOwn = settled({ draft, text, facts, left, languages: [draft.frame.language] });
  if (!inOwn.exported.ok || languages.length === 1) return inOwn.exported;
  const untranslated = assembled(draft, text, inOwn.facts, languages).texts.filter(isMissing);
  if (untranslated.length) return { ok: false, problems: [], left: inOwn.exported.left, untranslated };
  return settled({ draft, text, facts: inOwn.facts, left: inOwn.left, languages }).exported;
}

/** A period that nobody has given is asked for, never guessed. */
const noPeriod = (): Problem => ({
  ...contractProblem('DATE_FORM', '$.period', ''),
  message: said((texts) => texts.noPeriod()),
});

/** Whether a text is required for publishing in two languages, and missing. */
export const isMissing = ({ translation, isOptional }: DraftText): boolean => translation === undefined && !isOptional;

interface Settling {
  readonly draft: Draft;
  readonly text: string;
  readonly facts: readonly DraftFact[];
  readonly left: readonly LeftOut[];
  readonly languages: readonly Language[];
}

/**
 * Repeats until valid: removing a fact changes the one it was attached to, which is validated again. Terminates, since
 * each round has fewer facts.
 */
function settled({ draft, text, facts, left, languages }: Settling): Omit<Settling, 'draft' | 'text' | 'languages'> & {
  readonly exported: Exported;
} {
  const made = assembled(draft, text, facts, languages);
  const { refused, report, problems } = refusals(made);
  if (refused.size) {
    const more = [...refused].map(([fact, { code, message }]) => leftOut(fact, code, message));
    const kept = facts.filter((fact) => !refused.has(fact));
    return settled({ draft, text, facts: kept, left: [...left, ...more], languages });
  }
  const all = [...left, ...made.left].sort((a, b) => a.start - b.start);
  const exported: Exported = report
    ? {
        ok: true,
        report,
        json: made.report,
        left: all,
        differing: differingOf({ report, sources: made.sources, text }, draft.frame.language),
      }
    : { ok: false, problems, left: all, untranslated: [] };
  return { facts, left, exported };
}

function undecided({ facts }: Draft, asProposed: boolean): readonly LeftOut[] {
  return facts.flatMap((fact): readonly LeftOut[] => {
    if (fact.state === 'rejected') return [leftOut(fact, 'REJECTED')];
    if (fact.state === 'asked') return [leftOut(fact, 'ASKED')];
    return fact.state === 'proposed' && !asProposed ? [leftOut(fact, 'PROPOSED')] : [];
  });
}

/**
 * Statements without a number that no fact covers: an event, a leading position. They are listed, to be added by hand.
 */
const inWords = ({ statements, facts }: Draft): readonly LeftOut[] =>
  statements
    .filter(({ start, end }) => !facts.some((fact) => fact.start < end && start < fact.end))
    .map(({ kind, quote, start }) => leftOut({ id: kind, quote, start }, 'IN_WORDS'));
