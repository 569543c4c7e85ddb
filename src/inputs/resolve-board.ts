import type { ReportContext } from '../report/context.js';
import { findFact } from '../report/lookup.js';
import type { ReportText } from '../report/fields/report-text.js';
import { isProblem } from '../report/result.js';
import type { Fact, Report, Standing } from '../report/types.js';
import { given, type Claim, type Noticed } from './claim.js';
import { boardNamed } from './named-fact.js';
import { noticeOnFacts } from './notices.js';
import { FIGURES, resolveFacts, type FactsInput } from './resolve-facts.js';
import { both } from './written-fact.js';

/** The input of a board widget: a board id, or a list of facts. */
export interface BoardInput extends FactsInput {
  readonly board?: string | null;
}

/** An entry: facts, and standings that apply to all of them. */
export interface BoardEntry {
  readonly facts: readonly Fact[];
  readonly standings?: readonly Standing[];
}

/** Entries in order, with their context. */
export interface ClaimedBoard extends Noticed {
  readonly title: ReportText;
  readonly entries: readonly BoardEntry[];
  readonly context: ReportContext;
}

/** Returns the entries of a board widget: `items` take precedence over `board`, and that over `facts`. */
export function resolveBoard(input: BoardInput, report: Report | undefined): Claim<ClaimedBoard> {
  const { board: id, items, facts, label } = given(input, ['board', 'items', 'facts', 'label']);
  if (items === undefined && id !== undefined) return report && boardIn(id, label, report);
  const waits = items === undefined && (!report || facts === undefined);
  const found = waits ? undefined : resolveFacts(input, report, FIGURES);
  if (!found || isProblem(found)) return found;
  const { title, context, notice } = found;
  return { title: both(title), entries: found.facts.map((fact) => ({ facts: [fact] })), context, notice };
}

function boardIn(id: string, label: string | undefined, report: Report): Claim<ClaimedBoard> {
  const found = boardNamed(id, report);
  if (isProblem(found)) return found;
  const entries = found.items.map(({ facts, standings }) => ({
    // `parseReport` has checked that all references resolve.
    facts: facts.map((name) => findFact(report, name)!),
    ...(standings && { standings }),
  }));
  const notice = noticeOnFacts(entries.flatMap(({ facts }) => facts));
  return { title: label === undefined ? found.title : both(label), entries, context: report, notice };
}
