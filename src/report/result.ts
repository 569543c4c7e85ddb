import type { Problem } from './problems/problems.js';

/** A result, or the problem that prevents it. */
export type Checked<T> = T | Problem;

/** Returns whether a result is a problem. */
export const isProblem = (value: object): value is Problem => 'code' in value && 'expected' in value;
