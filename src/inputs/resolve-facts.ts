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

/** The input of a widget with several facts: from a report, from script, or a hand-written JSON list. */
export interface FactsInput extends FactChoice, Surroundings {
  /** A JSON list of objects with claim attributes; takes precedence over facts of a report. */
  readonly items?: string | null;
  readonly label?: string | null;
}

/** What a widget with several facts accepts. */
export interface FactsTaken<F extends Fact> {
  /** Parses an item of a hand-written list. */
  readonly read: (row: WrittenRow) => Checked<F>;
  /** Describes the expected list, for problems. */
  readonly items: BilingualText;
  /** The facts that fit; a widget with this shows all of them by default. */
  readonly fit?: FactFit<F>;
}

/** Figures, which most widgets accept. */
export const FIGURES: FactsTaken<Fact> = { read: claimFrom, items: CLAIM_ITEMS };

/** Changes: like figures, but a change alone is enough. */
export const CHANGES: FactsTaken<Fact> = { read: changeClaimFrom, items: CLAIM_ITEMS };

/** Facts with their context. */
export interface ClaimedFacts<F extends Fact = Fact> extends Noticed {
  readonly facts: readonly F[];
  readonly context: ReportContext;
  /** The title of the list; empty if none. */
  readonly title: string;
  /** The attribute that the facts come from, for problems. */
  readonly path: 'facts' | 'items';
}

/** Returns the facts that a widget shows. The first invalid one is a problem; none is silently omitted. */
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
  // Without `fit`, a widget accepts any facts given, and has no default.
  return facts === undefined || facts === null
    ? undefined
    : (factsNamed(facts, report) as Checked<readonly F[]> | undefined);
}
