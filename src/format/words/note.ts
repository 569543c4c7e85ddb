/** The words of what shows where a figure is from: the note under a widget, and what opens over a figure in a text. */
export interface NoteWords {
  readonly summary: string;
  readonly quotes: string;
  /** Before a figure that is given otherwise at one place than elsewhere. */
  readonly statedHere: string;
  readonly section: string;
  readonly report: string;
  readonly publisher: string;
  readonly author: string;
  readonly period: string;
  readonly address: string;
  readonly fingerprint: string;
  readonly fingerprintOf: string;
  readonly corrections: string;
  readonly copyCitation: string;
  readonly copyTable: string;
  readonly csv: string;
  readonly json: string;
  readonly openSource: string;
  readonly copied: string;
  /** Said where a page may not write to the clipboard: the text is then selected. */
  readonly selected: string;
  /** What the selected text is called. */
  readonly toCopy: string;
  readonly item: string;
  readonly content: string;
}

/** What a note counts, in words. */
export interface NoteCounts {
  /** How much a note of a whole report covers. */
  facts(count: string): string;
  /** How long the text is that a place is counted in. */
  ofText(length: string): string;
}
