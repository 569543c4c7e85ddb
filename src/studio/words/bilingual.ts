import type { Language } from '../../report/lists/terms.js';
import { en, type StudioWords } from './en.js';
import { zh } from './zh.js';

/** Texts of the interface, by language. */
export const WORDS: Readonly<Record<Language, StudioWords>> = { zh, en };
