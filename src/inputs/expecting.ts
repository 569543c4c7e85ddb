import { problemOf, type Problem, type ProblemCode } from '../report/problems/problems.js';
import type { written } from './texts/en.js';
import { textOfWritten } from './texts/bilingual.js';

/** Returns the problem of a hand-written value, with an expectation more specific than its code. */
export const expecting = (
  code: ProblemCode,
  path: string,
  value: unknown,
  say: (texts: typeof written) => string,
): Problem => problemOf(code, path, value, textOfWritten(say));
