import type { ReportProblemCode } from '../problems/expected.js';
import type { BilingualText } from '../problems/problems.js';

/** An inconsistency between individually valid fields, with the key to report it at. */
export interface Fault {
  readonly code: ReportProblemCode;
  /** Relative to the object: `unit`, `parts[0].facts[1]`. */
  readonly key: string;
  readonly value: unknown;
  readonly expected?: BilingualText;
}
