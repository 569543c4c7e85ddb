/** Number and total size of files. */
export interface Tally {
  readonly files: number;
  readonly bytes: number;
}

export const plus = (a: Tally, b: Tally): Tally => ({ files: a.files + b.files, bytes: a.bytes + b.bytes });
