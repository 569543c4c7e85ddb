import type { Problem } from '../report/problems/problems.js';
import type { Checked } from '../report/result.js';

/** A result of parsing input; `notice` is a problem that does not prevent showing it. */
export interface Noticed {
  readonly notice?: Problem | undefined;
}

/** The result of parsing input: a value, a problem, or undefined until the report is loaded. */
export type Claim<T extends Noticed> = Checked<T> | undefined;

/**
 * Returns the named values of an input, without null ones: a page resets a property with null, as does removing an
 * attribute. Names are passed explicitly, since an element's properties are on its prototype.
 */
export function given<T extends object, K extends keyof T>(
  input: T,
  names: readonly K[],
): { readonly [P in K]?: Exclude<T[P], null> } {
  return Object.fromEntries(names.map((name) => [name, input[name] ?? undefined])) as {
    [P in K]?: Exclude<T[P], null>;
  };
}
