import type { Claim, Noticed } from '../inputs/claim.js';
import type { Problem } from '../report/problems/problems.js';
import { isProblem, type Checked } from '../report/result.js';

/** A model with an optional notice; or a problem; or undefined while data is loading. */
export type ModelOutcome<M> =
  { readonly model: M; readonly notice?: Problem | undefined } | { readonly problem: Problem } | undefined;

/** Returns the model of a claim. A notice about the input takes precedence over one of the model. */
export function modelFrom<C extends Noticed, M extends object>(
  claim: Claim<C>,
  model: (claim: C) => Checked<M>,
): ModelOutcome<M> {
  if (!claim) return undefined;
  if (isProblem(claim)) return { problem: claim };
  const result = model(claim);
  return isProblem(result)
    ? { problem: result }
    : { model: result, notice: claim.notice ?? (result as Noticed).notice };
}
