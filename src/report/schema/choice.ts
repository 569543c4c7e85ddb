import { said } from '../problems/widget-texts/said.js';
import { problemOf, type Problem } from '../problems/problems.js';

/** Whether a text is one of a closed list. */
export const isOneOf = <T extends string>(list: readonly T[], value: string | undefined): value is T =>
  (list as readonly (string | undefined)[]).includes(value);

/** The problem of what is none of a closed list. */
export const choiceProblem = (path: string, value: unknown, list: readonly string[]): Problem =>
  problemOf(
    'CHOICE',
    path,
    value,
    said((texts) => texts.oneOf(list)),
  );
