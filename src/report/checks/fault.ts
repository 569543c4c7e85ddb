import type { ReportProblemCode } from '../problems/expected.js';
import type { BilingualText } from '../problems/problems.js';

/** What is wrong with a thing whose fields are right by themselves, and at which of its keys. */
export interface Fault {
  readonly code: ReportProblemCode;
  /** From the thing on: `unit`, `parts[0].facts[1]`. */
  readonly key: string;
  readonly value: unknown;
  readonly expected?: BilingualText;
}
