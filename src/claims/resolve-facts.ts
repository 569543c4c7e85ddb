import type { ReportContext } from '../report/context.js';
import type { BilingualText } from '../report/problems/problems.js';
import { isProblem, type Checked } from '../report/result.js';
import type { Fact, Report } from '../report/types.js';
import type { ClaimAttributes } from './attribute-values.js';
import { chosenFacts, factsNamed, type FactChoice, type FactFit } from './chosen-facts.js';
import { given, type Claim, type Noticed } from './claim.js';
import { noticeOnFacts } from './notices.js';
import { changeClaimFrom, claimFrom, contextFrom } from './written-fact.js';
import { CLAIM_ITEMS, factsFromItems, type Surroundings, type WrittenRow } from './written-items.js';

/** The input of a widget of several facts: facts of a report, facts from script, or a JSON list written by hand. */
export interface FactsInput extends FactChoice, Surroundings {
  /** A JSON list of objects with the attributes of a claim; it comes before facts of a report. */
  readonly items?: string | null;
  readonly label?: string | null;
}

/** What a widget of several facts takes. */
export interface FactsTaken<F extends Fact> {
  /** Reads one item of a list written by hand. */
  readonly read: (row: WrittenRow) => Checked<F>;
  /** What such a list looks like, for problems to say. */
  readonly items: BilingualText;
  /** The facts that fit; a widget that has this shows all of them where none are chosen. */
  readonly fit?: FactFit<F>;
}

/** Figures, as most widgets take them. */
export const FIGURES: FactsTaken<Fact> = { read: claimFrom, items: CLAIM_ITEMS };

/** Changes: as figures, but a change alone will do. */
export const CHANGES: FactsTaken<Fact> = { read: changeClaimFrom, items: CLAIM_ITEMS };

/** The facts, and what is known around them. */
export interface ClaimedFacts<F extends Fact = Fact> extends Noticed {
  readonly facts: readonly F[];
  readonly context: ReportContext;
  /** What the list is called; empty where it has no name. */
  readonly title: string;
  /** The attribute that the facts came by, for problems to name. */
  readonly path: 'facts' | 'items';
}

/** The facts that a widget of several is asked to show. The first wrong one is named, and nothing is left out in silence. */
export function resolveFacts<F extends Fact>(
  input: FactsInput,
  report: Report | undefined,
  taken: FactsTaken<F>,
): Claim<ClaimedFacts<F>> {
  const { items, label: title = '', ...asked } = given(input, NAMES);
  if (items !== undefined) {
    const written = factsFromItems(items, asked, taken.read, taken.items);
    return isProblem(written) ? written : { ...written, title, path: 'items' };
  }
  const found = factsIn(asked, report, taken);
  if (!found || isProblem(found)) return found;
  return { facts: found, context: report ?? contextFrom(asked), title, path: 'facts', notice: noticeOnFacts(found) };
}

const NAMES = ['items', 'label', 'facts', 'section', 'period', 'source', 'href'] as const;

type Asked = FactChoice & Pick<ClaimAttributes, 'period' | 'source' | 'href'>;

function factsIn<F extends Fact>(
  { facts, section }: Asked,
  report: Report | undefined,
  { fit }: FactsTaken<F>,
): Checked<readonly F[]> | undefined {
  if (fit) return report && chosenFacts({ facts, section }, report, fit);
  // Without a test of what fits, a widget takes every fact that it is given, and none that it is not.
  return facts === undefined || facts === null
    ? undefined
    : (factsNamed(facts, report) as Checked<readonly F[]> | undefined);
}
