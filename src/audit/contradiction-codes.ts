/** The checks of a quote: number, unit, qualifier, direction, basis, rank, verb, period. */
export const CONTRADICTIONS = [
  'FIGURE_UNQUOTED',
  'UNIT_CONTRADICTED',
  'QUALIFIER_CONTRADICTED',
  'DIRECTION_CONTRADICTED',
  'BASIS_CONTRADICTED',
  'RANK_CONTRADICTED',
  'VERB_CONTRADICTED',
  'PERIOD_CONTRADICTED',
] as const;

export type ContradictionCode = (typeof CONTRADICTIONS)[number];

/** Returns whether a code is of a contradiction. */
export const isContradiction = (code: string): code is ContradictionCode =>
  (CONTRADICTIONS as readonly string[]).includes(code);
