import type { MissingReason, Status } from '../../report/lists/terms.js';

/** Short interface words. */
export interface Words {
  /** The attribution of a standing or figure. */
  asReportedBy(publisher: string): string;
  /** The date of data that may be outdated. */
  asOf(date: string): string;
  readonly missing: Readonly<Record<MissingReason, string>>;
  /** The status printed with a figure; empty for an actual result. */
  readonly statuses: Readonly<Record<Status, string>>;
  /** Introduces the notes of a figure. */
  readonly note: string;
  readonly calculated: string;
  readonly converted: string;
  readonly about: string;
  /** Printed with every fact of a report marked as invented. */
  readonly invented: string;
  readonly source: string;
  readonly loading: string;
  readonly dataUnavailable: string;
  /** For a standing that the report gives to several figures together. */
  readonly whichIsOpen: string;
  /** For an event dated only by year. */
  readonly monthNotStated: string;
  /** The giver of a title or award. */
  givenBy(giver: string): string;
  /** Between the parts of a sentence. */
  readonly comma: string;
  /** Between the entries of an enumeration. */
  readonly separator: string;
  /** Between sentences of one line. */
  readonly semicolon: string;
  readonly colon: string;
  /** At the end of a sentence. */
  readonly stop: string;
  /** Before a remark that a sentence ends with. */
  readonly dash: string;
  /** Between two words. */
  readonly space: string;
  /** Gap and marks of a remark in brackets; see `Part`. */
  readonly inBrackets: { readonly gap: string; readonly marks: readonly [open: string, close: string] };
  /** A remark in brackets, with its leading space. */
  bracketed(text: string): string;
  /** A name in quotation marks. */
  quoted(text: string): string;
}
