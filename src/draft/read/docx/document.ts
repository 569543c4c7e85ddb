import type { Notices } from '../notice.js';
import type { OfficeFile, Relation } from '../office/office-file.js';
import type { Fields } from './fields.js';
import type { Notes } from './notes.js';
import type { Numbering } from './numbering.js';
import type { Styles } from './styles.js';

/** A document that is being read: its parts, and what is counted on the way through. */
export interface WordDocument {
  readonly file: OfficeFile;
  /** Of the part that is being read. */
  readonly relations: ReadonlyMap<string, Relation>;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notices: Notices;
  readonly fields: Fields;
  readonly notes: Notes;
}
