import { byPeriod } from '../report/calendar.js';
import { findFact, presentId } from '../report/lookup.js';
import { problem, problemOf, type Problem } from '../report/problems/problems.js';
import { isProblem, type Checked } from '../report/result.js';
import type { Fact, Report } from '../report/types.js';
import { idsIn } from './chosen-facts.js';
import { given, type Claim, type Noticed } from './claim.js';
import { factNamed } from './named-fact.js';
import { noticeOnFacts } from './notices.js';
import { textOfComparison as said } from './texts/bilingual.js';

/** The input of a comparison widget. */
export interface ComparisonInput {
  readonly earlier: Report | undefined;
  readonly later: Report | undefined;
  /** Ids, separated by spaces or in a list; all facts of both reports if absent. */
  readonly facts?: string | readonly string[] | null;
  /** Why a report could not be loaded. */
  readonly problem?: Problem;
}

/** Two reports of one public body, with their facts matched. */
export interface ClaimedComparison extends Noticed {
  readonly earlier: Report;
  readonly later: Report;
  /** Facts in both reports, the earlier first. */
  readonly pairs: readonly (readonly [Fact, Fact])[];
  /** Facts only in the later report. */
  readonly added: readonly Fact[];
  /** Facts only in the earlier report. */
  readonly dropped: readonly Fact[];
}

/** Returns the facts that a comparison widget shows. */
export function resolveComparison(input: ComparisonInput): Claim<ClaimedComparison> {
  const { earlier, later, problem: failure } = input;
  if (!earlier || !later) return failure;
  const wrong = pairProblem(earlier, later);
  if (wrong) return wrong;
  const { facts } = given(input, ['facts']);
  const wanted = facts === undefined ? undefined : wantedIds(facts, earlier, later);
  if (wanted && isProblem(wanted)) return wanted;
  const found = sorted(earlier, later, wanted);
  return { ...found, notice: failure ?? noticeOnFacts([...found.pairs.flat(), ...found.added, ...found.dropped]) };
}

function pairProblem({ entity, period }: Report, later: Report): Problem | undefined {
  if (entity.id !== later.entity.id)
    return problemOf('ENTITIES_DIFFER', 'later', later.entity.id, sameEntity(entity.id));
  return byPeriod(period, later.period) >= 0 ? problemOf('PERIODS_UNFIT', 'earlier', period, before(later)) : undefined;
}

const sameEntity = (id: string) => said((texts) => texts.sameEntity(id));

const before = ({ period }: Report) => said((texts) => texts.before(period));

/** The requested ids; one that neither report has is a problem. */
function wantedIds(names: string | readonly string[], earlier: Report, later: Report): Checked<readonly string[]> {
  const ids = idsIn(names).map((id) => presentId(id, [later, earlier]));
  if (!ids.length) return problem('REQUIRED', 'facts', names);
  const unknown = ids.find((id) => !findFact(earlier, id) && !findFact(later, id));
  return unknown === undefined ? [...new Set(ids)] : { ...(factNamed(unknown, later) as Problem), path: 'facts' };
}

/** Matches facts in the requested order, or else in that of the reports. */
function sorted(earlier: Report, later: Report, wanted: readonly string[] | undefined): ClaimedComparison {
  const all = [...later.facts, ...earlier.facts.filter(({ id }) => !findFact(later, id))].map(({ id }) => id);
  const pairs: (readonly [Fact, Fact])[] = [];
  const added: Fact[] = [];
  const dropped: Fact[] = [];
  for (const id of wanted ?? all) {
    const [before, after] = [findFact(earlier, id), findFact(later, id)];
    if (before && after) pairs.push([before, after]);
    else if (after) added.push(after);
    else if (before) dropped.push(before);
  }
  return { earlier, later, pairs, added, dropped };
}
