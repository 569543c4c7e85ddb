import type { Level } from '../../report/lists/terms.js';

/** The level at which a title or an award was given, as a heading. */
export interface LevelNames {
  readonly names: Readonly<Record<Level, string>>;
  /** What bodies that report in this language alone call their own levels: “County”, and not “County level” for 县级. */
  readonly own: Partial<Readonly<Record<Level, string>>>;
  /** Heads what has no level. */
  readonly none: string;
}
