import { part, type Part } from '../phrase.js';
import type { HonourLike } from './honour.js';
import { QUOTATION_MARKS, requoted } from './quotation.js';

/**
 * Returns whether an honour has a name. One that the report does not name has a description as title, which starts in
 * lower case in English. Without English, it counts as named.
 */
export const isNamed = ({ title }: HonourLike): boolean => !/^[a-z]/.test(title.en ?? '');

/** Returns the title: a name in quotation marks, a description without. */
export const titlePart = (honour: HonourLike, text: string, around: Pick<Part, 'gap'> = {}): Part =>
  isNamed(honour) ? part('title', requoted(text), { ...around, marks: QUOTATION_MARKS }) : part('title', text, around);
