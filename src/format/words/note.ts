/** Texts of source notes: the note under a widget, and the popover of a figure in a text. */
export interface NoteWords {
  readonly summary: string;
  readonly quotes: string;
  /** Before a figure that is stated differently in one passage. */
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
  /** Shown if the page can't write to the clipboard: the text is then selected. */
  readonly selected: string;
  /** The label of the selected text. */
  readonly toCopy: string;
  readonly item: string;
  readonly content: string;
}

/** Counts in a source note. */
export interface NoteCounts {
  /** Number of facts covered by the note of a whole report. */
  facts(count: string): string;
  /** Length of the text that a position refers to. */
  ofText(length: string): string;
}
