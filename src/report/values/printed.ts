/** A figure in ones, and the place value of its last printed digit: 0 for an exact count. */
export interface NumberAsPrinted {
  readonly value: string;
  readonly step: string;
}
