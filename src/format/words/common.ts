import type { MissingReason, Status } from '../../report/lists/terms.js';

/** The small words of the interface. */
export interface Words {
  /** Whose word a standing or a figure is. */
  asReportedBy(publisher: string): string;
  /** When data that may have been followed by newer data is from. */
  asOf(date: string): string;
  readonly missing: Readonly<Record<MissingReason, string>>;
  /** What sort of figure it is, beside it; nothing of a result. */
  readonly statuses: Readonly<Record<Status, string>>;
  /** Before what has to be known to read a figure. */
  readonly note: string;
  readonly calculated: string;
  readonly converted: string;
  readonly about: string;
  /** Said beside every fact of a report that is marked as invented. */
  readonly invented: string;
  readonly source: string;
  readonly loading: string;
  readonly dataUnavailable: string;
  /** Said of a standing that the report gives to several figures at once. */
  readonly whichIsOpen: string;
  /** Said of what is dated by its year alone. */
  readonly monthNotStated: string;
  /** Who gave a title or an award. */
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
  /** What stands before and around a remark in brackets; see `Part`. */
  readonly inBrackets: { readonly gap: string; readonly marks: readonly [open: string, close: string] };
  /** A remark in brackets, with the space that goes before it. */
  bracketed(text: string): string;
  /** A name in quotation marks. */
  quoted(text: string): string;
}
