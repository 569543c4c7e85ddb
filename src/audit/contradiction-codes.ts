/** One for each thing that a quote can say: the number, its unit, its qualifier, its direction, its rank, its verb, its period. */
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

/** Whether a code is one of a quote against its fact. */
export const isContradiction = (code: string): code is ContradictionCode =>
  (CONTRADICTIONS as readonly string[]).includes(code);
