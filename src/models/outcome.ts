import type { Problem } from '../report/problems.js';

/** A model, and what is odd about its input; or why there is none; or nothing, while nothing is known yet. */
export type ModelOutcome<M> =
  { readonly model: M; readonly remark?: Problem | undefined } | { readonly problem: Problem } | undefined;
