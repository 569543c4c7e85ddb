import type { ReportContext } from '../report/context.js';
import { isProblem, type Checked } from '../report/result.js';
import type { Fact, Report } from '../report/types.js';
import { CLAIM_NAMES, type ClaimAttributes } from './attribute-values.js';
import { given, type Claim, type Noticed } from './claim.js';
import { factGiven, factNamed } from './named-fact.js';
import { controlsIn, noticeOnWritten } from './notices.js';
import { claimFrom, contextFrom } from './written-fact.js';

/** The input of a widget with one fact: an id, a fact from script, or hand-written attributes. */
export interface FactInput extends ClaimAttributes {
  readonly fact?: string | Fact;
}

/** A fact with its context. */
export interface ClaimedFact extends Noticed {
  readonly fact: Fact;
  readonly context: ReportContext;
}

/**
 * Returns the fact that a widget shows.
 * @param read parses the hand-written attributes
 */
export function resolveFact(
  input: FactInput,
  report: Report | undefined,
  read: (written: ClaimAttributes) => Checked<Fact> = claimFrom,
): Claim<ClaimedFact> {
  const { fact } = given(input, ['fact']);
  if (typeof fact === 'string') return report && claimed(factNamed(fact, report), report);
  const written = writtenOf(input);
  if (fact !== undefined) return claimed(factGiven(fact), report ?? contextFrom(written));
  if (CLAIM_NAMES.every((name) => written[name] === undefined)) return undefined;
  const found = read(written);
  return isProblem(found) ? found : { fact: found, context: contextFrom(written), notice: noticeOnWritten(written) };
}

/** Only the claim attributes of the host. */
function writtenOf(input: FactInput): ClaimAttributes {
  const { retained, ...written } = given(input, CLAIM_NAMES);
  return { ...written, ...(retained !== false && { retained }) };
}

const claimed = (fact: Checked<Fact>, context: ReportContext): Claim<ClaimedFact> =>
  isProblem(fact) ? fact : { fact, context, notice: controlsIn(fact, 'fact') };
