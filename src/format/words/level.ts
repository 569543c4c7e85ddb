import type { Level } from '../../report/terms.js';

/** The level at which a title or an award was given, as a heading. */
export type LevelNames = Readonly<Record<Level, string>>;
