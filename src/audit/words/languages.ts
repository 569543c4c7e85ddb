import { chinese } from './chinese.js';
import { english } from './english.js';
import type { ReportWords } from './word-types.js';

/** The languages recognised in quotes; a quote may mix them. */
export const LANGUAGES: readonly ReportWords[] = [chinese, english];
