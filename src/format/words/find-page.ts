/** Texts of the index of several reports. */
export interface FindWords {
  /** Label of the search field, and an example in it. */
  readonly ask: string;
  readonly example: string;
  readonly level: string;
  readonly year: string;
  readonly place: string;
  readonly any: string;
  readonly common: string;
  readonly all: string;
  /** How many reports and bodies there are. */
  count(reports: number, bodies: number): string;
  readonly script: FindScriptWords;
}

/** Texts that its script needs; {n} and {bodies} are placeholders for numbers. */
export interface FindScriptWords {
  readonly found: string;
  readonly none: string;
  readonly short: string;
  readonly failed: string;
  readonly counted: string;
  readonly body: string;
  readonly when: string;
  readonly figure: string;
  readonly more: string;
  readonly searching: string;
  readonly bodies: string;
  readonly indicators: string;
  readonly stated: string;
  readonly note: string;
  readonly back: string;
}
