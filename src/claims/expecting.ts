import { problemOf, type Problem, type ProblemCode } from '../report/problems/problems.js';
import type { written } from './texts/en.js';
import { textOfWritten } from './texts/said.js';

/** The problem of a value that was written by hand, where what is expected can be said more exactly than its code says it. */
export const expecting = (
  code: ProblemCode,
  path: string,
  value: unknown,
  say: (texts: typeof written) => string,
): Problem => problemOf(code, path, value, textOfWritten(say));
