import { chinese } from './chinese.js';
import { english } from './english.js';
import type { ReportWords } from './report-words.js';

/** The languages whose words are read in quotes; a quote may have words of any of them. */
export const LANGUAGES: readonly ReportWords[] = [chinese, english];
