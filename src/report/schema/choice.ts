import { said } from '../problems/widget-texts/bilingual.js';
import { problemOf, type Problem } from '../problems/problems.js';

/** Returns whether a string is in a closed list. */
export const isOneOf = <T extends string>(list: readonly T[], value: string | undefined): value is T =>
  (list as readonly (string | undefined)[]).includes(value);

/** Returns the problem for a value that is not in a closed list. */
export const choiceProblem = (path: string, value: unknown, list: readonly string[]): Problem =>
  problemOf(
    'CHOICE',
    path,
    value,
    said((texts) => texts.oneOf(list)),
  );
