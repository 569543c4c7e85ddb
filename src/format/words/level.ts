import type { Level } from '../../report/lists/terms.js';

/** Headings for the levels of titles and awards. */
export interface LevelNames {
  readonly names: Readonly<Record<Level, string>>;
  /** Names that bodies reporting only in this language use: “County”, not “County level” for 县级. */
  readonly own: Partial<Readonly<Record<Level, string>>>;
  /** Heading of entries without a level. */
  readonly none: string;
}
