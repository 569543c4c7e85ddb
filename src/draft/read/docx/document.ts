import type { Notices } from '../notice.js';
import type { OfficeFile, Relation } from '../office/office-file.js';
import type { Fields } from './fields.js';
import type { Notes } from './notes.js';
import type { Numbering } from './numbering.js';
import type { Styles } from './styles.js';

/** A document being read: its parts, and the running counts. */
export interface WordDocument {
  readonly file: OfficeFile;
  /** Of the current part. */
  readonly relations: ReadonlyMap<string, Relation>;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notices: Notices;
  readonly fields: Fields;
  readonly notes: Notes;
}
