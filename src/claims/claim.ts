import type { Problem } from '../report/problems/problems.js';
import type { Checked } from '../report/result.js';

/** What an input gave: `notice` is what is odd about it although it can be shown. */
export interface Noticed {
  readonly notice?: Problem | undefined;
}

/** What an input comes to: what it asks for, why that can't be had, or undefined while the report is still to come. */
export type Claim<T extends Noticed> = Checked<T> | undefined;

/**
 * The named values of an input, without those that were taken back: a page takes a property back with null, and so does
 * an attribute that is removed. The names are stated because an element keeps its properties on its prototype.
 */
export function given<T extends object, K extends keyof T>(
  input: T,
  names: readonly K[],
): { readonly [P in K]?: Exclude<T[P], null> } {
  return Object.fromEntries(names.map((name) => [name, input[name] ?? undefined])) as {
    [P in K]?: Exclude<T[P], null>;
  };
}
