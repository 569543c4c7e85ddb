/** A figure in ones, and what its last printed digit is worth: 0 for what was counted and is exact. */
export interface Printed {
  readonly value: string;
  readonly step: string;
}
