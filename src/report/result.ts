import type { Problem } from './problems/problems.js';

/** What was asked for, or why it can't be had. */
export type Checked<T> = T | Problem;

/** Whether a result is a problem. */
export const isProblem = (value: object): value is Problem => 'code' in value && 'expected' in value;
